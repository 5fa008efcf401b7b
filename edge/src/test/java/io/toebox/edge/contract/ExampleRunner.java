package io.toebox.edge.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import org.junit.jupiter.api.DynamicTest;

import io.toebox.edge.access.Callers;
import io.toebox.edge.contract.Document.Operation;

import static io.restassured.RestAssured.given;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the examples of a service's contract to the service: status and answer must be those of the example, except where it
 * says that they vary, and the answer must be as its schema says. In a service's tests this is all:
 *
 * <pre>{@code
 * @QuarkusTest
 * class ContractExamplesTest {
 *     @TestFactory
 *     Stream<DynamicTest> examples() {
 *         return ExampleRunner.ofService().tests();
 *     }
 * }
 * }</pre>
 */
public final class ExampleRunner {

    private static final Path FOLDER = Path.of("src/main/resources/contract");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document;
    private final boolean updating;

    ExampleRunner(Document document) {
        this(document, false);
    }

    private ExampleRunner(Document document, boolean updating) {
        this.document = document;
        this.updating = updating;
    }

    /** The examples and the committed document of the service whose tests are running, in its folder. */
    public static ExampleRunner ofService() {
        String service = Path.of("").toAbsolutePath().getFileName().toString();
        return new ExampleRunner(Committed.documents().get(service), System.getProperty("contract.update") != null);
    }

    /** One example, for tests that send or expect the same. */
    public static ContractExample example(String operationId, String name) {
        return requireNonNull(
                ContractExample.listOf(operationId, ExampleRunner.class.getClassLoader())
                        .get(name),
                operationId + ": " + name);
    }

    /** The body of one example as JSON. */
    public static String body(String operationId, String name) {
        return requireNonNull(example(operationId, name).body()).toString();
    }

    /** A test for each example of each operation, first of those that put something there, which the others may show. */
    public Stream<DynamicTest> tests() {
        return testsExcept();
    }

    /** All but those of the given operations, which another test has to send. */
    public Stream<DynamicTest> testsExcept(String... operationIds) {
        return operationIds().stream()
                .filter(id -> !List.of(operationIds).contains(id))
                .sorted(comparing(id -> !operation(id).method().equals("put")))
                .flatMap(this::tests);
    }

    /** A test for each example of one operation, for those that need something to be there before. */
    public Stream<DynamicTest> tests(String operationId) {
        var operation = operation(operationId);
        return ContractExample.listOf(operationId, ExampleRunner.class.getClassLoader()).entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(
                        operationId + ": " + named.getKey(), () -> run(operation, named.getKey(), named.getValue())));
    }

    private Operation operation(String operationId) {
        return document.operations().stream()
                .filter(candidate ->
                        candidate.node().path("operationId").asText().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("contract/" + operationId + ".json is of no operation"));
    }

    private static List<String> operationIds() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Operation operation, String name, ContractExample example) throws IOException {
        var answer = send(operation, example);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(example.status());
        var expected = example.answer();
        if (expected == null) {
            return;
        }
        assertThat(answer.contentType().split(";")[0]).isEqualTo(example.answerMediaType());
        if (!example.answerMediaType().endsWith("json")) {
            assertSameText(answer.asString(), expected.asText());
            return;
        }
        var actual = JSON.readTree(answer.asString());
        assertThat(new Validator(document).mistakes(actual, schema(operation, example)))
                .as("against the schema of the answer")
                .isEmpty();
        String given = fixed(actual, example).toPrettyString();
        String documented = fixed(expected, example).toPrettyString();
        if (updating && !given.equals(documented)) {
            update(operation.node().path("operationId").asText(), name, actual);
        } else {
            assertThat(given).isEqualTo(documented);
        }
    }

    private static void update(String operationId, String name, JsonNode answer) throws IOException {
        var file = FOLDER.resolve(operationId + ".json");
        var examples = JSON.readTree(Files.readString(file));
        ((ObjectNode) examples.path(name)).set("answer", answer);
        Files.writeString(file, FoldedJson.of(examples));
    }

    private static Response send(Operation operation, ContractExample example) throws JsonProcessingException {
        var request = given().pathParams(example.path())
                .queryParams(example.queryTexts())
                .headers(example.headers());
        if (example.shop() != null) {
            request.header("Authorization", Callers.shop(example.shop()));
        }
        var body = example.body();
        if (body != null) {
            String written = body.isTextual() ? body.asText() : JSON.writeValueAsString(body);
            request.contentType(example.mediaType()).body(written.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    private JsonNode schema(Operation operation, ContractExample example) {
        var response = document.follow(operation.node().path("responses").path(Integer.toString(example.status())));
        return response.path("content").path(example.answerMediaType()).path("schema");
    }

    private static void assertSameText(String actual, String expected) {
        int gap = expected.indexOf("...");
        if (gap < 0) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual.strip())
                    .startsWith(expected.substring(0, gap))
                    .endsWith(expected.substring(gap + "...".length()).strip());
        }
    }

    /** A copy in which every value that varies is the same; it must be there all the same. */
    private static JsonNode fixed(JsonNode value, ContractExample example) {
        var copy = value.<JsonNode>deepCopy();
        example.varies().forEach(pointer -> vary(copy, pointer.substring(1).split("/"), 0));
        return copy;
    }

    private static void vary(JsonNode node, String[] steps, int depth) {
        if (steps[depth].equals("*")) {
            for (int i = 0; i < node.size(); i++) {
                step(node, Integer.toString(i), steps, depth);
            }
        } else {
            step(node, steps[depth], steps, depth);
        }
    }

    private static void step(JsonNode node, String name, String[] steps, int depth) {
        boolean last = depth == steps.length - 1;
        if (node instanceof ObjectNode object && object.has(name)) {
            if (last) {
                object.put(name, "varies");
            } else {
                vary(object.get(name), steps, depth + 1);
            }
        } else if (node instanceof ArrayNode array && name.matches("\\d+") && array.has(Integer.parseInt(name))) {
            if (last) {
                array.set(Integer.parseInt(name), JSON.getNodeFactory().textNode("varies"));
            } else {
                vary(array.get(Integer.parseInt(name)), steps, depth + 1);
            }
        }
    }
}
