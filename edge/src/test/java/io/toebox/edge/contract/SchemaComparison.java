package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.toebox.edge.contract.BreakingChange.Kind;

/**
 * Compares two schemas in one direction. Of the two, one is the <em>promise</em> that must go on covering the other: for what
 * a client sends, the later schema must accept all the earlier one did; for what it gets, the earlier one must allow all the
 * later one may bring.
 */
final class SchemaComparison {

    /** Who writes the value. */
    enum Direction {
        REQUEST,
        RESPONSE
    }

    private static final Set<String> TYPES =
            Set.of("null", "boolean", "object", "array", "number", "integer", "string");
    private static final Map<String, String> WIDER_FORMAT = Map.of("int32", "int64", "float", "double");
    private static final Set<String> AT_LEAST = Set.of("minLength", "minItems", "minProperties");
    private static final Set<String> AT_MOST = Set.of("maxLength", "maxItems", "maxProperties");
    private static final List<String> AS_WRITTEN = List.of(
            "not",
            "if",
            "then",
            "else",
            "uniqueItems",
            "contains",
            "prefixItems",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
            "contentEncoding",
            "contentMediaType");

    private static final String EXTENSIBLE = "x-extensible-enum";

    private record Pair(JsonNode was, JsonNode is, Direction direction) {}

    /** Two schemas of which neither names alternatives. */
    private record Two(ObjectNode was, ObjectNode is, Direction direction, String where) {

        ObjectNode promise() {
            return direction == Direction.REQUEST ? is : was;
        }

        ObjectNode covered() {
            return direction == Direction.REQUEST ? was : is;
        }

        String said(String... keywords) {
            return said(was, keywords) + " is now " + said(is, keywords);
        }

        private static String said(ObjectNode schema, String... keywords) {
            var said = Stream.of(keywords)
                    .filter(schema::has)
                    .map(keyword -> keyword + " " + schema.get(keyword))
                    .collect(Collectors.joining(", "));
            return said.isEmpty() ? "none" : said;
        }
    }

    private final Document before;
    private final Document after;
    private List<BreakingChange> found;
    private Set<Pair> compared = new HashSet<>();

