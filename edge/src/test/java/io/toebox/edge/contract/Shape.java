package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One schema with its references followed and its {@code allOf} folded in, one level deep: what stands below a property is
 * left as written, so a schema that contains itself ends.
 */
final class Shape {

    private static final Set<String> UNION = Set.of("required");
    private static final Set<String> GREATER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> SMALLER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> SUBSCHEMA = Set.of("items", "additionalProperties");

    private Shape() {}

    /** The folded schema; the empty object for one that allows everything. */
    static ObjectNode of(JsonNode schema, Document document) {
        var parts = new ArrayList<JsonNode>();
        unfold(schema, document, parts, new LinkedHashSet<>());
        var folded = document.root().objectNode();
        parts.forEach(part -> fold(part, folded));
        return folded;
    }

    /** The schemas of which one must hold; the schema itself when it names none. */
    static List<JsonNode> alternatives(ObjectNode folded) {
        String keyword = folded.has("oneOf") ? "oneOf" : "anyOf";
        if (!folded.has(keyword)) {
            return List.of(folded);
        }
        var rest = folded.deepCopy();
        rest.remove(keyword);
        return folded.get(keyword)
                .valueStream()
                .<JsonNode>map(one -> rest.isEmpty() ? one : both(rest, one))
                .toList();
    }

    private static void unfold(JsonNode schema, Document document, List<JsonNode> parts, Set<JsonNode> seen) {
        if (!schema.isObject() || !seen.add(schema)) {
            if (schema.isBoolean() && !schema.asBoolean()) {
                parts.add(document.root().objectNode().put("not", true));
            }
            return;
        }
        if (schema.has("$ref")) {
            unfold(document.target(schema.get("$ref").asText()), document, parts, seen);
        }
        schema.path("allOf").forEach(part -> unfold(part, document, parts, seen));
        var own = ((ObjectNode) schema).objectNode();
        schema.properties().stream()
                .filter(member ->
                        !member.getKey().equals("$ref") && !member.getKey().equals("allOf"))
                .forEach(member -> own.set(member.getKey(), member.getValue()));
        parts.add(own);
    }

    private static void fold(JsonNode part, ObjectNode into) {
        part.properties().forEach(member -> {
            String keyword = member.getKey();
            var value = member.getValue();
            var other = into.get(keyword);
            if (other == null || other.equals(value)) {
                into.set(keyword, value);
            } else if (keyword.equals("properties")) {
                into.set(keyword, properties((ObjectNode) other, value));
            } else if (keyword.equals("type") || keyword.equals("enum")) {
                into.set(keyword, inBoth(other, value));
            } else if (UNION.contains(keyword)) {
                into.set(keyword, inEither(other, value));
            } else if (GREATER.contains(keyword) || SMALLER.contains(keyword)) {
                boolean larger = value.decimalValue().compareTo(other.decimalValue()) > 0;
                into.set(keyword, larger == GREATER.contains(keyword) ? value : other);
            } else if (SUBSCHEMA.contains(keyword)) {
                into.set(keyword, both(other, value));
            } else {
                into.set(keyword, value);
            }
        });
    }

    private static ObjectNode properties(ObjectNode some, JsonNode others) {
        var all = some.objectNode();
        all.setAll(some);
        others.properties().forEach(property -> {
            var other = some.get(property.getKey());
            all.set(
                    property.getKey(),
                    other == null || other.equals(property.getValue())
                            ? property.getValue()
                            : both(other, property.getValue()));
        });
        return all;
    }

    private static ObjectNode both(JsonNode one, JsonNode other) {
        var all = new LinkedHashSet<JsonNode>();
        members(one, all);
        members(other, all);
        var result = JsonNodeFactory.instance.objectNode();
        result.putArray("allOf").addAll(all);
        return result;
    }

    /** Members of an {@code allOf} that is nothing else, once each: folding a schema that contains itself must not grow. */
    private static void members(JsonNode schema, Set<JsonNode> into) {
        if (schema.size() == 1 && schema.has("allOf")) {
            schema.get("allOf").forEach(member -> members(member, into));
        } else {
            into.add(schema);
        }
    }

    private static ArrayNode inBoth(JsonNode some, JsonNode others) {
        var kept = new LinkedHashSet<>(list(some));
        kept.retainAll(list(others));
        return JsonNodeFactory.instance.arrayNode().addAll(kept);
    }

    private static ArrayNode inEither(JsonNode some, JsonNode others) {
        var names = new TreeSet<String>();
        some.forEach(name -> names.add(name.asText()));
        others.forEach(name -> names.add(name.asText()));
        var all = JsonNodeFactory.instance.arrayNode();
        names.forEach(all::add);
        return all;
    }

    private static List<JsonNode> list(JsonNode oneOrMore) {
        return oneOrMore.isArray() ? oneOrMore.valueStream().toList() : List.of(oneOrMore);
    }
}
