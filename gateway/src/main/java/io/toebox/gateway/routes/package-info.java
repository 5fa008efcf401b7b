/**
 * Carries requests to the services and their answers back, byte for byte and without keeping them. The merged contract is
 * the routing table: what it does not declare does not exist. Start at {@link io.toebox.gateway.routes.ContractRoutes};
 * one request's way is {@link io.toebox.gateway.routes.Exchange}.
 */
@NullMarked
package io.toebox.gateway.routes;

import org.jspecify.annotations.NullMarked;
