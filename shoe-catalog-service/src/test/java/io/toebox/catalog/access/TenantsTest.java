package io.toebox.catalog.access;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.access.Callers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** What is one shop's is nobody else's. */
@QuarkusTest
class TenantsTest {

    private static final String HEADER = "Authorization";
    private static final String FILE = """
            brand,model,last_gender,size_system,size,width
            Example,Tenant 1,men,us,9,D
            """;

    @Test
    void stockIsItsShopsAlone() {
        load("tenant-a", "gtin,quantity\n");

        assertThat(shop("tenant-a").get("/v1/shops/tenant-a/stock").statusCode())
                .isEqualTo(200);
        assertThat(given().get("/v1/shops/tenant-a/stock").statusCode())
                .as("an operator")
                .isEqualTo(200);
        assertThat(nobody().get("/v1/shops/tenant-a/stock").statusCode()).isEqualTo(401);
        assertThat(given().header(HEADER, Callers.shelf("tenant-a"))
                        .get("/v1/shops/tenant-a/stock")
                        .statusCode())
                .isEqualTo(403);
        assertThat(refusal(shop("tenant-b").get("/v1/shops/tenant-a/stock")))
                .isEqualTo(refusal(shop("tenant-b").get("/v1/shops/tenant-z/stock"))
                        .replace("tenant-z", "tenant-a"));
    }

    @Test
    void aShelfIsAskedWithAKeyOfItsShop() {
        assertThat(given().header(HEADER, Callers.shelf("tenant-a"))
                        .get("/v1/shoes?inStockAt=tenant-a")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shop("tenant-b").get("/v1/shoes?inStockAt=tenant-a").statusCode())
                .isEqualTo(404);
        assertThat(nobody().get("/v1/shoes?inStockAt=tenant-a").statusCode()).isEqualTo(401);
    }

    @Test
    void importsAreTheirShopsAlone() {
        String location = send(shop("tenant-a"), "", UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        assertThat(shop("tenant-a").get(location).statusCode()).isEqualTo(200);
        assertThat(given().get(location).statusCode()).as("an operator").isEqualTo(200);
        shop("tenant-a").get("/v1/imports").then().body("items.id", hasItem(location.replace("/v1/imports/", "")));
        assertThat(shop("tenant-b").get("/v1/imports").asString()).doesNotContain(location.replace("/v1/imports/", ""));
        String unknown = "/v1/imports/" + new UUID(0, 1);
        for (String part : new String[] {"", "/findings", "/findings.csv"}) {
            assertThat(refusal(shop("tenant-b").get(location + part)).replace(location, unknown))
                    .as(part)
                    .isEqualTo(refusal(shop("tenant-b").get(unknown + part)));
        }
        assertThat(shop("tenant-b").post(location + "/cancellation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileGoesIntoNobodyElsesStock() {
        assertThat(send(shop("tenant-b"), "?shop=tenant-a", UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoShopsMayUseOneIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        var first = send(shop("tenant-a"), "", key);
        var second = send(shop("tenant-b"), "?lastGender=men", key);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant-a", "tenant-b"})
    void whatAllShopsShareIsTheOperators(String name) {
        assertThat(shop(name)
                        .header("If-None-Match", "*")
                        .contentType("application/json")
                        .body("{}")
                        .put("/v1/shoes/tenants-own")
                        .statusCode())
                .isEqualTo(403);
        assertThat(shop(name).get("/v1/audit?kind=shoe&subject=a").statusCode()).isEqualTo(403);
        assertThat(shop(name).get("/v1/changes").statusCode()).isEqualTo(403);
        assertThat(shop(name).get("/v1/snapshot/with-stock").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenThatIsNotOursIsNeverOverlooked() {
        assertThat(given().header(HEADER, "Bearer x.y.z")
                        .get("/v1/shops/tenant-a/stock")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().header(HEADER, "Basic b3BlcmF0b3I6")
                        .get("/v1/imports")
                        .statusCode())
                .isEqualTo(401);
    }

    private static RequestSpecification shop(String name) {
        return given().header(HEADER, Callers.shop(name));
    }

    private static RequestSpecification nobody() {
        return given().noFilters();
    }

    private static Response send(RequestSpecification who, String query, String key) {
        return who.header("Idempotency-Key", "\"" + key + "\"")
                .contentType("text/csv")
                .body(FILE)
                .post("/v1/imports" + query);
    }

    private static void load(String name, String table) {
        assertThat(shop(name)
                        .contentType("text/csv")
                        .body(table)
                        .post("/v1/shops/" + name + "/stock")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String refusal(Response answer) {
        answer.then().statusCode(404).body("requestId", notNullValue());
        return answer.asString().replaceFirst("\"requestId\":\"[^\"]*\"", "");
    }
}
