package io.toebox.gateway.agents;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.core.agents.Budget;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Each request stands alone, so nothing here depends on what was asked before. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class McpTest {

    private static final String[] TOOLS = {
        "recommend_shoes", "check_fit", "lacing_for", "convert_size", "compare_to_my_shoe"
    };
    private static final String FEET = "\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}}";
    private static final String META =
            "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientInfo\":{\"name\":\"t\",\"version\":\"1\"},\"io.modelcontextprotocol/clientCapabilities\":{}}";

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
    void anOlderClientOpensInItsRevisionAndIsGivenNoSession(String revision) {
        var answer = older("initialize", """
                {"protocolVersion":"%s","capabilities":{},"clientInfo":{"name":"t","version":"1"}}""".formatted(revision));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Mcp-Session-Id")).isNull();
        assertThat(answer.jsonPath().getString("result.protocolVersion")).isEqualTo(revision);
        assertThat(answer.jsonPath().getString("result.instructions"))
                .contains("name the wish")
                .contains("never change the size");
        var opened = post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", given());
        assertThat(opened.statusCode()).isEqualTo(202);
        assertThat(opened.asString()).isEmpty();
    }

    @Test
    void anOlderClientFindsFiveToolsAndCallsThemWithoutOpeningFirst() {
        assertThat(older("tools/list", "{}").jsonPath().getList("result.tools.name", String.class))
                .containsExactlyInAnyOrder(TOOLS);
        var called = older("tools/call", call("recommend_shoes", "{%s,\"limit\":3}".formatted(FEET)));
        assertThat(content(called).getList("items.shoe.slug")).containsExactly("shoe-0", "shoe-1", "shoe-2");
        assertThat(called.jsonPath().getBoolean("result.isError")).isFalse();
    }

    @Test
    void aClientWithoutSessionsDiscoversListsAndCalls() {
        assertThat(modern("server/discover", "", null).jsonPath().getList("result.supportedVersions", String.class))
                .contains("2026-07-28");
        var tools = modern("tools/list", "", null).jsonPath();
        assertThat(tools.getList("result.tools.name", String.class)).containsExactlyInAnyOrder(TOOLS);
        assertThat(tools.getList("result.tools.inputSchema.type", String.class)).containsOnly("object");
        var called = modern(
                "tools/call",
                "\"name\":\"check_fit\",\"arguments\":{%s,\"shoes\":[{\"slug\":\"a\"}]}".formatted(FEET),
                "check_fit");
        assertThat(called.statusCode()).isEqualTo(200);
        assertThat(content(called).getList("items")).isNotEmpty();
    }

    @Test
    void headersThatSayOtherwiseThanTheRequestAreRefused() {
        String body = body("tools/list", META);
        for (var request : List.of(
                given().header("Mcp-Method", "tools/call").header("MCP-Protocol-Version", "2026-07-28"),
                given().header("Mcp-Method", "tools/list").header("MCP-Protocol-Version", "2025-11-25"),
                given())) {
            var answer = post(body, request);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getInt("error.code")).isEqualTo(-32020);
            assertThat(answer.jsonPath().getInt("id")).isEqualTo(7);
        }
    }

    @Test
    void aRefusalIsAProblemDocumentTheAssistantCanRead() {
        var answer = older("tools/call", call("recommend_shoes", "{\"limit\":\"five\"}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getBoolean("result.isError")).isTrue();
        assertThat(content(answer).getString("type")).isEqualTo("/problems/validation-failed");
        assertThat(content(answer).getString("instance")).isNull();
        var slow = older("tools/call", call("recommend_shoes", "{\"limit\":103}"));
        assertThat(content(slow).getString("type")).isEqualTo("/problems/timeout");
        assertThat(content(older("tools/call", call("recommend_shoes", "{\"limit\":104}")))
                        .getString("type"))
                .isEqualTo("/problems/unavailable");
    }

    @Test
    void centimetresAreCalledTheSameByEveryTool() {
        var answer = older("tools/call", call("convert_size", "{\"from\":\"cm\",\"value\":\"29\",\"to\":\"us-men\"}"));
        assertThat(content(answer).getString("uri")).contains("from=jp-cm").contains("to=us-men");
    }

    @Test
    void theLanguageOfTheCallerReachesTheServices() {
        var answer = post(
                body(
                        "tools/call",
                        call("recommend_shoes", "{\"limit\":109}")
                                .replaceFirst("^\\{", "")
                                .replaceFirst("}$", "")),
                given().header("Accept-Language", "de"));
        assertThat(content(answer).getString("language")).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource({"'',-32700", "'{',-32700", "'[]',-32600", "'{}',-32600", "'{\"method\":1}',-32600", "'null',-32600"})
    void whatIsNoMessageIsAnsweredAsTheProtocolSays(String body, int code) {
        var answer = post(body, given());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getInt("error.code")).isEqualTo(code);
    }

    @Test
    void whatNobodyKnowsIsAnErrorAndNoFailure() {
        assertThat(older("tools/fetch", "{}").jsonPath().getInt("error.code")).isEqualTo(-32601);
        assertThat(older("tools/call", call("buy_shoes", "{}")).jsonPath().getInt("error.code"))
                .isEqualTo(-32602);
    }

    @Test
    void thereIsNothingToListenTo() {
        given().accept("text/event-stream").get("/mcp").then().statusCode(405);
        given().delete("/mcp").then().statusCode(405);
    }

    @Test
    void assistantsFindTheirWay() {
        var text = given().get("/llms.txt").then().statusCode(200).extract().asString();
        assertThat(text).startsWith("# Toebox").contains("/mcp").contains("/openapi.json");
    }

    private static JsonPath content(Response answer) {
        String text = answer.jsonPath().getString("result.content[0].text");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Budget.AGENT_BYTES);
        return JsonPath.from(text);
    }

    private static String call(String tool, String arguments) {
        return "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments);
    }

    private static Response older(String method, String params) {
        return post(
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"%s\",\"params\":%s}".formatted(method, params), given());
    }

    private static Response modern(String method, String params, String name) {
        var request = given().header("Mcp-Method", method).header("MCP-Protocol-Version", "2026-07-28");
        return post(
                body(method, params.isEmpty() ? META : params + "," + META),
                name == null ? request : request.header("Mcp-Name", name));
    }

    private static String body(String method, String members) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"%s\",\"params\":{%s}}".formatted(method, members);
    }

    private static Response post(String body, RequestSpecification request) {
        return request.contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(body)
                .post("/mcp");
    }
}
