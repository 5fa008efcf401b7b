package io.toebox.edge.contract;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

/** Holds values against the schemas of one document, as JSON Schema 2020-12 with formats. */
final class Validator {

    // What OpenAPI and we add to a schema constrains nothing.
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
                    .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                    .build());

    private final JsonNode components;

    Validator(Document document) {
        this.components = document.root().path("components");
    }

    /** What is wrong with the value, one line each; empty when nothing is. */
    List<String> mistakes(JsonNode value, JsonNode schema) {
        return compiled(schema)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> (error.getInstanceLocation() + " " + error.getMessage()).strip())
                .toList();
    }

    /** References of a document are read from the root of the schema, so it carries the components with it. */
    private Schema compiled(JsonNode schema) {
        ObjectNode root = ((ObjectNode) components).objectNode();
        root.set("components", components);
        root.putArray("allOf").add(schema);
        return REGISTRY.getSchema(root);
    }
}
