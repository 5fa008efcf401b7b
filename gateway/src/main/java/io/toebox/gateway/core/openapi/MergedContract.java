package io.toebox.gateway.core.openapi;

import java.util.List;
import java.util.Map;

/**
 * The one contract of all services.
 *
 * @param document the OpenAPI 3.1 document
 * @param routes every operation of it with the service that owns it, in the order of the document
 */
public record MergedContract(Map<String, Object> document, List<Route> routes) {

    public MergedContract {
        routes = List.copyOf(routes);
    }
}
