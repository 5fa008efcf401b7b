package io.toebox.lacing.advice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.eyelet.Stagger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
                .body("recommendations.lacing", equalTo(List.of("wide-forefoot+window", "wide-forefoot", "gap")))
                .body("recommendations[1].name", equalTo("Wide forefoot lacing"))
                .body("recommendations[1].why[0].code", equalTo("no-lace-over-the-forefoot"))
                .body("recommendations[1].why[0].source", containsString("bergdpm"))
                .body("recommendations[1].evidence", equalTo("clinic"))
                .body("recommendations[1].cautions.code", hasItems("holds-less-in-front", "see-a-professional"))
                .body("recommendations[1].rows", equalTo(6))
                .body("recommendations[1].extraHeelLockEyelet", equalTo(true))
                .body("recommendations[1].laceLengthMm", equalTo(979.0f))
                .body("recommendations[1].nextStockLengthMm", equalTo(1016.0f))
                .body("recommendations[1].freeEndMm", equalTo(360.5f))
                .body("recommendations[1].steps", hasSize(13))
                .body("recommendations[1].steps[0].text", startsWith("End A: from the outside, in"))
                .body("firstTry[0]", startsWith("Laces can make the toes numb in two ways"))
                .body("firstTry[1]", startsWith("Loosen the whole lace: rows 1 to 3 most"))
                .body("tensionPlan.rows.firmness", equalTo(List.of("loose", "loose", "loose", "snug", "snug", "snug")))
                .body("tensionPlan.rows[1].detail", equalTo("Row 2 loose: two fingers go under the lace."))
                .body("recommendations[1].keepsTheTensionPlan.keeping", not(emptyString()))
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
                .body("recommendations[0].againstCrissCross.rows[1].pull", equalTo(0.0f))
                .body(
                        "recommendations[0].againstCrissCross.zones.zone",
                        equalTo(List.of("toe-box", "ball", "instep", "heel-and-ankle")))
                .body("recommendations[0].againstCrissCross.zones[1].atEqualTension.pressure", equalTo("less"))
                .body("recommendations[0].againstCrissCross.zones[1].atEqualTension.hold", equalTo("less"))
                .body("recommendations[0].againstCrissCross.zones[3].atEqualTension.hold", equalTo("more"))
                .body(
                        "recommendations[0].againstCrissCross.zones[1].detail",
                        startsWith("Ball of the foot (rows 1 to 2), against criss-cross: less pressure and less hold"));
        given().get(answer.<String>path("recommendations[0].href"))
                .then()
                .statusCode(200)
                .body("id", equalTo("wide-forefoot+window@4+heel-lock"))
                .body("laceLengthMm", equalTo(answer.<Float>path("recommendations[0].laceLengthMm")));
    }

    @Test
    void aShoeWithTwoRowsGetsAnExplanation() {
        post("{\"shoe\":{\"eyeletRows\":2},\"complaints\":[\"numb-toes\"]}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("not-applicable"))
                .body("explanation.code", equalTo("too-few-rows-to-choose"))
                .body("firstTry[1]", startsWith("Loosen the whole lace: rows 1 to 1 most"));
    }

    @Test
    void linksCarryTheRowsOfTheShoe() {
        var answer = post("""
            {"shoe":{"eyeletRows":6,"extraHeelLockEyelet":false,"widthMm":[44,46,48,50,52,54],"spacingMm":[15.5],
             "missingRows":[2],"stagger":["outer","inner","outer","inner","outer","inner"]},
             "complaints":["top-of-foot-pressure","heel-slip"]}
            """);
        answer.then().statusCode(200).body("basis", equalTo(List.of("assumed-laces")));
        List<String> hrefs = answer.path("recommendations.href");
        List<Float> lengths = answer.path("recommendations.laceLengthMm");
        assertThat(hrefs).isNotEmpty();
        for (int i = 0; i < hrefs.size(); i++) {
            given().get(hrefs.get(i)).then().statusCode(200).body("laceLengthMm", equalTo(lengths.get(i)));
        }
    }

    @Test
    void aNarrowHeelWithAWideForefootGetsTwoLacesWithTheLengthOfEach() {
        post("{\"shoe\":{\"eyeletRows\":6,\"laceLengthMm\":1200},\"complaints\":[\"narrow-heel-wide-forefoot\"]}")
                .then()
                .statusCode(200)
                .body("recommendations[0].lacing", equalTo("two-lace"))
                .body("recommendations[0].laces", hasSize(2))
                .body("recommendations[0].laceLengthMm", equalTo(1620.0f))
                .body("recommendations[0].nextStockLengthMm", nullValue())
                .body("recommendations[0].freeEndMm", nullValue())
                .body("recommendations[0].cautions.code", hasItem("takes-two-laces"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"arch":"high"}                                                   | high-arch
        {"arch":"HIGH"}                                                   | high-arch
        {"archHeightIndex":{"value":0.37,"posture":"standing"}}           | high-arch
        {"archHeightIndex":{"value":0.37,"posture":"sitting"}}            | criss-cross
        {"arch":"low","archHeightIndex":{"value":0.3,"posture":"sitting"}} | criss-cross
        """)
    void aHighArchGetsAnotherLacingThanCrissCross(String body, String first) {
        post(body).then().statusCode(200).body("recommendations[0].lacing", equalTo(first));
    }

    @Test
    void aZoneOfAFitAnswerIsTakenAsItIs() {
        post("""
            {"zones":[{"zone":"ball-width","foot":"right","clearanceMm":-3.1,"sdMm":2.4,"comfortableFromMm":-2.4,
             "comfortableToMm":4.8,"verdict":"tight","probabilityComfortable":0.38,"otherFootSurplusMm":1.2,
             "basis":"lab-measured"}]}
            """)
                .then()
                .statusCode(200)
                .body("recommendations[0].lacing", equalTo("wide-forefoot"))
                .body("firstTry", hasItem(startsWith("A tight ball width: the fit cannot tell it from comfortable.")));
    }

    @Test
    void whatIsTooLongForTheOwnLaceIsListedWithTheLengthThatWouldDo() {
        post("""
            {"shoe":{"eyeletRows":7,"extraHeelLockEyelet":true,"laceLengthMm":950},"soreRow":4,
             "complaints":["numb-toes","heel-slip"]}
            """)
                .then()
                .statusCode(200)
                .body("notRecommended.lacing", hasItem("wide-forefoot+window@4+heel-lock"))
                .body(
                        "notRecommended.find { it.lacing == 'heel-lock' }.detail",
                        containsString("The next length sold is"))
                .body("firstTry", hasItem(startsWith("Check the lace: criss-cross takes about 1230 mm")));
    }

    @Test
    void aSoreRowTooNearTheKnotIsSaidToBeTakenAsTheAnkle() {
        post("{\"shoe\":{\"eyeletRows\":6},\"soreRow\":6}")
                .then()
                .statusCode(200)
                .body("recommendations[0].lacing", equalTo("drop-top-row"))
                .body("resolved.code", equalTo(List.of("sore-row-at-the-ankle")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"arch":"low","archHeightIndex":{"value":0.37,"posture":"standing"}}                            | #/archHeightIndex
        {"zones":[{"zone":"heel","verdict":"tight","clearanceMm":9,"comfortableFromMm":0,"comfortableToMm":4}]} | #/zones/0/verdict
        {"zones":[{"zone":"heel","verdict":"tight","clearanceMm":-9,"comfortableFromMm":4,"comfortableToMm":0}]} | #/zones/0/comfortableToMm
        """)
    void whatContradictsItselfIsNamed(String body, String pointer) {
        post(body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/contradiction"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("contradiction"));
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
                        equalTo("Ein hoher Rist und Rist: locker verlangen Gegensätzliches (Platz über dem Rist, Halt"
                                + " über dem Rist). Vorrang hat: Platz über dem Rist. Was Sie spüren, wiegt mehr"
                                + " als das, was die Passform schätzt."))
                .body("firstTry", hasItem("Prüfen Sie die Größe, das ändert keine Schnürung: Länge: eng."))
                .body("notRecommended.detail", hasItem(containsString("Ihr Senkel ist dafür zu kurz")));
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
                .body("notRecommended.code", hasItems("not-for-a-high-arch", "needs-extra-heel-lock-eyelet"))
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
                .body("firstTry[0]", not(emptyString()))
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
        {"shoe":{"eyeletRows":11}}                              | #/shoe/eyeletRows   | out-of-range
        {"shoe":{"eyeletRows":6.5}}                             | #/shoe/eyeletRows   | wrong-type
        {"shoe":{"laceLengthMm":120}}                           | #/shoe/laceLengthMm | out-of-range
        {"shoe":{"laceLengthMm":"1200"}}                        | #/shoe/laceLengthMm | wrong-type
        {"shoe":{"extraHeelLockEyelet":"yes"}}                  | #/shoe/extraHeelLockEyelet | wrong-type
        {"foot":"both"}                                         | #/foot              | unknown-value
        {"arch":"steep"}                                        | #/arch              | unknown-value
        {"archHeightIndex":{"value":0.3}}                       | #/archHeightIndex/posture | required
        {"archHeightIndex":{"value":69,"posture":"sitting"}}    | #/archHeightIndex/value | out-of-range
        {"archHeightIndex":{"value":0.3,"posture":"lying"}}     | #/archHeightIndex/posture | unknown-value
        {"zones":[{"zone":"heel","verdict":"snug","sdMm":2}]}   | #/zones/0/clearanceMm | required
        {"zones":[{"zone":"heel","verdict":"snug","clearanceMm":1,"sdMm":0}]} | #/zones/0/sdMm | out-of-range
        {"shoe":{"widthMm":[5]}}                                | #/shoe/widthMm/0    | out-of-range
        {"shoe":{"widthMm":50}}                                 | #/shoe/widthMm      | wrong-type
        {"shoe":{"eyeletRows":5,"widthMm":[50,50]}}             | #/shoe/widthMm      | wrong-count
        {"shoe":{"eyeletRows":5,"spacingMm":[16,16]}}           | #/shoe/spacingMm    | wrong-count
        {"shoe":{"spacingMm":[50]}}                             | #/shoe/spacingMm/0  | out-of-range
        {"shoe":{"eyeletRows":5,"missingRows":[6]}}             | #/shoe/missingRows/0 | out-of-range
        {"shoe":{"eyeletRows":6},"soreRow":9}                   | #/soreRow           | out-of-range
        {"soreRow":7}                                           | #/soreRow           | out-of-range
        {"shoe":{"eyeletRows":5,"stagger":["inner"]}}           | #/shoe/stagger      | wrong-count
        {"shoe":{"eyeletRows":1,"stagger":["left"]}}            | #/shoe/stagger/0    | unknown-value
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
                .body("errors.pointer", equalTo(List.of("#/complaints/0", "#/foot", "#/shoe/closure")))
                .body("errors.code", everyItem(equalTo("unknown-value")))
                .body("errors[1].detail", equalTo("Must be one of left, right."));
    }

    @Test
    void whateverElseIsWrongIsNamedWithThem() {
        given().contentType("application/json")
                .body("""
                    {"arch":"tall","complaints":["toes","heel-slip"],"feet":"both","shoe":{"eyeletRows":"six","laceLengthMm":120}}
                    """)
                .post("/v1/lacing-recommendations?colour=red&rows=6")
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer ?: it.parameter }",
                        equalTo(List.of(
                                "#/arch",
                                "#/complaints/0",
                                "#/feet",
                                "#/shoe/eyeletRows",
                                "#/shoe/laceLengthMm",
                                "colour",
                                "rows")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" high ", "hi gh", "", "high,low", "MEDIUM_"})
    void aWordIsSpelledAsPublished(String arch) {
        post("{\"arch\":\"" + arch + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/arch"))
                .body("errors[0].code", equalTo("unknown-value"))
                .body("errors[0].detail", equalTo("Must be one of low, medium, high."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | {"arch":"steep"}                                | Die Anfrage ist nicht gültig  | Muss eines davon sein: low, medium, high.
        fr | {"shoe":{"eyeletRows":5,"stagger":["inner"]}}   | La requête n'est pas valide   | Doit être inner ou outer pour chaque rangée ordinaire\u202f: 5.
        es | {"soreRow":7}                                   | La petición no es válida      | Debe estar entre 1 y 6.
        de | {"arch":"low","archHeightIndex":{"value":0.37,"posture":"standing"}} | Die Anfrage widerspricht sich | Der Index gehört zu einem anderen Fußgewölbe als angegeben: ein hohes Fußgewölbe, nicht ein niedriges Fußgewölbe.
        """)
    void refusalsAreInTheLanguageAskedFor(String language, String body, String title, String detail) {
        given().contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post("/v1/lacing-recommendations")
                .then()
                .header("Content-Language", language)
                .body("title", equalTo(title))
                .body("errors[0].detail", equalTo(detail));
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
    void theContractListsExactlyTheWordsThatAreUnderstood() {
        var request = "components.schemas.LacingRecommendationRequest.properties.";
        assertThat(wordsOf(request + "complaints.items")).isEqualTo(words(Complaint.values(), Complaint::slug));
        assertThat(wordsOf(request + "arch")).isEqualTo(words(Arch.values(), Arch::slug));
        assertThat(wordsOf(request + "foot")).isEqualTo(words(Foot.values(), Foot::slug));
        assertThat(wordsOf("components.schemas.LacingArchHeightIndex.properties.posture"))
                .containsExactly("sitting", "standing");
        assertThat(wordsOf("components.schemas.LacingShoe.properties.stagger.items"))
                .isEqualTo(words(Stagger.values(), Stagger::slug));
        assertThat(wordsOf("components.schemas.LacingShoe.properties.closure"))
                .isEqualTo(words(Closure.values(), Closure::slug));
        assertThat(wordsOf("components.schemas.LacingZone.properties.zone"))
                .isEqualTo(words(Zone.values(), Zone::slug));
        assertThat(wordsOf("components.schemas.LacingZone.properties.verdict"))
                .isEqualTo(words(Verdict.values(), Verdict::slug));
        assertThat(wordsOf("paths.'/v1/lacings'.get.parameters.find { it.name == 'complaint' }.schema"))
                .isEqualTo(words(Complaint.values(), Complaint::slug));
    }

    /** The words a schema of the contract lists, itself or where it refers to. */
    private static List<String> wordsOf(String schema) {
        var contract = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String reference = contract.getString(schema + ".'$ref'");
        return reference == null
                ? contract.getList(schema + ".enum", String.class)
                : contract.getList(
                        "components.schemas.'%s'.enum".formatted(reference.substring(reference.lastIndexOf('/') + 1)),
                        String.class);
    }

    private static <E> List<String> words(E[] values, Function<E, String> slug) {
        return Arrays.stream(values).map(slug).toList();
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/v1/lacing-recommendations");
    }
}
