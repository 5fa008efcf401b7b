/**
 * When to stop asking a service that does not answer, and when to ask it again; time is told, never read. Start at {@link
 * io.toebox.gateway.core.breaker.Breaker}. It knows nothing of services, threads or requests.
 */
@NullMarked
package io.toebox.gateway.core.breaker;

import org.jspecify.annotations.NullMarked;
