package io.toebox.edge.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The runner against a small server: it is content with the right answer and with no other. */
class ExampleRunnerTest {

    private static final String THING = "{\"name\": \"Ghost\", \"sizeMm\": 271.0, \"asked\": \"%s\", \"at\": \"now\"}";
    private static final ExampleRunner RUNNER = new ExampleRunner(Document.parse("""
        paths:
          /v1/things/{slug}:
            get:
              operationId: showThing
              responses:
                "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                "404": {content: {application/problem+json: {schema: {type: object}}}}
          /v1/things:
            post:
              operationId: addThing
              responses: {"200": {content: {image/svg+xml: {}}}}
        components: {schemas: {Thing: {type: object, required: [name], properties: {sizeMm: {type: number, maximum: 300}}}}}
        """));

    private HttpServer server;
    private String thing = THING;
    private String drawing = "<svg lang=\"de\"><path/></svg>\n";
    private String language;
    private int status = 200;
    private String problem =
            "{\"type\": \"/problems/not-found\", \"errors\": [{\"requestId\": \"7\"}, {\"requestId\": \"8\"}]}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        RestAssured.baseURI = "http://" + server.getAddress().getAddress().getHostAddress();
        RestAssured.port = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.reset();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        boolean known = !exchange.getRequestURI().getPath().endsWith("/none");
        language = exchange.getRequestHeaders().getFirst("Accept-Language");
        String type = post ? "image/svg+xml" : known ? "application/json;charset=UTF-8" : "application/problem+json";
        String body = post ? drawing : known ? thing.formatted(exchange.getRequestURI()) : problem;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(known ? status : 404, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Test
    void theRightAnswersPass() throws Throwable {
        assertThat(RUNNER.tests("showThing")).hasSize(2);
        test("showThing", 0).execute();
        test("showThing", 1).execute();
        test("addThing", 0).execute();
        assertThat(language).isEqualTo("de");
    }

    @Test
    void anotherStatusFails() {
        status = 201;
        assertFails("showThing", 0, "201");
    }

    @Test
    void anotherValueFails() {
        thing = THING.replace("271.0", "272.0");
        assertFails("showThing", 0, "272.0");
    }

    @Test
    void aMemberTooManyFails() {
        thing = THING.replace("}", ", \"more\": 1}");
        assertFails("showThing", 0, "more");
    }

    @Test
    void whatVariesMustBeThere() {
        thing = THING.replace(", \"at\": \"now\"", "");
        assertFails("showThing", 0, "varies");
        problem = problem.replace("{\"requestId\": \"8\"}", "{}");
        assertFails("showThing", 1, "varies");
    }

    @Test
    void anAnswerThatItsSchemaRefusesFails() {
        thing = THING.replace("271.0", "301.0");
        assertFails("showThing", 0, "schema");
    }

    @Test
    void anotherTextFails() {
        drawing = "<svg lang=\"en\"><path/></svg>";
        assertFails("addThing", 0, "lang=\"de\"");
    }

    @Test
    void aFileOfNoOperationFails() {
        assertThatThrownBy(() -> RUNNER.tests("misspelled"))
                .hasMessageContaining("contract/misspelled.json is of no operation");
    }

    private static Executable test(String operationId, int index) {
        return RUNNER.tests(operationId).toList().get(index).getExecutable();
    }

    private static void assertFails(String operationId, int index, String message) {
        assertThatThrownBy(() -> test(operationId, index).execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }
}
