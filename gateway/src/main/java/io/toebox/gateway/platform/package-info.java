/** Texts of the gateway in four languages. Start at {@link io.toebox.gateway.platform.GatewayTexts}. */
@NullMarked
package io.toebox.gateway.platform;

import org.jspecify.annotations.NullMarked;
