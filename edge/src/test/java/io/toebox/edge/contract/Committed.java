package io.toebox.edge.contract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documents of the four services as they are committed. */
final class Committed {

    static final List<String> SERVICES = List.of("shoe-catalog-service", "fit-service", "lacing-service", "gateway");
    private static final Map<String, Document> DOCUMENTS = read("openapi.yaml");

    private Committed() {}

    /** Service to its document. The gateway's has the schemas that the services lend to it, as in the merged document. */
    static Map<String, Document> documents() {
        return DOCUMENTS;
    }

    /** One file of each service, as {@link #documents()}. */
    static Map<String, Document> read(String path) {
        var documents = new LinkedHashMap<String, Document>();
        SERVICES.forEach(service -> documents.put(service, Document.read(file(service, path))));
        lend(documents);
        return documents;
    }

    /** A file of a service; tests run in the folder of their module. */
    static Path file(String service, String path) {
        return Path.of("..", service, path);
    }

    private static void lend(Map<String, Document> documents) {
        var gateway = documents.get("gateway");
        var schemas = (ObjectNode) gateway.root().at("/components/schemas");
        while (true) {
            var missing = DocumentRules.referenceResolves(gateway).distinct().toList();
            int known = schemas.size();
            for (String reference : missing) {
                documents.values().stream()
                        .map(document -> document.target(reference))
                        .filter(schema -> !schema.isMissingNode())
                        .findFirst()
                        .ifPresent(schema -> schemas.set(reference.substring(reference.lastIndexOf('/') + 1), schema));
            }
            if (schemas.size() == known) {
                return;
            }
        }
    }
}
