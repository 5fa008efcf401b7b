package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What else fits, when the shoe asked for is not simply recommended. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AlternativesTest {

    private static final String WIDE = "{\"lengthMm\":271,\"ballWidthMm\":112}";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void aWideFootInANarrowShoeIsToldThreeShoesOfTheSameKindThatFitBetter() {
        var answer = fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\"")
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getString("fit.outcome")).isNotEqualTo("recommended");
        assertThat(answer.getList("fit.alternatives")).hasSize(3);
        assertThat(probabilities(answer))
                .allMatch(p -> p > answer.getFloat("fit.fitProbability"))
                .isSortedAccordingTo((a, b) -> Float.compare(b, a));
        assertThat(answer.getList("fit.alternatives.shoe.category", String.class))
                .containsOnly(answer.getString("fit.shoe.category"));
        assertThat(answer.getList("fit.alternatives.shoe.lastGender", String.class))
                .containsOnly(answer.getString("fit.shoe.lastGender"));
        assertThat(answer.getList("fit.alternatives.otherKind.flatten()")).isEmpty();
        assertThat(answer.getList("fit.alternatives.outcome", String.class))
                .allMatch(outcome -> outcome.startsWith("recommended") || outcome.equals("between-sizes"));
    }

    @Test
    void oneOfAnotherKindSaysSo() {
        var answer = fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\",\"alternatives\":10")
                .extract()
                .jsonPath();
        var categories = answer.getList("fit.alternatives.shoe.category", String.class);
        assertThat(categories).contains("road", "road-race");
        for (int i = 0; i < categories.size(); i++) {
            var said = answer.getList("fit.alternatives[%d].otherKind.detail".formatted(i), String.class);
            if (categories.get(i).equals("road")) {
                assertThat(said).contains("Another kind of shoe: road instead of road racing.");
            } else if (categories.get(i).equals("road-race")) {
                assertThat(said).noneMatch(detail -> detail.startsWith("Another kind of shoe"));
            }
        }
    }

    /** What a ranking of the same kind says, so that two answers never contradict each other. */
    @Test
    void theyAreTheBestOfTheRanking() {
        var asked = fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\",\"alternatives\":2")
                .extract()
                .jsonPath();
        var ranked = given().contentType("application/json")
                .body(
                        "{\"sizeScale\":\"us-men\",\"foot\":{\"right\":%s},\"limit\":2,\"filters\":{\"category\":[\"%s\"],\"lastGender\":[\"%s\"]}}"
                                .formatted(
                                        WIDE,
                                        asked.getString("fit.shoe.category"),
                                        asked.getString("fit.shoe.lastGender")))
                .post("/v1/fit-rankings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        for (String field : List.of("shoe.slug", "size.label", "width.grade", "fitProbability", "outcome")) {
            assertThat(asked.getList("fit.alternatives." + field)).isEqualTo(ranked.getList("items." + field));
        }
    }

    @Test
    void whenItsOwnKindHasTooFewTheRestFollow() {
        var answer = fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\",\"alternatives\":10")
                .extract()
                .jsonPath();
        String category = answer.getString("fit.shoe.category");
        var categories = answer.getList("fit.alternatives.shoe.category", String.class);

        assertThat(categories).hasSize(10).contains(category, "road");
        assertThat(categories.lastIndexOf(category))
                .isEqualTo(categories.stream().filter(category::equals).count() - 1);
    }

    @Test
    void aShoeThatIsSimplyRecommendedNeedsNone() {
        fit("{\"lengthMm\":271,\"ballWidthMm\":100}", "\"slug\":\"brooks-ghost-16\",\"alternatives\":10")
                .statusCode(200)
                .body("fit.outcome", is("recommended"))
                .body("fit.alternatives", nullValue())
                .body("notes.code", not(hasItem("no-better-shoe")));
    }

    @Test
    void aShoeThatCannotBeJudgedStillNamesOthers() {
        fit("{\"lengthMm\":271,\"ballWidthMm\":102}", "\"slug\":\"topo-athletic-vista\"")
                .statusCode(200)
                .body("fit.outcome", is("insufficient-shoe-data"))
                .body("fit.alternatives", hasSize(3));
    }

    @Test
    void feetThatNoShoeFitsAreToldSoInTheirLanguage() {
        String vast = "{\"lengthMm\":345,\"ballWidthMm\":140}";
        fit(vast, "\"gtin\":\"02000000000114\"").statusCode(200).body("fit.alternatives", hasSize(0));
        fit(vast, "\"slug\":\"brooks-ghost-16\"")
                .statusCode(200)
                .body("fit.outcome", is("no-size-fits"))
                .body("fit.alternatives", hasSize(0))
                .body("notes.code", hasItem("no-better-shoe"));
        given().contentType("application/json")
                .header("Accept-Language", "de")
                .body("{\"sizeScale\":\"us-men\",\"foot\":{\"right\":%s},\"slug\":\"brooks-ghost-16\"}".formatted(vast))
                .post("/v1/fits")
                .then()
                .body(
                        "notes.detail",
                        hasItem("Kein anderer Schuh im Katalog passt diesen Füßen voraussichtlich besser."));
    }

    @Test
    void aPageThatListsShoesGetsThemOnlyWhenItAsks() {
        String shoes = "\"slugs\":[\"adidas-adizero-adios-pro-4\",\"nobody-knows-this\"]";
        fit(WIDE, shoes).statusCode(200).body("fits[0].fit.alternatives", nullValue());
        fit(WIDE, shoes + ",\"alternatives\":2")
                .statusCode(200)
                .body("fits[0].fit.alternatives", hasSize(2))
                .body("fits[1].problem", is("unknown-shoe"));
    }

    @Test
    void noneAreLookedForWhenNoneAreWanted() {
        fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\",\"alternatives\":0")
                .statusCode(200)
                .body("fit.alternatives", nullValue())
                .body("notes.code", not(hasItem("no-better-shoe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adidas-adizero-adios-pro-4", "topo-athletic-vista"})
    void theSameQuestionNamesTheSameShoes(String slug) {
        String asked = "\"slug\":\"%s\",\"alternatives\":10".formatted(slug);
        assertThat(fit(WIDE, asked).extract().asString())
                .isEqualTo(fit(WIDE, asked).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({"-1, out-of-range", "11, out-of-range", "1.5, wrong-type"})
    void aNumberThatCannotBeIsNamed(String alternatives, String code) {
        fit(WIDE, "\"slug\":\"adidas-adizero-adios-pro-4\",\"alternatives\":" + alternatives)
                .statusCode(400)
                .body("errors[0].pointer", is("#/alternatives"))
                .body("errors[0].code", is(code));
    }

    private static List<Float> probabilities(JsonPath answer) {
        return answer.getList("fit.alternatives.fitProbability", Float.class);
    }

    private static ValidatableResponse fit(String rightFoot, String more) {
        return given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",\"foot\":{\"right\":%s},%s}".formatted(rightFoot, more))
                .post("/v1/fits")
                .then();
    }
}
