package io.toebox.lacing.advice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.drawing.Foot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class LacingRecommendationsResourceTest {

    @Test
    void numbToesGetLacingsWithReasonsLengthStepsAndLinks() {
        post("""
                {"shoe":{"eyeletRows":6,"extraHeelLockEyelet":true,"closure":"laces","laceLengthMm":1200},
                 "complaints":["numb-toes"],"zones":[{"zone":"instep","verdict":"comfortable"}],"foot":"left"}
                """)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("outcome", equalTo("recommended"))
                .body("recommendations.lacing", equalTo(List.of("wide-forefoot", "skip-start")))
                .body("recommendations[0].name", equalTo("Wide forefoot lacing"))
                .body("recommendations[0].why[0].code", equalTo("no-lace-over-the-forefoot"))
                .body("recommendations[0].why[0].source", containsString("bergdpm"))
                .body("recommendations[0].evidence", equalTo("clinic"))
                .body("recommendations[0].cautions.code", hasItems("holds-less-in-front", "see-a-professional"))
                .body("recommendations[0].rows", equalTo(6))
                .body("recommendations[0].extraHeelLockEyelet", equalTo(true))
                .body("recommendations[0].laceLengthMm", equalTo(979.0f))
                .body("recommendations[0].nextStockLengthMm", equalTo(1016.0f))
                .body("recommendations[0].freeEndMm", equalTo(360.5f))
                .body("recommendations[0].steps", hasSize(13))
                .body("recommendations[0].steps[0].text", startsWith("End A: from the outside, in"))
                .body("firstTry[0]", containsString("Loosen rows 1 to 3"))
                .body("basis", equalTo(List.of("assumed-row-geometry")))
                .body("explanation", nullValue())
                .body("notice", equalTo("comfort-guidance-only"));
    }

    @Test
    void everyLinkLeadsToTheSameLacing() {
        var answer = post("{\"complaints\":[\"front-of-ankle-pressure\",\"high-instep\"],\"foot\":\"right\"}");
        List<String> hrefs = answer.path("recommendations.href");
        List<String> lacings = answer.path("recommendations.lacing");
        List<Float> lengths = answer.path("recommendations.laceLengthMm");
        assertThat(hrefs).hasSize(3);
        for (int i = 0; i < hrefs.size(); i++) {
            given().get(hrefs.get(i))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(lacings.get(i)))
                    .body("foot", equalTo("right"))
                    .body("laceLengthMm", equalTo(lengths.get(i)));
        }
        List<String> drawings = answer.path("recommendations.svgHref");
        assertThat(drawings)
                .allSatisfy(href -> given().get(href).then().statusCode(200).contentType(startsWith("image/svg+xml")));
    }

    @Test
    void severalComplaintsGetOneLacingThatServesThemAllAndItsLinkLeadsToIt() {
        var answer = post("""
                {"shoe":{"eyeletRows":7,"extraHeelLockEyelet":true},"soreRow":4,
                 "complaints":["numb-toes","top-of-foot-pressure","heel-slip"]}
                """);
        answer.then()
                .statusCode(200)
                .body("recommendations[0].lacing", equalTo("wide-forefoot+window@4+heel-lock"))
                .body("recommendations[0].againstCrissCross.rows", hasSize(8))
                .body("recommendations[0].againstCrissCross.rows[1].pull", equalTo(0.0f));
        given().get(answer.<String>path("recommendations[0].href"))
                .then()
                .statusCode(200)
                .body("id", equalTo("wide-forefoot+window@4+heel-lock"))
                .body("laceLengthMm", equalTo(answer.<Float>path("recommendations[0].laceLengthMm")));
    }

    @Test
    void aShoeWithThreeRowsGetsAnExplanation() {
        post("{\"shoe\":{\"eyeletRows\":3},\"complaints\":[\"numb-toes\"]}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("not-applicable"))
                .body("explanation.code", equalTo("too-few-rows-to-choose"));
    }

    @Test
    void anEmptyQuestionGetsTheEverydayLacingAndSaysWhatWasAssumed() {
        post("{}")
                .then()
                .statusCode(200)
                .body("recommendations.lacing", equalTo(List.of("criss-cross")))
                .body("recommendations[0].why.code", equalTo(List.of("nothing-argues-against-it")))
                .body("recommendations[0].freeEndMm", nullValue())
                .body("basis", hasItems("assumed-laces", "assumed-eyelets"));
    }

    @Test
    void adviceIsInTheLanguageAskedFor() {
        given().contentType("application/json")
                .header("Accept-Language", "es;q=0.4, de-DE")
                .body("""
                        {"shoe":{"eyeletRows":7,"laceLengthMm":1000},"complaints":["heel-slip","high-instep"],
                         "zones":[{"zone":"instep","verdict":"loose"},{"zone":"length","verdict":"tight"}]}
                        """)
                .post("/v1/lacing-recommendations")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .header("Vary", "Accept-Language")
                .body("resolved[0].code", equalTo("opposite-needs-felt-first"))
                .body(
                        "resolved[0].detail",
                        equalTo(
                                "Ein hoher Rist und Rist: locker verlangen Gegensätzliches (Platz über dem Rist, Halt über dem"
                                        + " Rist). Vorrang hat: Platz über dem Rist. Was du spürst, wiegt mehr als das, was die"
                                        + " Passform schätzt."))
                .body("firstTry", hasItem("Prüf die Größe, das ändert keine Schnürung: Länge: eng."))
                .body("notRecommended.detail", hasItem(containsString("Dein Senkel ist dafür zu kurz")));
    }

    @Test
    void contradictionsAreResolvedAloudAndWhatIsLeftOutIsSaid() {
        post("""
                {"shoe":{"eyeletRows":7,"extraHeelLockEyelet":false},"complaints":["numb-toes","high-instep","heel-slip"],
                 "zones":[{"zone":"ball-width","verdict":"loose"}]}
                """)
                .then()
                .statusCode(200)
                .body("resolved.code", equalTo(List.of("opposite-needs-felt-first")))
                .body("notRecommended.code", hasItems("holds-less", "needs-extra-heel-lock-eyelet"))
                .body("recommendations", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dial", "slip-on", "speed-lace", "hook-and-loop", "DIAL"})
    void aShoeThatCannotBeLacedGetsAnExplanation(String closure) {
        post("{\"shoe\":{\"closure\":\"" + closure + "\"},\"complaints\":[\"numb-toes\"]}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("not-applicable"))
                .body("recommendations", empty())
                .body("explanation.code", startsWith("closure-"))
                .body("notice", equalTo("comfort-guidance-only"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"complaints":["sadness"]}                              | #/complaints/0      | unknown-value
            {"complaints":["numb-toes","x"]}                        | #/complaints/1      | unknown-value
            {"complaints":"numb-toes"}                              | #/complaints        | wrong-type
            {"zones":[{"zone":"elbow","verdict":"tight"}]}          | #/zones/0/zone      | unknown-value
            {"zones":[{"zone":"heel","verdict":"awful"}]}           | #/zones/0/verdict   | unknown-value
            {"zones":[{"zone":"heel"}]}                             | #/zones/0/verdict   | required
            {"shoe":{"closure":"magnets"}}                          | #/shoe/closure      | unknown-value
            {"shoe":{"eyeletRows":0}}                               | #/shoe/eyeletRows   | out-of-range
            {"shoe":{"eyeletRows":10}}                              | #/shoe/eyeletRows   | out-of-range
            {"shoe":{"eyeletRows":6.5}}                             | #/shoe/eyeletRows   | wrong-type
            {"shoe":{"laceLengthMm":120}}                           | #/shoe/laceLengthMm | out-of-range
            {"shoe":{"laceLengthMm":"1200"}}                        | #/shoe/laceLengthMm | wrong-type
            {"shoe":{"extraHeelLockEyelet":"yes"}}                  | #/shoe/extraHeelLockEyelet | wrong-type
            {"foot":"both"}                                         | #/foot              | unknown-value
            {"feet":"both"}                                         | #/feet              | unknown-property
            """)
    void whatIsNotValidIsNamed(String body, String pointer, String code) {
        post(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void allUnknownWordsAreNamedAtOnce() {
        post("{\"complaints\":[\"x\"],\"foot\":\"y\",\"shoe\":{\"closure\":\"z\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/shoe/closure", "#/complaints/0", "#/foot")));
    }

    @Test
    void listsAreLimited() {
        post("{\"complaints\":[" + "\"numb-toes\",".repeat(20) + "\"numb-toes\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("out-of-range"));
        post("{\"complaints\":[null]}").then().statusCode(400);
    }

    @Test
    void aBodyThatIsNotAnObjectIsRefused() {
        post("[]").then().statusCode(400);
        post("null").then().statusCode(400);
        post("").then().statusCode(400);
        given().contentType("text/plain")
                .body("numb toes")
                .post("/v1/lacing-recommendations")
                .then()
                .statusCode(415);
    }

    @Test
    void theSameQuestionGetsTheSameBytes() {
        var body = "{\"complaints\":[\"heel-slip\",\"numb-toes\"]}";
        var turned = "{\"complaints\":[\"numb-toes\",\"heel-slip\"]}";
        assertThat(post(body).asString())
                .isEqualTo(post(body).asString())
                .isEqualTo(post(turned).asString());
    }

    @Test
    void theDocumentedExampleIsTheRealAnswer() throws Exception {
        var json = new ObjectMapper();
        var answer = post(LacingRecommendationExamples.REQUEST)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(json.readTree(answer).toPrettyString())
                .isEqualTo(json.readTree(LacingRecommendationExamples.RESPONSE).toPrettyString());
    }

    @Test
    void theContractListsExactlyTheWordsThatAreUnderstood() {
        var contract = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var schemas = "components.schemas.";
        assertThat(contract.getString(schemas + "LacingRecommendationRequest.properties.complaints.items.'$ref'"))
                .isEqualTo("#/components/schemas/Complaint");
        assertThat(contract.getList(schemas + "Complaint.enum")).isEqualTo(words(Complaint.values(), Complaint::slug));
        assertThat(contract.getList(schemas + "LacingRecommendationRequest.properties.foot.enum"))
                .isEqualTo(words(Foot.values(), Foot::slug));
        assertThat(contract.getList(schemas + "LacingShoe.properties.closure.enum"))
                .isEqualTo(words(Closure.values(), Closure::slug));
        assertThat(contract.getList(schemas + "LacingZone.properties.zone.enum"))
                .isEqualTo(words(Zone.values(), Zone::slug));
        assertThat(contract.getList(schemas + "LacingZone.properties.verdict.enum"))
                .isEqualTo(words(Verdict.values(), Verdict::slug));
        assertThat(contract.getList("paths.'/v1/lacings'.get.parameters[0].schema.enum"))
                .isEqualTo(words(Complaint.values(), Complaint::slug));
    }

    private static <E> List<String> words(E[] values, Function<E, String> slug) {
        return Arrays.stream(values).map(slug).toList();
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/v1/lacing-recommendations");
    }
}
