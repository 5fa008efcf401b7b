/** How much one caller may ask, and what is left. Start at {@link io.toebox.gateway.core.quota.Lease}. */
@NullMarked
package io.toebox.gateway.core.quota;

import org.jspecify.annotations.NullMarked;
