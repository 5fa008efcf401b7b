package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EquivalencesResourceTest {

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void theNextVersionOfAShoeIsOneQuestion() {
        ask("from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&width=D", "en")
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .header("Vary", containsString("Accept-Language"))
                .body("outcome", is("compared"))
                .body("items", hasSize(19))
                .body("items.halfSizes", everyItem(is(0)))
                .body("items.match", everyItem(is("nearest")))
                .body("items[0].zones.zone", equalTo(List.of("length", "toe-box-width", "ball-width")))
                .body("items[0].zones.detail", hasItem("about the same"))
                .body("items.detail", everyItem(is("3 mm wider at the ball of the foot.")))
                .body("detail", is("Take the same size as in the Ghost 15."))
                .body("reasons", empty());
    }

    @Test
    void oneSizeInOneWidthIsOneRow() {
        ask("from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&size=10.5&width=wide", "en")
                .body("items", hasSize(1))
                .body("items[0].from.size.label", is("US M 10.5"))
                .body("items[0].from.width.letter", is("2E"))
                .body("items[0].to.size.label", is("US M 10.5"))
                .body("items[0].to.width.letter", is("2E"));
    }

    /** As everywhere: a form sends what was left empty too. */
    @Test
    void whatIsSentEmptyIsLeftOut() {
        ask("from=brooks-ghost-16&to=brooks-ghost-16&sizeScale=US-WOMEN&size=&width=", "en")
                .statusCode(200)
                .body("items", hasSize(17 * 4));
    }

    @Test
    void withoutAWidthEveryWidthOfTheShoeIsThere() {
        ask("from=brooks-ghost-16&to=brooks-ghost-16&sizeScale=US-WOMEN", "en")
                .statusCode(200)
                .body("items", hasSize(17 * 4))
                .body("items.match", everyItem(is("about-the-same")))
                .body("items.widths", everyItem(is(0)))
                .body("items.zones.flatten().differenceMm", everyItem(is(0f)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Take the same size as in the Ghost 15.",
                "de|Nehmen Sie dieselbe Größe wie beim Ghost 15.",
                "fr|Prenez la même pointure que pour la Ghost 15.",
                "es|Elija la misma talla que en la Ghost 15."
            })
    void itIsSaidInTheLanguageOfTheCaller(String language, String detail) {
        ask("from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men", language)
                .header("Content-Language", language)
                .body("detail", is(detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=no-such-shoe&to=brooks-ghost-16&sizeScale=us-men|from|unknown-shoe",
                "from=brooks-ghost-16&to=no-such-shoe&sizeScale=us-men|to|unknown-shoe",
                "from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=eu|sizeScale|unknown-value",
                "from=brooks-ghost-15&to=brooks-ghost-16|sizeScale|required",
                "from=brooks-ghost-15&sizeScale=us-men|to|required",
                "from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&width=3E|width|unknown-value",
                "from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&size=10.3|size|invalid-step",
                "from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&size=43|size|out-of-range",
                "from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&colour=red|colour|unknown-parameter"
            })
    void badInputIsNamed(String query, String parameter, String code) {
        ask(query, "en")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/validation-failed"))
                .body("instance", is("/v1/fit-equivalences"))
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].code", is(code));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        ask("from=nothing&to=neither&sizeScale=us-men&width=3E", "en")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("from", "to", "width"));
    }

    /** What a shoe is not sold in nobody wears. */
    @ParameterizedTest
    @CsvSource({
        "size=4, US M 4",
        "width=x-narrow, in extra narrow",
        "size=10.5&width=6E, US M 10.5 in double extra wide"
    })
    void aSizeOrWidthItIsNotSoldInHasNoTable(String asked, String named) {
        ask("from=brooks-ghost-15&to=brooks-ghost-16&sizeScale=us-men&" + asked, "en")
                .statusCode(200)
                .body("outcome", is("not-sold"))
                .body("items", empty())
                .body("detail", nullValue())
                .body("reasons.shoe", equalTo(List.of("brooks-ghost-15")))
                .body("reasons[0].reason.code", is("not-sold-so"))
                .body("reasons[0].reason.detail", is("This shoe is not known to be sold so: " + named + "."));
    }

    /** Nobody has measured this shoe; that is an answer and no mistake of the caller. */
    @Test
    void aShoeNobodyMeasuredHasNoTableAndSaysWhy() {
        ask("from=brooks-ghost-15&to=altra-lone-peak-9&sizeScale=us-men", "en")
                .statusCode(200)
                .body("outcome", is("insufficient-shoe-data"))
                .body("items", empty())
                .body("reasons.shoe", equalTo(List.of("altra-lone-peak-9")))
                .body("reasons.reason.code", equalTo(List.of("no-inside-measurement")))
                .body("reasons.reason.detail", everyItem(not(matchesPattern("\\s*"))));
    }

    private static ValidatableResponse ask(String query, String language) {
        return given().header("Accept-Language", language)
                .get("/v1/fit-equivalences?" + query)
                .then();
    }
}
