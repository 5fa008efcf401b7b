package io.toebox.edge.contract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The schemas of a document by where they stand. */
final class WrittenSchemas {

    private static final List<String> SINGLE =
            List.of("items", "additionalProperties", "not", "propertyNames", "contains");
    private static final List<String> LISTS = List.of("allOf", "oneOf", "anyOf", "prefixItems");
    private static final List<String> MAPS = List.of("properties", "patternProperties", "$defs");

    private WrittenSchemas() {}

    /** Every schema object as it is written, once: those of components by their name, the others by their operation. */
    static Map<String, JsonNode> written(Document document) {
        var found = new LinkedHashMap<String, JsonNode>();
        var components = document.root().path("components");
        components.path("schemas").properties().forEach(named -> walk(named.getKey(), named.getValue(), found));
        components
                .path("parameters")
                .properties()
                .forEach(named ->
                        walk("parameter " + named.getKey(), named.getValue().path("schema"), found));
        components
                .path("responses")
                .properties()
                .forEach(named -> content("response " + named.getKey(), named.getValue(), found));
        document.operations().forEach(operation -> {
            document.parameters(operation)
                    .forEach((name, parameter) -> walk(operation.name() + " " + name, parameter.path("schema"), found));
            content(operation.name() + " body", operation.node().path("requestBody"), found);
            operation.node().path("responses").properties().forEach(response -> {
                String where = operation.name() + " " + response.getKey();
                response.getValue()
                        .path("headers")
                        .properties()
                        .forEach(header -> walk(
                                where + " header " + header.getKey(),
                                header.getValue().path("schema"),
                                found));
                content(where, response.getValue(), found);
            });
        });
        return found;
    }

    /** Names of the components that answers are made of, also through other components. */
    static Set<String> answered(Document document) {
        var names = new LinkedHashSet<String>();
        document.operations().forEach(operation -> references(operation.node().path("responses"), document, names));
        return names;
    }

    private static void references(JsonNode tree, Document document, Set<String> names) {
        if (tree.isObject() && tree.path("$ref").isTextual()) {
            String reference = tree.get("$ref").asText();
            if (names.add(reference.substring(reference.lastIndexOf('/') + 1))) {
                references(document.target(reference), document, names);
            }
        }
        tree.forEach(member -> references(member, document, names));
    }

    private static void content(String where, JsonNode owner, Map<String, JsonNode> found) {
        owner.path("content")
                .properties()
                .forEach(media ->
                        walk(where + " " + media.getKey(), media.getValue().path("schema"), found));
    }

    private static void walk(String where, JsonNode schema, Map<String, JsonNode> found) {
        if (!schema.isObject()) {
            return;
        }
        found.put(where, schema);
        MAPS.forEach(keyword -> schema.path(keyword)
                .properties()
                .forEach(member -> walk(where + "/" + member.getKey(), member.getValue(), found)));
        SINGLE.forEach(
                keyword -> walk(where + (keyword.equals("items") ? "[]" : "/" + keyword), schema.path(keyword), found));
        LISTS.forEach(keyword -> {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                walk(where + "/" + keyword + "/" + i, schema.get(keyword).get(i), found);
            }
        });
    }
}
