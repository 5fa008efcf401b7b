package io.toebox.fit.consultations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsultationsResourceTest {

    private static final String FEET =
            "\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":273,\"ballWidthMm\":103}}";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void aRankingSaysWhatTheRankingSays() {
        var consulted = ok(FEET + ",\"limit\":5");
        var ranked = post("/v1/fit-rankings", FEET + ",\"limit\":5").jsonPath();
        for (String field : List.of("shoe.slug", "fitProbability", "outcome", "width.letter", "size.label")) {
            assertThat(consulted.getList("items.fit." + field)).isEqualTo(ranked.getList("items." + field));
        }
        assertThat(consulted.getInt("considered")).isEqualTo(ranked.getInt("considered"));
        assertThat(consulted.getString("detail")).isEqualTo("standard");
        assertThat(consulted.getString("sizeSystem")).isEqualTo("us-men");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu", "uk", "us-men", "us-women", "cm", "mondopoint"})
    void everySizeIsNamedInEverySystemTheOneAskedForFirst(String system) {
        var answer = ok(FEET + ",\"limit\":50,\"sizeSystem\":\"%s\"".formatted(system));
        var labels = answer.getList("items.fit.size.labels", List.class);
        assertThat(labels).hasSize(50);
        for (List<?> ofShoe : labels) {
            var systems = ofShoe.stream()
                    .map(label -> (String) ((Map<?, ?>) label).get("system"))
                    .toList();
            assertThat(systems.getFirst()).isEqualTo(system);
            assertThat(systems).containsExactlyInAnyOrder("eu", "uk", "us-men", "us-women", "cm", "mondopoint");
        }
    }

    @Test
    void whatTheBrandPrintsIsNotOverruled() {
        var answer = ok(FEET + ",\"limit\":50,\"sizeSystem\":\"eu\"");
        var sizes = answer.getList("items.fit.size", Map.class);
        var charted = sizes.stream().filter(size -> size.containsKey("eu")).toList();
        assertThat(charted).isNotEmpty().allSatisfy(size -> {
            var label = (Map<?, ?>) ((List<?>) size.get("labels")).getFirst();
            assertThat(label.get("size")).isEqualTo(size.get("eu"));
            assertThat(label.get("basis")).isEqualTo("brand-chart");
        });
        assertThat(sizes.stream().filter(size -> !size.containsKey("eu")))
                .isNotEmpty()
                .allSatisfy(size -> {
                    var label = (Map<?, ?>) ((List<?>) size.get("labels")).getFirst();
                    assertThat(label.get("basis")).isIn("other-brands", "formula");
                });
    }

    @Test
    void eachListedShoeIsAnsweredInItsPlaceOrHasAProblem() {
        var answer = ok(
                FEET
                        + ",\"shoes\":[{\"slug\":\"brooks-ghost-16\"},{\"slug\":\"nobody\"},{\"gtin\":\"123\"},{\"gtin\":\"4006381333931\"},{\"slug\":\"brooks-ghost-16\"}]");
        assertThat(answer.getList("items.asked"))
                .containsExactly("brooks-ghost-16", "nobody", "123", "4006381333931", "brooks-ghost-16");
        var codes = List.of("unknown-shoe", "invalid-barcode", "unknown-barcode");
        for (int i = 0; i < codes.size(); i++) {
            assertThat(answer.getString("items[%d].problem.code".formatted(i + 1)))
                    .isEqualTo(codes.get(i));
            assertThat(answer.getString("items[%d].problem.detail".formatted(i + 1)))
                    .isNotBlank();
            assertThat(answer.getMap("items[%d]".formatted(i + 1))).doesNotContainKey("fit");
        }
        assertThat(answer.getMap("items[0]")).doesNotContainKey("problem");
        assertThat(answer.getString("items[0].fit.shoe.slug")).isEqualTo("brooks-ghost-16");
        assertThat(answer.getMap("items[4].fit")).isEqualTo(answer.getMap("items[0].fit"));
        assertThat(answer.getMap("")).doesNotContainKeys("considered", "alternatives");
    }

    @Test
    void oneShoeThatIsNotSimplyRecommendedComesWithLikelierOnes() {
        String wide = "\"sizeScale\":\"us-men\",\"foot\":{\"right\":{\"lengthMm\":271,\"ballWidthMm\":112}}";
        String narrow = "{\"slug\":\"adidas-adizero-adios-pro-4\"}";
        assertThat(ok(wide + ",\"shoes\":[%s]".formatted(narrow)).getList("items[0].fit.alternatives"))
                .hasSize(3);
        var two = ok(wide + ",\"shoes\":[%1$s,%1$s]".formatted(narrow));
        assertThat(two.getMap("items[0].fit")).doesNotContainKey("alternatives");
        assertThat(ok(wide + ",\"alternatives\":1,\"shoes\":[%1$s,%1$s]".formatted(narrow))
                        .getList("items[1].fit.alternatives"))
                .hasSize(1);
    }

    @Test
    void aBarcodeIsAnsweredWithItsBoxHoweverItIsPrinted() {
        var answer = ok(
                FEET + ",\"sizeSystem\":\"eu\",\"shoes\":[{\"gtin\":\"02000000000053\"},{\"gtin\":\"2000000000053\"}]");
        assertThat(answer.getList("items.fit.shoe.slug")).containsExactly("nike-example-1", "nike-example-1");
        assertThat(answer.getList("items.box.gtin")).containsExactly("02000000000053", "02000000000053");
        assertThat(answer.getString("items[0].box.size.labels[0].system")).isEqualTo("eu");
        assertThat(answer.getList("items.asked")).containsExactly("02000000000053", "2000000000053");
    }

    @Test
    void atACounterLikelierShoesAreThoseOfTheShelf() {
        String wide =
                "\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":269,\"ballWidthMm\":102},\"right\":{\"lengthMm\":271,\"ballWidthMm\":103}}";
        String narrow = ",\"shoes\":[{\"slug\":\"adidas-adizero-adios-pro-4\"}]";
        var anywhere = ok(wide + narrow).getList("items[0].fit.alternatives.shoe.slug", String.class);
        var here = ok(wide + narrow + ",\"filters\":{\"inStockAt\":\"lauf-laden\"}");
        assertThat(anywhere).hasSize(3);
        assertThat(here.getList("items[0].fit.alternatives.shoe.slug")).containsExactly("nike-example-1");
        consult(wide + narrow + ",\"filters\":{\"inStockAt\":\"nobody-knows-it\"}", "en")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/filters/inStockAt"));
    }

    @Test
    void fiftyShoesAreTakenAndNoMore() {
        ok(FEET + ",\"shoes\":[%s]".formatted(shoes(50)));
        consult(FEET + ",\"shoes\":[%s]".formatted(shoes(51)), "en")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/shoes"));
    }

    @Test
    void likelierShoesThatAWishKeepsOutNameTheWish() {
        var answer = ok(
                FEET + ",\"limit\":3,\"filters\":{\"brand\":[\"Brooks\"],\"price\":{\"max\":90,\"currency\":\"GBP\"}}");
        var free = ok(FEET + ",\"limit\":3");
        assertThat(answer.getList("alternatives.shoe.slug")).isEqualTo(free.getList("items.fit.shoe.slug"));
        assertThat(answer.getList("alternatives.unmetWishes", List.class))
                .allMatch(
                        wishes -> !wishes.isEmpty() && List.of("brand", "price").containsAll(wishes));
        assertThat(free.getMap("")).doesNotContainKey("alternatives");
    }

    @Test
    void aComplaintOfNumbToesBringsGuidanceAndWhatTheLacesMustKnow() {
        var answer = ok(FEET + ",\"complaints\":[\"numb-toes\",\"heel-slip\"],\"arch\":\"high\",\"limit\":1");
        assertThat(answer.getString("numbness.outcome")).isEqualTo("try-this-first");
        assertThat(answer.getList("laces.complaints"))
                .startsWith("numb-toes", "heel-slip")
                .doesNotHaveDuplicates();
        assertThat(answer.getString("laces.arch")).isEqualTo("high");
        assertThat(ok(FEET + ",\"complaints\":[\"heel-slip\"],\"limit\":1").getMap(""))
                .doesNotContainKey("numbness");
        assertThat(ok(FEET + ",\"numbness\":{\"signs\":[\"chest-pain\"]},\"limit\":1")
                        .getString("numbness.outcome"))
                .isEqualTo("get-help-now");
    }

    @Test
    void theArchIsThatOfTheFeetWhenNothingElseIsSaidAndAMeasuredInstepGoesFirst() {
        assertThat(
                        ok("\"sizeScale\":\"us-men\",\"limit\":1,\"foot\":{\"left\":{\"lengthMm\":271,\"arch\":\"low\"},\"right\":{\"lengthMm\":273,\"arch\":\"high\"}}")
                                .getString("laces.arch"))
                .isEqualTo("high");
        assertThat(
                        ok("\"sizeScale\":\"us-men\",\"limit\":1,\"arch\":\"low\",\"foot\":{\"left\":{\"lengthMm\":271,\"heelToBallMm\":198,\"instepHeightMm\":78}}")
                                .getString("laces.arch"))
                .isEqualTo("high");
        assertThat(ok(FEET + ",\"limit\":1").getMap("laces")).doesNotContainKey("arch");
    }

    @Test
    void whatIsMissingIsNamedTheMostValuableFirstWithItsPlace() {
        var brannock = ok("\"sizeScale\":\"us-men\",\"foot\":{\"right\":{\"lengthMm\":271}},\"limit\":10");
        assertThat(brannock.getList("missing.code").getFirst()).isEqualTo("ball-width");
        assertThat(brannock.getString("missing[0].pointer")).isEqualTo("#/foot/right/ballWidthMm");
        assertThat(brannock.getFloat("missing[0].surerByMm")).isPositive();
        assertThat(brannock.getList("missing.code", String.class)).contains("other-foot", "current-shoe", "run");
        var told = ok(
                FEET
                        + ",\"run\":{\"distanceKm\":10},\"currentShoe\":{\"slug\":\"brooks-ghost-16\",\"size\":10.5},\"limit\":10");
        assertThat(told.getList("missing.code", String.class))
                .contains("current-shoe-feel")
                .doesNotContain("run", "other-foot", "current-shoe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"shoes\":[{}]|#/shoes/0",
                "\"shoes\":[{\"slug\":\"a\",\"gtin\":\"1\"}]|#/shoes/0",
                "\"shoes\":[{\"slug\":\"a\"}],\"limit\":3|#/limit",
                "\"shoes\":[{\"slug\":\"a\"}],\"filters\":{\"brand\":[\"Nike\"]}|#/filters",
                "\"alternatives\":2|#/alternatives",
                "\"numbness\":{\"sizeScale\":\"us-men\"}|#/numbness/sizeScale",
                "\"complaints\":[\"gout\"]|#/complaints/0",
                "\"sizeSystem\":\"french\"|#/sizeSystem",
                "\"detail\":\"all\"|#/detail",
                "\"colour\":\"red\"|#/colour"
            })
    void whatDoesNotGoTogetherIsNamed(String more, String pointer) {
        for (String language : List.of("en", "de", "fr", "es")) {
            consult(FEET + "," + more, language)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        consult(FEET + ",\"limit\":500,\"detail\":\"all\",\"complaints\":[\"gout\"]", "en")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/detail"))
                .body("errors.pointer", hasItem("#/complaints/0"));
    }

    private static String shoes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"slug\":\"shoe-%d\"}".formatted(i))
                .collect(Collectors.joining(","));
    }

    private static JsonPath ok(String members) {
        return consult(members, "en").then().statusCode(200).extract().jsonPath();
    }

    private static Response consult(String members, String language) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .body("{" + members + "}")
                .post("/v1/fit-consultations");
    }

    private static Response post(String path, String members) {
        return given().contentType("application/json").body("{" + members + "}").post(path);
    }
}
