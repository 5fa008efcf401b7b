package io.toebox.edge.contract;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules of each schema. */
final class SchemaRules {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Set<String> TAKEN = Set.of(
            // Types of Java and its frameworks: what they mean tells a client of another language nothing.
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "ZonedDateTime",
            "Instant",
            "Duration",
            "Period",
            "ZoneId",
            "UUID",
            "URI",
            "URL",
            "Locale",
            "Currency",
            "BigDecimal",
            "BigInteger",
            "JsonNode",
            "ObjectNode",
            "StreamingOutput",
            "Response",
            "InputStream",
            "Uni",
            "Multi",
            "Optional",
            // Words that generators must rename, in one language or another.
            "Class",
            "Date",
            "Error",
            "Exception",
            "File",
            "Function",
            "Import",
            "List",
            "Map",
            "Number",
            "Object",
            "Package",
            "Promise",
            "Record",
            "Set",
            "String",
            "Symbol",
            "Type");
    private static final String NOT_BLANK = "\\S";
    private static final Pattern IN_FEW_LANGUAGES =
            Pattern.compile("\\\\[pPAZzGQEhHR]|\\(\\?[<a-zA-Z>!=]|[+*?}]\\+|\\[\\[:|&&");
    /** {@code left, right or both} at the start of a description, of a sentence, or behind a colon. */
    private static final Pattern LIST_IN_WORDS =
            Pattern.compile("(^|: |\\. )[a-z0-9]+(-[a-z0-9]+)*((, [a-z0-9]+(-[a-z0-9]+)*)+,? or | or"
                    + " )[a-z0-9]+(-[a-z0-9]+)*(;.*|\\..*|,.*|$)");

    private SchemaRules() {}

    /** Properties and query parameters; headers have rules of their own. */
    static Stream<String> namesInCamelCase(Document document) {
        var properties = WrittenSchemas.written(document).entrySet().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(property ->
                                !CAMEL_CASE.matcher(property.getKey()).matches())
                        .map(property -> schema.getKey() + "/" + property.getKey()));
        var parameters = document.operations().stream()
                .flatMap(operation -> document.parameters(operation).values().stream()
                        .filter(parameter -> !parameter.path("in").asText().equals("header"))
                        .map(parameter -> parameter.path("name").asText())
                        .filter(name -> !CAMEL_CASE.matcher(name).matches())
                        .map(name -> operation.name() + " " + name));
        return Stream.concat(properties, parameters);
    }

    static Stream<String> nameFreeInEveryLanguage(Document document) {
        return document.root().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .filter(TAKEN::contains);
    }

    static Stream<String> requiredIsDefined(Document document) {
        return WrittenSchemas.written(document).entrySet().stream().flatMap(schema -> {
            var defined = Shape.of(schema.getValue(), document).path("properties");
            return schema.getValue()
                    .path("required")
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(name -> !defined.has(name))
                    .map(name -> schema.getKey() + "/" + name);
        });
    }

    /** Without {@code required}, every field of a generated client may be missing, and its user checks what is always there. */
    static Stream<String> answerSaysWhatIsAlwaysThere(Document document) {
        return answered(
                document,
                schema -> schema.path("properties").size() > 0
                        && schema.path("required").isEmpty());
    }

    static Stream<String> enumOnItems(Document document) {
        return places(
                document, schema -> schema.has("items") && (schema.has("enum") || schema.has("x-extensible-enum")));
    }

    static Stream<String> enumOfItsType(Document document) {
        return places(
                document,
                schema -> schema.path("enum").valueStream().anyMatch(value -> !isOfType(value, schema))
                        || schema.path("enum").valueStream().distinct().count()
                                != schema.path("enum").size());
    }

    private static boolean isOfType(JsonNode value, JsonNode schema) {
        var type = schema.path("type");
        if (type.isMissingNode() || schema.has("items")) {
            return true;
        }
        return (type.isArray() ? type.valueStream() : Stream.of(type)).anyMatch(one -> switch (one.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> value.isContainerNode();
        });
    }

    /** More values will come: a client that knows so has a branch for them. One value is a constant and needs none. */
    static Stream<String> answerEnumExtensible(Document document) {
        return answered(document, schema -> schema.path("enum").size() > 1 && !schema.has("x-extensible-enum"));
    }

    /** Values that only the description names are no type in any generated client. */
    static Stream<String> answerValuesListed(Document document) {
        return answered(
                document,
                schema -> schema.path("type").asText().equals("string")
                        && !schema.has("enum")
                        && !schema.has("x-extensible-enum")
                        && LIST_IN_WORDS
                                .matcher(schema.path("description").asText())
                                .find());
    }

    /** Java holds a pattern against the whole text, JSON Schema against any part of it: without anchors it refuses next to nothing. */
    static Stream<String> patternAnchored(Document document) {
        return places(document, schema -> {
            String pattern = schema.path("pattern").asText();
            return !pattern.isEmpty()
                    && !pattern.equals(NOT_BLANK)
                    && !(pattern.startsWith("^") && pattern.endsWith("$"));
        });
    }

    /** JavaScript knows {@code \p{..}} only with a flag that not every tool sets; looking ahead and flags are read by few. */
    static Stream<String> patternReadAlike(Document document) {
        return places(document, schema -> IN_FEW_LANGUAGES
                .matcher(schema.path("pattern").asText())
                .find());
    }

    /** Dividing 4.23 by 0.01 leaves a rest in binary floating point: validators refuse what the service takes. */
    static Stream<String> noDecimalMultiples(Document document) {
        return places(
                document,
                schema -> schema.has("multipleOf")
                        && schema.get("multipleOf")
                                        .decimalValue()
                                        .stripTrailingZeros()
                                        .scale()
                                > 0);
    }

    private static Stream<String> places(Document document, Predicate<JsonNode> breaks) {
        return WrittenSchemas.written(document).entrySet().stream()
                .filter(schema -> breaks.test(schema.getValue()))
                .map(Map.Entry::getKey);
    }

    /** Places in answers: of components that answers are made of, and written out under a status. */
    private static Stream<String> answered(Document document, Predicate<JsonNode> breaks) {
        var components = WrittenSchemas.answered(document);
        return places(document, breaks).filter(place -> {
            String owner = place.split("[/\\[ ]")[0];
            return components.contains(owner) || place.matches("[A-Z]+ \\S+ \\d{3} .*");
        });
    }
}
