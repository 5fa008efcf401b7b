package io.toebox.gateway.core.openapi;

import java.util.Map;

/**
 * One service's OpenAPI document.
 *
 * @param service name of the service, used in messages and to route to it
 * @param document the parsed document, in the order it was written
 */
public record ServiceContract(String service, Map<String, Object> document) {

    /** @throws IllegalArgumentException when the service has no name */
    public ServiceContract {
        if (service.isBlank()) {
            throw new IllegalArgumentException("A contract needs the name of its service");
        }
    }
}
