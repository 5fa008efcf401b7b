package io.toebox.edge.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules of the values a document shows: an example that its own schema refuses teaches the wrong thing. */
final class ExampleRules {

    private ExampleRules() {}

    static Stream<String> defaultOfItsType(Document document) {
        var validator = new Validator(document);
        return WrittenSchemas.written(document).entrySet().stream()
                .filter(schema -> schema.getValue().has("default"))
                .filter(schema -> !validator
                        .mistakes(schema.getValue().get("default"), schema.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey);
    }

    static Stream<String> exampleValid(Document document) {
        var validator = new Validator(document);
        var shown = new LinkedHashMap<String, Shown>();
        WrittenSchemas.written(document).forEach((where, schema) -> {
            add(shown, where + " example", schema.get("example"), schema);
            for (int i = 0; i < schema.path("examples").size(); i++) {
                add(shown, where + " example " + i, schema.get("examples").get(i), schema);
            }
        });
        document.operations().forEach(operation -> {
            document.parameters(operation)
                    .forEach((name, parameter) -> addAll(shown, operation.name() + " " + name, parameter));
            addContent(
                    shown,
                    operation.name() + " body",
                    document.follow(operation.node().path("requestBody")));
            operation.node().path("responses").properties().forEach(response -> {
                String where = operation.name() + " " + response.getKey();
                var answer = document.follow(response.getValue());
                answer.path("headers")
                        .properties()
                        .forEach(header -> addAll(shown, where + " header " + header.getKey(), header.getValue()));
                addContent(shown, where, answer);
            });
        });
        return shown.entrySet().stream()
                .flatMap(entry -> validator
                        .mistakes(entry.getValue().value(), entry.getValue().schema())
                        .stream()
                        .map(mistake -> entry.getKey() + ": " + mistake));
    }

    private record Shown(JsonNode value, JsonNode schema) {}

    private static void addContent(Map<String, Shown> shown, String where, JsonNode owner) {
        owner.path("content")
                .properties()
                .forEach(media -> addAll(shown, where + " " + media.getKey(), media.getValue()));
    }

    private static void addAll(Map<String, Shown> shown, String where, JsonNode owner) {
        add(shown, where + " example", owner.get("example"), owner.path("schema"));
        owner.path("examples")
                .properties()
                .forEach(example -> add(
                        shown,
                        where + " example " + example.getKey(),
                        example.getValue().get("value"),
                        owner.path("schema")));
    }

    private static void add(Map<String, Shown> shown, String where, JsonNode value, JsonNode schema) {
        if (value != null && schema.isObject()) {
            shown.put(where, new Shown(value, schema));
        }
    }
}
