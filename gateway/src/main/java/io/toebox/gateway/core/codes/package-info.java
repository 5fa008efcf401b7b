/** Codes that people read out and type. Start at {@link io.toebox.gateway.core.codes.Code}. */
@NullMarked
package io.toebox.gateway.core.codes;

import org.jspecify.annotations.NullMarked;
