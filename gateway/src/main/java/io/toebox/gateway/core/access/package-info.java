/** Keys, the origins that may use them, and the names this product is called by. Start at {@link io.toebox.gateway.core.access.KeyRing}. */
@NullMarked
package io.toebox.gateway.core.access;

import org.jspecify.annotations.NullMarked;
