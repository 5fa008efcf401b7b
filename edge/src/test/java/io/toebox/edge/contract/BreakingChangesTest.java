package io.toebox.edge.contract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.toebox.edge.contract.BreakingChange.Kind;
import io.toebox.edge.contract.SchemaComparison.Direction;

import static io.toebox.edge.contract.BreakingChange.Kind.*;
import static io.toebox.edge.contract.SchemaComparison.Direction.REQUEST;
import static io.toebox.edge.contract.SchemaComparison.Direction.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of change is found wherever it is made, and what harms nobody is not. */
class BreakingChangesTest {

    private static final Document CHANGING = Document.parse(Resources.text("/contract/changing.yaml"));
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A change of one schema. */
    private record SchemaChange(
            String name, Direction direction, Kind kind, Predicate<ObjectNode> fits, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A change anywhere else. */
    private record Change(String name, Kind kind, Consumer<Document> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<SchemaChange> SCHEMA_CHANGES = List.of(
            request("text must be a whole number", TYPE_CHANGED, type("string"), s -> s.put("type", "integer")),
            request("number must be whole", TYPE_CHANGED, type("number"), s -> s.put("type", "integer")),
            request("null is refused", TYPE_CHANGED, s -> s.path("type").isArray(), s -> s.put("type", "string")),
            request("lower maximum", BOUND_CHANGED, has("maximum"), s -> shift(s, "maximum", -1)),
            request("higher minimum", BOUND_CHANGED, has("minimum"), s -> shift(s, "minimum", 1)),
            request(
                    "new maximum",
                    BOUND_CHANGED,
                    type("number").and(has("maximum").negate()),
                    s -> s.put("maximum", 0.5)),
            request(
                    "maximum itself is out",
                    BOUND_CHANGED,
                    has("maximum"),
                    s -> rename(s, "maximum", "exclusiveMaximum")),
            request(
                    "minimum itself is out",
                    BOUND_CHANGED,
                    has("minimum"),
                    s -> rename(s, "minimum", "exclusiveMinimum")),
            request(
                    "lower open maximum",
                    BOUND_CHANGED,
                    has("exclusiveMaximum"),
                    s -> shift(s, "exclusiveMaximum", -1)),
            request(
                    "higher open minimum",
                    BOUND_CHANGED,
                    has("exclusiveMinimum"),
                    s -> shift(s, "exclusiveMinimum", 1)),
            request("shorter", LENGTH_CHANGED, has("maxLength"), s -> shift(s, "maxLength", -1)),
            request("at least longer", LENGTH_CHANGED, has("minLength"), s -> shift(s, "minLength", 1)),
            request(
                    "new limit of length",
                    LENGTH_CHANGED,
                    type("string").and(has("maxLength").negate()),
                    s -> s.put("maxLength", 3)),
            request("fewer items", LENGTH_CHANGED, has("maxItems"), s -> shift(s, "maxItems", -1)),
            request("at least more items", LENGTH_CHANGED, has("minItems"), s -> shift(s, "minItems", 1)),
            request(
                    "new pattern",
                    PATTERN_CHANGED,
                    type("string").and(has("pattern").negate()),
                    s -> s.put("pattern", "^x")),
            request("other pattern", PATTERN_CHANGED, has("pattern"), s -> s.put("pattern", "^other$")),
            request(
                    "new format",
                    FORMAT_CHANGED,
                    type("string").and(has("format").negate()),
                    s -> s.put("format", "email")),
            request(
                    "multiples only",
                    MULTIPLE_OF_CHANGED,
                    type("number").and(has("multipleOf").negate()),
                    s -> s.put("multipleOf", 3)),
            request(
                    "coarser multiples",
                    MULTIPLE_OF_CHANGED,
                    has("multipleOf"),
                    s -> s.put("multipleOf", new BigDecimal("7.5"))),
            request("value is refused", VALUE_CHANGED, has("enum"), s -> ((ArrayNode) s.get("enum")).remove(0)),
            request(
                    "values are listed",
                    VALUE_CHANGED,
                    type("string").and(has("enum").negate()),
                    s -> s.putArray("enum").add("only")),
            request("property is refused", PROPERTY_REMOVED, has("properties"), s -> removeFirst(s, "properties")),
            request("property is needed", REQUIRED_CHANGED, optionalProperty(), BreakingChangesTest::requireAll),
            request(
                    "unknown properties are refused",
                    OBJECT_CLOSED_OR_OPENED,
                    has("properties").and(has("additionalProperties").negate()),
                    s -> s.put("additionalProperties", false)),
            request("duplicates are refused", OTHER_CONSTRAINT_CHANGED, type("array"), s -> s.put("uniqueItems", true)),
            response("whole number may be any", TYPE_CHANGED, type("integer"), s -> s.put("type", "number")),
            response("may be null", TYPE_CHANGED, type("string").or(type("number")), BreakingChangesTest::orNull),
            response("higher maximum", BOUND_CHANGED, has("maximum"), s -> shift(s, "maximum", 1)),
            response("no minimum", BOUND_CHANGED, has("minimum"), s -> s.remove("minimum")),
            response(
                    "limit itself may come",
                    BOUND_CHANGED,
                    has("exclusiveMaximum"),
                    s -> rename(s, "exclusiveMaximum", "maximum")),
            response(
                    "limit below may come",
                    BOUND_CHANGED,
                    has("exclusiveMinimum"),
                    s -> rename(s, "exclusiveMinimum", "minimum")),
            response("longer", LENGTH_CHANGED, has("maxLength"), s -> shift(s, "maxLength", 1)),
            response("may be empty", LENGTH_CHANGED, has("minItems"), s -> s.remove("minItems")),
            response("any text", PATTERN_CHANGED, has("pattern"), s -> s.remove("pattern")),
            response(
                    "longer whole number",
                    FORMAT_CHANGED,
                    s -> s.path("format").asText().equals("int32"),
                    s -> s.put("format", "int64")),
            response("finer multiples", MULTIPLE_OF_CHANGED, has("multipleOf"), s -> s.put("multipleOf", 2)),
            response(
                    "new value",
                    VALUE_CHANGED,
                    has("enum").and(has("x-extensible-enum").negate()),
                    s -> ((ArrayNode) s.get("enum")).add("new-one")),
            response(
                    "any value",
                    VALUE_CHANGED,
                    has("enum").and(has("x-extensible-enum").negate()),
                    s -> s.remove("enum")),
            response("property is gone", PROPERTY_REMOVED, has("properties"), s -> removeFirst(s, "properties")),
            response(
                    "property may be missing",
                    REQUIRED_CHANGED,
                    schema -> !schema.path("required").isEmpty(),
                    s -> ((ArrayNode) s.get("required")).remove(0)),
            response("new property of a closed object", PROPERTY_ADDED_TO_CLOSED_OBJECT, closed(), s -> ((ObjectNode)
                            s.get("properties"))
                    .putObject("quiteNew")),
            response(
                    "closed object is open", OBJECT_CLOSED_OR_OPENED, closed(), s -> s.remove("additionalProperties")));

    private static final List<Change> CHANGES = List.of(
            new Change("no path", OPERATION_REMOVED, d -> paths(d).remove("/v1/choices")),
            new Change("no method", OPERATION_REMOVED, d -> thing(d).remove("put")),
            new Change("not public", OPERATION_REMOVED, d -> get(d).put("x-internal", true)),
            new Change("other operation id", OPERATION_ID_RENAMED, d -> get(d).put("operationId", "fetchThing")),
            new Change("needs a key", SECURITY_ADDED, d -> get(d).putArray("security")
                    .addObject()
                    .putArray("key")),
            new Change(
                    "everything needs a key",
                    SECURITY_ADDED,
                    d -> d.root().putArray("security").addObject().putArray("key")),
            new Change(
                    "needs a right",
                    SECURITY_ADDED,
                    d -> put(d).putArray("security").addObject().putArray("key").add("write")),
            new Change("no parameter", PARAMETER_REMOVED, d -> parameters(d).remove(2)),
            new Change(
                    "renamed parameter", PARAMETER_RENAMED, d -> parameter(d, 2).put("name", "share")),
            new Change("renamed part of the path", PARAMETER_RENAMED, d -> {
                paths(d).set("/v1/things/{id}", thing(d));
                paths(d).remove("/v1/things/{slug}");
                ((ObjectNode) d.root().at("/paths/~1v1~1things~1{id}/parameters/0")).put("name", "id");
            }),
            new Change("moved parameter", PARAMETER_MOVED, d -> parameter(d, 2).put("in", "header")),
            new Change("other writing of lists", PARAMETER_STYLE_CHANGED, d -> parameter(d, 1)
                    .put("explode", true)),
            new Change("new parameter that must be sent", REQUIRED_PARAMETER_ADDED, d -> parameters(d)
                    .addObject()
                    .put("name", "new")
                    .put("in", "query")
                    .put("required", true)),
            new Change("parameter must be sent", PARAMETER_BECAME_REQUIRED, d -> parameter(d, 1)
                    .put("required", true)),
            new Change("no body", BODY_REMOVED, d -> put(d).remove("requestBody")),
            new Change("body must be sent", BODY_BECAME_REQUIRED, d -> ((ObjectNode) put(d).get("requestBody"))
                    .put("required", true)),
            new Change("media type is refused", REQUEST_MEDIA_TYPE_REMOVED, d -> ((ObjectNode)
                            put(d).at("/requestBody/content"))
                    .remove("application/json")),
            new Change("no status", RESPONSE_STATUS_REMOVED, d -> ((ObjectNode) get(d).get("responses")).remove("404")),
            new Change("no CSV", RESPONSE_MEDIA_TYPE_REMOVED, d -> ((ObjectNode) get(d).at("/responses/200/content"))
                    .remove("text/csv")),
            new Change("no header", RESPONSE_HEADER_REMOVED, d -> ((ObjectNode) get(d).at("/responses/200"))
                    .remove("headers")),
            new Change("header may be missing", RESPONSE_HEADER_OPTIONAL, d -> ((ObjectNode)
                            get(d).at("/responses/200/headers/ETag"))
                    .remove("required")),
            new Change("one alternative less", ALTERNATIVES_CHANGED, d -> ((ArrayNode)
                            choice(d).get("oneOf"))
                    .remove(1)),
            new Change("one alternative is narrower", ALTERNATIVES_CHANGED, d -> ((ObjectNode)
                            choice(d).at("/oneOf/0/properties/mm"))
                    .put("maximum", 80)),
            new Change("folded property may be missing", REQUIRED_CHANGED, d -> schema(d, "Named")
                    .remove("required")),
            new Change("other list of things", TYPE_CHANGED, d -> ((ObjectNode)
                            schema(d, "Node").at("/properties/value"))
                    .put("type", "string")));

    private static final List<Consumer<Document>> HARMLESS = List.of(
            d -> parameters(d)
                    .addObject()
                    .put("name", "more")
                    .put("in", "query")
                    .putObject("schema")
                    .put("type", "string"),
            d -> paths(d).putObject("/v1/news").putObject("get").put("operationId", "listNews"),
            d -> thing(d).putObject("delete").put("operationId", "deleteThing"),
            d -> ((ObjectNode) get(d).get("responses")).putObject("410").put("description", "Gone"),
            d -> ((ObjectNode) get(d).at("/responses/200/content")).putObject("text/html"),
            d -> ((ObjectNode) put(d).at("/requestBody/content")).putObject("application/cbor"),
            d -> put(d).putArray("security").addObject(),
            d -> put(d).withArray("security").addObject().putArray("token"),
            d -> ((ObjectNode) schema(d, "Thing").get("properties"))
                    .putObject("colour")
                    .put("type", "string"),
            d -> ((ArrayNode) schema(d, "Thing").get("required")).add("count").add("colour"),
            d -> ((ObjectNode) schema(d, "ThingWritten").get("properties"))
                    .putObject("colour")
                    .put("type", "string"),
            d -> schema(d, "ThingWritten").remove("required"),
            d -> ((ArrayNode) schema(d, "Thing").at("/properties/state/x-extensible-enum")).add("lost"),
            d -> ((ArrayNode) schema(d, "ThingWritten").at("/properties/kind/enum")).add("sock"),
            d -> ((ArrayNode) schema(d, "Thing").at("/properties/kind/enum")).remove(0),
            d -> ((ObjectNode) schema(d, "ThingWritten").at("/properties/size"))
                    .put("multipleOf", 2.5)
                    .put("maximum", 500),
            d -> ((ObjectNode) schema(d, "ThingWritten").at("/properties/share")).remove(List.of("exclusiveMinimum")),
            d -> rename((ObjectNode) schema(d, "ThingWritten").at("/properties/share"), "exclusiveMaximum", "maximum"),
            d -> rename((ObjectNode) schema(d, "Thing").at("/properties/size"), "maximum", "exclusiveMaximum"),
            d -> ((ObjectNode) schema(d, "Thing").at("/properties/count"))
                    .put("minimum", 0)
                    .put("maximum", 9),
            d -> ((ArrayNode) choice(d).get("oneOf")).addObject().put("type", "string"),
            d -> get(d).put("description", "Other words").put("summary", "Fewer"),
            d -> ((ObjectNode) d.root().get("info")).put("version", "1.5.0"),
            BreakingChangesTest::renameComponent,
            BreakingChangesTest::writeOutReference,
            d -> ((ArrayNode) choice(d).get("oneOf"))
                    .insert(0, ((ArrayNode) choice(d).get("oneOf")).remove(1)));

    @Example
    void everyKindOfChangeIsTried() {
        var tried = Stream.concat(
                        SCHEMA_CHANGES.stream().map(SchemaChange::kind),
                        CHANGES.stream().map(Change::kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertThat(tried).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Property
    void aDocumentBreaksNothingOfItself(@ForAll("documents") Document document) {
        assertThat(BreakingChanges.between(document, copy(document))).isEmpty();
    }

    @Property(tries = 60)
    void aChangeIsFound(@ForAll("changes") Change change) {
        var changed = copy(CHANGING);
        change.change().accept(changed);
        assertThat(kinds(CHANGING, changed)).contains(change.kind());
    }

    /** Wherever it is made: in the small document everywhere, in the real ones at a place drawn by lot. */
    @Property(tries = 60)
    void aChangedSchemaIsFoundEverywhere(@ForAll("schemaChanges") SchemaChange change) {
        var places = fitting(CHANGING, change);
        assertThat(places).as("places for: " + change).isNotEmpty();
        places.forEach(place -> assertFound(CHANGING, change, place));
    }

    @Property(tries = 150)
    void aChangedSchemaIsFoundInTheRealDocuments(
            @ForAll("committed") Document document, @ForAll("schemaChanges") SchemaChange change, @ForAll Random lot) {
        var places = fitting(document, change);
        Assume.that(!places.isEmpty());
        assertFound(document, change, places.get(lot.nextInt(places.size())));
    }

    @Property(tries = 60)
    void whatHarmsNobodyIsNotReported(@ForAll("harmless") Consumer<Document> change) {
        var changed = copy(CHANGING);
        change.accept(changed);
        assertThat(changed).isNotEqualTo(CHANGING);
        assertThat(BreakingChanges.between(CHANGING, changed)).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.of(Stream.concat(Stream.of(CHANGING), Committed.documents().values().stream())
                .toList());
    }

    @Provide
    Arbitrary<Document> committed() {
        return Arbitraries.of(Committed.documents().values());
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(CHANGES);
    }

    @Provide
    Arbitrary<SchemaChange> schemaChanges() {
        return Arbitraries.of(SCHEMA_CHANGES);
    }

    @Provide
    Arbitrary<Consumer<Document>> harmless() {
        return Arbitraries.of(HARMLESS);
    }

    private static List<Integer> fitting(Document document, SchemaChange change) {
        var places = Places.in(document, change.direction());
        return IntStream.range(0, places.size())
                .filter(place -> change.fits().test(places.get(place)))
                .boxed()
                .toList();
    }

    /** Inside an alternative, what is reported is that no alternative covers it. */
    private static void assertFound(Document document, SchemaChange change, int place) {
        var changed = copy(document);
        var schema = Places.in(changed, change.direction()).get(place);
        String was = schema.toString();
        change.change().accept(schema);
        assertThat(kinds(document, changed))
                .as("%s: %s is now %s", change, was, schema)
                .containsAnyOf(change.kind(), ALTERNATIVES_CHANGED);
    }

    private static Set<Kind> kinds(Document before, Document after) {
        return BreakingChanges.between(before, after).stream()
                .map(BreakingChange::kind)
                .collect(Collectors.toSet());
    }

    private static Document copy(Document document) {
        return new Document(document.root().deepCopy());
    }

    private static SchemaChange request(
            String name, Kind kind, Predicate<ObjectNode> fits, Consumer<ObjectNode> change) {
        return new SchemaChange(name, REQUEST, kind, fits, change);
    }

    private static SchemaChange response(
            String name, Kind kind, Predicate<ObjectNode> fits, Consumer<ObjectNode> change) {
        return new SchemaChange(name, RESPONSE, kind, fits, change);
    }

    private static Predicate<ObjectNode> has(String keyword) {
        return schema -> schema.has(keyword);
    }

    private static Predicate<ObjectNode> type(String type) {
        return schema -> schema.path("type").asText().equals(type) && !schema.has("enum");
    }

    private static Predicate<ObjectNode> closed() {
        return schema ->
                schema.has("properties") && schema.path("additionalProperties").isBoolean();
    }

    private static Predicate<ObjectNode> optionalProperty() {
        return schema ->
                schema.path("properties").size() > schema.path("required").size();
    }

    private static void requireAll(ObjectNode schema) {
        var required = schema.putArray("required");
        schema.get("properties").fieldNames().forEachRemaining(required::add);
    }

    private static void orNull(ObjectNode schema) {
        var type = schema.get("type");
        schema.putArray("type").add(type).add("null");
    }

    private static void shift(ObjectNode schema, String keyword, int by) {
        schema.put(keyword, schema.get(keyword).decimalValue().add(BigDecimal.valueOf(by)));
    }

    private static void rename(ObjectNode schema, String keyword, String other) {
        schema.set(other, schema.remove(keyword));
    }

    private static void removeFirst(ObjectNode schema, String keyword) {
        var members = (ObjectNode) schema.get(keyword);
        members.remove(members.fieldNames().next());
    }

    private static ObjectNode paths(Document document) {
        return (ObjectNode) document.root().get("paths");
    }

    private static ObjectNode thing(Document document) {
        return (ObjectNode) paths(document).get("/v1/things/{slug}");
    }

    private static ObjectNode get(Document document) {
        return (ObjectNode) thing(document).get("get");
    }

    private static ObjectNode put(Document document) {
        return (ObjectNode) thing(document).get("put");
    }

    private static ArrayNode parameters(Document document) {
        return (ArrayNode) get(document).get("parameters");
    }

    private static ObjectNode parameter(Document document, int index) {
        return (ObjectNode) parameters(document).get(index);
    }

    private static ObjectNode schema(Document document, String name) {
        return (ObjectNode) document.root().at("/components/schemas").get(name);
    }

    private static ObjectNode choice(Document document) {
        return (ObjectNode)
                document.root().at("/paths/~1v1~1choices/post/requestBody/content/application~1json/schema");
    }

    private static void renameComponent(Document document) {
        var schemas = (ObjectNode) document.root().at("/components/schemas");
        rename(schemas, "Node", "Knot");
        rewrite(document.root(), text -> text.replace("schemas/Node", "schemas/Knot"));
    }

    private static void rewrite(JsonNode node, Function<String, String> change) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.set("$ref", JSON.textNode(change.apply(object.get("$ref").asText())));
        }
        node.forEach(child -> rewrite(child, change));
    }

    private static void writeOutReference(Document document) {
        var put = (ObjectNode) put(document).at("/requestBody/content/application~1json");
        put.set("schema", schema(document, "ThingWritten").deepCopy());
        Map.of("Named", "Thing").forEach((name, user) -> {
            var parts = schema(document, user).putArray("allOf");
            parts.add(schema(document, name).deepCopy());
        });
    }
}
