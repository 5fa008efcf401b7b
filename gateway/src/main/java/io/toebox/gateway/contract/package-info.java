/**
 * The one contract: read from the committed documents of the services at start, merged, and published at
 * {@code /openapi.json} and {@code /openapi.yaml}. Start at {@link io.toebox.gateway.contract.ApiContract}.
 */
@NullMarked
package io.toebox.gateway.contract;

import org.jspecify.annotations.NullMarked;
