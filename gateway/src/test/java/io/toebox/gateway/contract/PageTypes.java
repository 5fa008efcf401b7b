package io.toebox.gateway.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The schemas of a contract as types of the pages: what is written or read there is what the contract says. */
final class PageTypes {

    private static final String REFERENCE = "#/components/schemas/";

    private PageTypes() {}

    @SuppressWarnings("unchecked")
    static String of(Map<String, Object> document) {
        var components = (Map<String, Object>) document.get("components");
        var schemas = new TreeMap<>((Map<String, Object>) components.get("schemas"));
        var text = new StringBuilder(
                "/** Made from the merged contract by a test, which compares: change the services, not this. */\n");
        schemas.forEach((name, schema) -> text.append("\nexport type %s = %s;\n".formatted(name, type(schema, ""))));
        return text.toString();
    }

    private static String type(@Nullable Object schema, String indent) {
        if (!(schema instanceof Map<?, ?> map)) {
            return "unknown";
        }
        if (map.get("$ref") instanceof String reference) {
            return reference.substring(REFERENCE.length());
        }
        if (map.get("enum") instanceof List<?> words) {
            return joined(words.stream().map(word -> "'" + word + "'").toList(), " | ");
        }
        for (var several : List.of(Map.entry("oneOf", " | "), Map.entry("anyOf", " | "), Map.entry("allOf", " & "))) {
            if (map.get(several.getKey()) instanceof List<?> parts) {
                // A part without a type, such as a default, says nothing here.
                return joined(
                        parts.stream()
                                .map(part -> type(part, indent))
                                .filter(part -> !part.equals("unknown"))
                                .toList(),
                        several.getValue());
            }
        }
        return switch (String.valueOf(map.get("type"))) {
            case "string" -> "string";
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "array" -> "readonly (" + type(map.get("items"), indent) + ")[]";
            case "object" -> object(map, indent);
            default -> "unknown";
        };
    }

    private static String object(Map<?, ?> schema, String indent) {
        if (!(schema.get("properties") instanceof Map<?, ?> properties)) {
            return "Readonly<Record<string, " + type(schema.get("additionalProperties"), indent) + ">>";
        }
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        var lines = new ArrayList<String>();
        properties.forEach((name, property) -> lines.add("%s  readonly %s%s: %s;"
                .formatted(indent, key(name), required.contains(name) ? "" : "?", type(property, indent + "  "))));
        return "{\n" + String.join("\n", lines) + "\n" + indent + "}";
    }

    private static String key(Object name) {
        return String.valueOf(name).matches("[A-Za-z]\\w*") ? String.valueOf(name) : "'" + name + "'";
    }

    private static String joined(List<String> parts, String by) {
        return parts.stream().distinct().collect(Collectors.joining(by));
    }
}
