package io.toebox.gateway.core.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Small contracts to merge. */
final class Contracts {

    private Contracts() {}

    static ServiceContract ofFile(String service, String name) {
        try (var in = Contracts.class.getResourceAsStream("/merge/" + name)) {
            return new ServiceContract(service, new YAMLMapper().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServiceContract of(String service, String yaml) {
        try {
            Map<String, Object> document = new YAMLMapper().readValue(yaml, new TypeReference<>() {});
            return new ServiceContract(service, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A contract with one GET at this path that answers with this schema. */
    static ServiceContract reading(String service, String path, String operationId, String schema) {
        return of(service, """
                openapi: 3.1.0
                paths:
                  %s:
                    get:
                      operationId: %s
                      x-access: public
                      responses:
                        "200":
                          description: Read
                          content:
                            application/json:
                              schema:
                                $ref: "#/components/schemas/Thing"
                components:
                  schemas:
                    Thing: %s
                """.formatted(path, operationId, schema));
    }
}
