/**
 * The services' OpenAPI documents become one, and the one document becomes the routing table. Pure functions over parsed
 * documents: reading YAML and speaking HTTP happen elsewhere. Start at {@link
 * io.toebox.gateway.core.openapi.ContractMerge}, then {@link io.toebox.gateway.core.openapi.RouteTable}.
 */
@NullMarked
package io.toebox.gateway.core.openapi;

import org.jspecify.annotations.NullMarked;
