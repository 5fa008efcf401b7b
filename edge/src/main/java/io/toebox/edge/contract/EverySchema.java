package io.toebox.edge.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Finds all schemas of a document, wherever they stand. */
final class EverySchema {

    private final Set<Schema> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private EverySchema() {}

    static Collection<Schema> of(OpenAPI document) {
        var every = new EverySchema();
        orNone(document.getComponents().getSchemas()).forEach(every::add);
        orNone(document.getPaths().getPathItems()).stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(every::addOf);
        return List.copyOf(every.found);
    }

    private void addOf(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(this::add);
        }
        if (operation.getRequestBody() != null) {
            addOf(operation.getRequestBody().getContent());
        }
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            addOf(response.getContent());
            orNone(response.getHeaders()).stream().map(Header::getSchema).forEach(this::add);
        }
    }

    private void addOf(@Nullable Content content) {
        if (content != null) {
            orNone(content.getMediaTypes()).stream().map(MediaType::getSchema).forEach(this::add);
        }
    }

    private void add(@Nullable Schema schema) {
        if (schema == null || !found.add(schema)) {
            return;
        }
        add(schema.getItems());
        add(schema.getAdditionalPropertiesSchema());
        orNone(schema.getProperties()).forEach(this::add);
        for (var several : List.of(orNone(schema.getOneOf()), orNone(schema.getAnyOf()), orNone(schema.getAllOf()))) {
            several.forEach(this::add);
        }
    }

    private static <T> Collection<T> orNone(@Nullable Map<String, T> byName) {
        return byName == null ? List.of() : byName.values();
    }

    private static List<Schema> orNone(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
