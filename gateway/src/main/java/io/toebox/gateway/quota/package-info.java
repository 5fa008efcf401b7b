/** Quotas that all replicas share. Start at {@link io.toebox.gateway.quota.Quotas}. */
@NullMarked
package io.toebox.gateway.quota;

import org.jspecify.annotations.NullMarked;
