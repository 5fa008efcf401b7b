package io.toebox.fit.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.access.Callers;
import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Outcomes over real HTTP, stored in a real PostgreSQL, and what they change. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutcomesResourceTest {

    private static final String SHOE = "brooks-ghost-16";
    private static final List<String> SHOPS = List.of("lauf-laden", "eck-laden");

    private static final String ASKED = """
            {"sizeScale":"us-men","foot":{"right":{"lengthMm":271,"ballWidthMm":102}},"slug":"%s"}""".formatted(SHOE);

    private String before = "";

    @BeforeEach
    void nobodyHasToldAnything() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
        eraseAll();
        before = answer();
    }

    @AfterEach
    void eraseAll() {
        SHOPS.forEach(shop -> as(shop).delete("/v1/outcomes").then().statusCode(204));
        Patience.await().until(() -> version().startsWith("0-"));
    }

    @Test
    void whatIsToldIsLearnedAndErasingRestoresTheBytesOfBefore() {
        String id = recommendationId();
        for (int i = 0; i < 12; i++) {
            tell(
                    "lauf-laden",
                    "\"event\":\"returned\",\"reason\":\"too-short\",\"recommendationId\":\"%s\"".formatted(id));
        }
        Patience.await().until(() -> version().startsWith("12-"));
        given().contentType("application/json")
                .body(ASKED)
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.learned.pairs", is(12))
                .body("fit.learned.detail", is("Learned from 12 pairs."));
        float shorter = feltLength(answer());
        assertThat(shorter).isLessThan(feltLength(before));
        given().get("/v1/shoes/%s/learned".formatted(SHOE))
                .then()
                .statusCode(200)
                .body("pairs", is(12))
                .body("zones.find { it.zone == 'length' }.learned.mm", notNullValue())
                .body("zones.find { it.zone == 'ball-width' }.learned", nullValue());

        as("lauf-laden").delete("/v1/outcomes").then().statusCode(204);
        Patience.await().until(() -> version().startsWith("0-"));
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void theSameQuestionHasTheSameRecommendationId() {
        assertThat(recommendationId()).isEqualTo(recommendationId());
    }

    @Test
    void numbnessIsNoReason() {
        tellWith("lauf-laden", key(), "\"event\":\"returned\",\"reason\":\"numbness\"")
                .statusCode(400)
                .body("errors[0].pointer", is("#/reason"));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        as("lauf-laden")
                .header("Idempotency-Key", key())
                .header("Accept-Language", "de")
                .contentType("application/json")
                .body("""
                        {"items":[{"slug":"no-such-shoe","sizeScale":"us-men","size":10.3,"event":"kept"},
                        {"slug":"%s","sizeScale":"us-men","size":10,"event":"kept","recommendationId":"forged.forged",
                        "foot":{"consent":"improve-model","lengthMm":271}}]}""".formatted(SHOE))
                .post("/v1/outcome-batches")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/items/0/slug"))
                .body("errors.pointer", hasItem("#/items/0/size"))
                .body("errors.pointer", hasItem("#/items/1/recommendationId"))
                .body("errors.pointer", hasItem("#/items/1/foot/lengthMm"));
        as("lauf-laden").get("/v1/outcomes").then().body("items", hasSize(0));
    }

    @Test
    void aFootIsToldOnlyWithConsent() {
        tellWith("lauf-laden", key(), "\"event\":\"kept\",\"foot\":{\"lengthMm\":270}")
                .statusCode(400);
        tellWith("lauf-laden", key(), "\"event\":\"kept\",\"foot\":{\"consent\":\"improve-model\",\"lengthMm\":270}")
                .statusCode(201);
    }

    @Test
    void aKeyStoresOnceHoweverOftenItIsSent() throws Exception {
        String key = key();
        try (var senders = Executors.newFixedThreadPool(6)) {
            var sent = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 12; i++) {
                sent.add(senders.submit(() -> tellWith("lauf-laden", key, "\"event\":\"kept\"")
                        .extract()
                        .statusCode()));
            }
            for (var one : sent) {
                assertThat(one.get()).isIn(201, 409);
            }
        }
        as("lauf-laden").get("/v1/outcomes").then().body("items", hasSize(1));
        tellWith("lauf-laden", key, "\"event\":\"kept\"").statusCode(201).header("Idempotency-Replayed", "true");
        tellWith("lauf-laden", key, "\"event\":\"tried\"").statusCode(422);
        tellWith("lauf-laden", null, "\"event\":\"kept\"").statusCode(400);
        tellWith("eck-laden", key, "\"event\":\"kept\"").statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aShopCorrectsAndErasesItsOwnAndNobodyElses() {
        String path = tell("lauf-laden", "\"event\":\"kept\"").extract().header("Location");
        as("eck-laden").get(path).then().statusCode(404);
        as("eck-laden").header("If-Match", "*").delete(path).then().statusCode(404);
        as("lauf-laden")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("event", is("kept"));
        var corrected = body("\"event\":\"returned\",\"reason\":\"too-long\"");
        as("lauf-laden")
                .contentType("application/json")
                .body(corrected)
                .put(path)
                .then()
                .statusCode(428);
        as("lauf-laden")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(corrected)
                .put(path)
                .then()
                .statusCode(200)
                .body("reason", is("too-long"));
        as("lauf-laden").header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        as("lauf-laden").header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        as("lauf-laden").get(path).then().statusCode(404);
        given().noFilters().get("/v1/outcomes").then().statusCode(401);
    }

    @Test
    void aFileIsReadRowByRow() {
        as("lauf-laden")
                .header("Idempotency-Key", key())
                .contentType("text/csv")
                .body("""
                        slug,sizeScale,size,width,event,reason,length
                        %1$s,us-men,10.5,D,kept,,
                        %1$s,us-men,10.5,D,returned,numbness,
                        %1$s,us-men,x,D,returned,too-short,
                        %1$s,us-men,11,2E,returned,,tight
                        """.formatted(SHOE))
                .post("/v1/outcome-imports")
                .then()
                .statusCode(201)
                .body("rows", is(4))
                .body("stored", is(2))
                .body("findings", hasSize(2))
                .body("findings[0].row", is(3))
                .body("findings[0].column", is("reason"))
                .body("findings[1].column", is("size"));
        as("lauf-laden").get("/v1/outcome-export").then().statusCode(200).body(containsString("length=tight"));
    }

    /** As spreadsheets write it where the comma is in the numbers. */
    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aFileMayPartItsColumnsOtherwise(String delimiter) {
        as("lauf-laden")
                .header("Idempotency-Key", key())
                .contentType("text/csv; charset=UTF-8")
                .body("""
                        \uFEFFslug;sizeScale;size;width;event;reason
                        %1$s;us-men;10,5;D;kept;
                        %1$s;us-men;10;D;kept;
                        """.formatted(SHOE).replace(";", delimiter))
                .post("/v1/outcome-imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows", is(2))
                .body("stored", is(2))
                .body("findings", hasSize(0));
        as("lauf-laden").get("/v1/outcomes").then().body("items", hasSize(0));
    }

    @Test
    void theReportHidesSmallGroupsAndOtherShops() {
        String id = recommendationId();
        for (int i = 0; i < 12; i++) {
            tell("lauf-laden", "\"event\":\"kept\",\"recommendationId\":\"%s\"".formatted(id));
        }
        tell("lauf-laden", "\"event\":\"kept\"");
        as("lauf-laden")
                .get("/v1/shops/lauf-laden/outcome-report")
                .then()
                .statusCode(200)
                .body("rows.find { it.group == 'as-recommended' }.kept", is(12))
                .body("rows.find { it.group == 'as-recommended' }.low", is(0.758f))
                .body("rows.find { it.group == 'not-recommended' }.decided", nullValue());
        as("lauf-laden")
                .get("/v1/shops/lauf-laden/outcome-report?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("as-recommended,12,12,1.0,0.758,1.0"));
        as("eck-laden").get("/v1/shops/lauf-laden/outcome-report").then().statusCode(404);
    }

    @Test
    void aListGoesOnWhereItEnded() {
        for (int i = 0; i < 3; i++) {
            tell("lauf-laden", "\"event\":\"tried\"");
        }
        String next = as("lauf-laden")
                .get("/v1/outcomes?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        as("lauf-laden")
                .get("/v1/outcomes?limit=2&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        as("lauf-laden").get("/v1/outcomes?cursor=forged").then().statusCode(400);
    }

    private static RequestSpecification as(String shop) {
        return given().header("Authorization", Callers.shop(shop));
    }

    private static String key() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    private static String body(String rest) {
        return "{\"slug\":\"%s\",\"sizeScale\":\"us-men\",\"size\":10.5,%s}".formatted(SHOE, rest);
    }

    private static ValidatableResponse tell(String shop, String rest) {
        return tellWith(shop, key(), rest).statusCode(201);
    }

    private static ValidatableResponse tellWith(String shop, String key, String rest) {
        var request = as(shop).contentType("application/json").body(body(rest));
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/v1/outcomes")
                .then();
    }

    private static String answer() {
        return given().contentType("application/json")
                .body(ASKED)
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String version() {
        return JsonPath.from(answer()).getString("outcomesVersion");
    }

    private static String recommendationId() {
        return JsonPath.from(answer()).getString("fit.recommendationId");
    }

    private static float feltLength(String answer) {
        return JsonPath.from(answer).getFloat("fit.zones.find { it.zone == 'length' }.felt.mm");
    }
}
