/**
 * The services behind the gateway: where they are, how long they may take, and when to stop asking. It knows nothing of
 * what is asked. Start at {@link io.toebox.gateway.upstream.Upstreams}.
 */
@NullMarked
package io.toebox.gateway.upstream;

import org.jspecify.annotations.NullMarked;