    SchemaComparison(Document before, Document after, List<BreakingChange> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** Adds what breaks to the list. A pair of schemas is reported where it is met first; this also ends circles. */
    void compare(JsonNode was, JsonNode is, Direction direction, String where) {
        if (!compared.add(new Pair(was, is, direction))) {
            return;
        }
        var wasShape = Shape.of(was, before);
        var isShape = Shape.of(is, after);
        var earlier = Shape.alternatives(wasShape);
        var later = Shape.alternatives(isShape);
        if (earlier.getFirst() == wasShape && later.getFirst() == isShape) {
            compareOne(wasShape, isShape, direction, where);
            return;
        }
        if (earlier.size() == 1 && later.size() == 1) {
            compare(earlier.getFirst(), later.getFirst(), direction, where);
            return;
        }
        boolean request = direction == Direction.REQUEST;
        for (var covered : request ? earlier : later) {
            compareWithBest(covered, request ? later : earlier, direction, where);
        }
    }

    /** One alternative must be covered by one of the others; when none does, the nearest says what is missing. */
    private void compareWithBest(JsonNode covered, List<JsonNode> promises, Direction direction, String where) {
        var reported = found;
        var known = compared;
        var best = promises.stream()
                .map(promise -> {
                    found = new ArrayList<>();
                    compared = new HashSet<>(known);
                    boolean request = direction == Direction.REQUEST;
                    compare(request ? covered : promise, request ? promise : covered, direction, where);
                    return found;
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        found = reported;
        compared = known;
        if (!best.isEmpty()) {
            report(
                    Kind.ALTERNATIVES_CHANGED,
                    where,
                    "no alternative covers one of the other document: "
                            + best.stream().map(BreakingChange::toString).collect(Collectors.joining("; ")));
        }
    }

    private void compareOne(ObjectNode was, ObjectNode is, Direction direction, String where) {
        var two = new Two(was, is, direction, where);
        compareTypes(two);
        compareValues(two);
        compareBounds(two);
        compareLengths(two);
        comparePattern(two);
        compareFormat(two);
        compareMultiples(two);
        compareRequired(two);
        compareProperties(two);
        compareAdditional(two);
        compareItems(two);
        AS_WRITTEN.stream()
                .filter(keyword -> two.promise().has(keyword)
                        && !two.promise().get(keyword).equals(two.covered().get(keyword))
                        && !isFalse(two.promise().get(keyword)))
                .forEach(keyword -> report(Kind.OTHER_CONSTRAINT_CHANGED, where, two.said(keyword)));
    }

    private void compareTypes(Two two) {
        if (!types(two.promise()).containsAll(types(two.covered()))) {
            report(Kind.TYPE_CHANGED, two.where(), two.said("type"));
        }
    }

    private static Set<String> types(JsonNode schema) {
        var declared = schema.path("type");
        var types = new LinkedHashSet<String>();
        if (declared.isMissingNode()) {
            types.addAll(TYPES);
        } else if (declared.isArray()) {
            declared.forEach(type -> types.add(type.asText()));
        } else {
            types.add(declared.asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private void compareValues(Two two) {
        boolean answer = two.direction() == Direction.RESPONSE;
        var allowed = values(two.promise());
        if (allowed.isEmpty() || answer && two.promise().has(EXTENSIBLE)) {
            return;
        }
        var possible = values(two.covered());
        if (possible.isEmpty() || answer && two.covered().has(EXTENSIBLE)) {
            report(Kind.VALUE_CHANGED, two.where(), answer ? "any value may come" : "takes only " + allowed);
        } else if (!allowed.containsAll(possible)) {
            possible.removeAll(allowed);
            report(Kind.VALUE_CHANGED, two.where(), possible + (answer ? " may come" : " is refused"));
        }
    }

    private static Set<JsonNode> values(JsonNode schema) {
        var values = new LinkedHashSet<JsonNode>();
        schema.path("enum").forEach(values::add);
        schema.path(EXTENSIBLE).forEach(values::add);
        if (schema.has("const")) {
            values.add(schema.get("const"));
        }
        return values;
    }

    private void compareBounds(Two two) {
        if (!isWithin(two, "maximum", "exclusiveMaximum", 1)) {
            report(Kind.BOUND_CHANGED, two.where(), two.said("maximum", "exclusiveMaximum"));
        }
        if (!isWithin(two, "minimum", "exclusiveMinimum", -1)) {
            report(Kind.BOUND_CHANGED, two.where(), two.said("minimum", "exclusiveMinimum"));
        }
    }

    /** Each bound of the promise is met by a bound of the other that is as strict. */
    private static boolean isWithin(Two two, String inclusive, String exclusive, int sign) {
        var promise = two.promise();
        var covered = two.covered();
        boolean closed = !promise.has(inclusive)
                || distance(covered, inclusive, promise.get(inclusive), sign) <= 0
                || distance(covered, exclusive, promise.get(inclusive), sign) <= 0;
        boolean open = !promise.has(exclusive)
                || distance(covered, exclusive, promise.get(exclusive), sign) <= 0
                || distance(covered, inclusive, promise.get(exclusive), sign) < 0;
        return closed && open;
    }

    /** Below zero when the schema's bound is the stricter one; above when it has none. */
    private static int distance(JsonNode schema, String keyword, JsonNode limit, int sign) {
        return schema.has(keyword) ? sign * schema.get(keyword).decimalValue().compareTo(limit.decimalValue()) : 1;
    }

    private void compareLengths(Two two) {
        two.promise().properties().forEach(limit -> {
            String keyword = limit.getKey();
            long allowed = limit.getValue().asLong();
            boolean breaks = AT_LEAST.contains(keyword)
                            && two.covered().path(keyword).asLong() < allowed
                    || AT_MOST.contains(keyword) && two.covered().path(keyword).asLong(Long.MAX_VALUE) > allowed;
            if (breaks) {
                report(Kind.LENGTH_CHANGED, two.where(), two.said(keyword));
            }
        });
    }

    private void comparePattern(Two two) {
        var promised = two.promise().path("pattern");
        if (!promised.isMissingNode() && !promised.equals(two.covered().path("pattern"))) {
            report(Kind.PATTERN_CHANGED, two.where(), two.said("pattern"));
        }
    }

    private void compareFormat(Two two) {
        String allowed = two.promise().path("format").asText();
        String possible = two.covered().path("format").asText();
        if (!allowed.isEmpty() && !allowed.equals(possible) && !allowed.equals(WIDER_FORMAT.get(possible))) {
            report(Kind.FORMAT_CHANGED, two.where(), two.said("format"));
        }
    }

    private void compareMultiples(Two two) {
        var promised = two.promise().path("multipleOf");
        var other = two.covered().path("multipleOf");
        if (promised.isNumber()
                && (!other.isNumber()
                        || other.decimalValue()
                                        .remainder(promised.decimalValue())
                                        .signum()
                                != 0)) {
            report(Kind.MULTIPLE_OF_CHANGED, two.where(), two.said("multipleOf"));
        }
    }

    private void compareRequired(Two two) {
        var always = names(two.covered().path("required"));
        names(two.promise().path("required")).stream()
                .filter(name -> !always.contains(name))
                .forEach(name -> report(
                        Kind.REQUIRED_CHANGED,
                        two.where() + "/" + name,
                        two.direction() == Direction.REQUEST ? "must be sent" : "may be missing"));
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void compareProperties(Two two) {
        two.was().path("properties").properties().forEach(property -> {
            var other = two.is().path("properties").get(property.getKey());
            String place = two.where() + "/" + property.getKey();
            if (other == null) {
                report(Kind.PROPERTY_REMOVED, place, "is gone");
            } else {
                compare(property.getValue(), other, two.direction(), place);
            }
        });
        if (two.direction() == Direction.RESPONSE && isFalse(two.was().path("additionalProperties"))) {
            two.is().path("properties").properties().stream()
                    .filter(property -> !two.was().path("properties").has(property.getKey()))
                    .forEach(property -> report(
                            Kind.PROPERTY_ADDED_TO_CLOSED_OBJECT, two.where() + "/" + property.getKey(), "is new"));
        }
    }

    private void compareAdditional(Two two) {
        var allowed = two.promise().path("additionalProperties");
        var possible = two.covered().path("additionalProperties");
        if (isFalse(allowed) && !isFalse(possible)) {
            boolean request = two.direction() == Direction.REQUEST;
            report(
                    Kind.OBJECT_CLOSED_OR_OPENED,
                    two.where(),
                    "other properties " + (request ? "are refused" : "may come"));
        } else if (allowed.isObject() && !isFalse(possible)) {
            compare(
                    two.was().path("additionalProperties"),
                    two.is().path("additionalProperties"),
                    two.direction(),
                    two.where() + "/*");
        }
    }

    private static boolean isFalse(JsonNode schema) {
        return schema.isBoolean() && !schema.asBoolean();
    }

    private void compareItems(Two two) {
        if (two.was().has("items") || two.is().has("items")) {
            compare(two.was().path("items"), two.is().path("items"), two.direction(), two.where() + "[]");
        }
    }

    private void report(Kind kind, String where, String detail) {
        found.add(new BreakingChange(kind, where, detail));
    }
}
