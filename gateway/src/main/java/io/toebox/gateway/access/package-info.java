/**
 * Who may come in: host names, keys, origins of pages. At the door a key is exchanged for the {@linkplain
 * io.toebox.edge.access.InnerToken token} that services understand. Start at {@link io.toebox.gateway.access.Gate}.
 */
@NullMarked
package io.toebox.gateway.access;

import org.jspecify.annotations.NullMarked;
