/**
 * Who may write: the holder of a key of which only the hash is configured, or, while no key is configured, whoever calls
 * from this machine. It knows nothing of what is written. Start at {@link io.toebox.catalog.access.RequiresKey}.
 */
@NullMarked
package io.toebox.catalog.access;

import org.jspecify.annotations.NullMarked;
