package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class LacingPathsResourceTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aWrittenPathIsMeasuredAndDrawn() {
        post(Map.of("notation", "bar o; a L1v L2^ L3v R4^ L5^ R6^; b R1v R2^ R3v L4^ R5^ L6^; relief 2"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("notation", equalTo("bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2"))
                .body("rows", equalTo(6))
                .body("laceLengthMm", equalTo(979.0f))
                .body("rowPull.left", equalTo(List.of(1.0f, 0.0f, 0.952f, 1.905f, 1.905f, 0.952f)))
                .body("windows.fromRow", equalTo(List.of(1, 2)))
                .body("effects.crossings.row", equalTo(List.of(3.5f, 4.5f, 5.5f)))
                .body("effects.bandLoad[0].noLaceOverThisBand", equalTo(true))
                .body("svg", startsWith("<svg"))
                .body("steps", hasSize(13));
    }

    @Test
    void rowsCountWithTheirOwnWidthAndSpacing() {
        post(Map.of(
                        "notation",
                        "bar i; a L1^ R2^ L3^; mirror",
                        "widthsMm",
                        List.of(40, 46, 50),
                        "spacingsMm",
                        List.of(15, 20),
                        "laceLengthMm",
                        900))
                .statusCode(200)
                .body("laces[0].laceLengthMm", equalTo(785.1f))
                .body("ownLace.judgement", equalTo("good"))
                .body("basis", hasSize(0))
                .body("svg", startsWith("<svg"));
        post(Map.of("notation", "bar i; a L1^ R2^; mirror")).statusCode(200).body("svg", nullValue());
    }

    @Test
    void twoLacesAreListedApart() {
        post(Map.of("notation", "bar i; a L1^ R2^; mirror; unused 3 4 | bar i; a L3^ R4^; mirror; unused 1 2"))
                .statusCode(200)
                .body("laces.laceLengthMm", equalTo(List.of(705.0f, 705.0f)))
                .body("laceLengthMm", equalTo(1410.0f))
                .body("windows.fromRow", equalTo(List.of(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bar i; a L1^ R2^ L3^ L4^ R5^ L6^; mirror                          | alternates-along-a-side      | Strand a, pass 4 (L4^)
        bar o; a L1^ R2^; mirror                                          | starts-at-the-bar            | Strand a, pass 1 (L1^)
        bar i; a L1^ R2^ R2v L3^; mirror                                  | passes-an-eyelet-once        | Strand a, pass 3 (R2v)
        bar i; a L1^ R3^; mirror                                          | uses-every-declared-row      | L2 is never passed
        bar i; a L1^ R2^ L3v; mirror                                      | ends-side-by-side            | Strand a, pass 3 (L3v)
        bar o; a L1v L2^ L3v R4^; mirror                                  | pulls-at-every-eyelet        | Strand a, pass 2 (L2^)
        bar i; a L1^ R2^ L3v @R(1,2); mirror                              | hooks-under-a-straight-piece | Strand a, pass 4 (@R(1,2))
        bar i; a L1^ R2^; mirror; knot 2                                  | knots-where-the-strands-meet | Strand a, pass 2 (R2^)
        bar i; a L1^; mirror                                              | uses-every-declared-row      | The path counts 1 row
        bar i; a L1^ R12^; mirror                                         | stays-on-the-shoe            | Strand a, pass 2 (R12^)
        bar i; a L1^ R2^; mirror; unused 3 ! bar i; a L2^ R3^; mirror; unused 1 | shares-no-eyelet       | Strand a, pass 1 (L2^)
        """)
    void whatCannotBeLacedIsRefusedByRuleAndPass(String notation, String rule, String place) {
        post(Map.of("notation", notation.replace('!', '|')))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/contradiction"))
                .body("errors[0].pointer", equalTo("#/notation"))
                .body("errors[0].code", equalTo(rule))
                .body("errors[0].detail", startsWith(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criss-cross",
                "bar i; a L1^ R2; mirror",
                "bar i; a L1^ R2^; mirror; bow",
                "bar i; a L1^ R2^; mirror |",
                "<script>alert(1)</script>"
            })
    void whatIsNotNotationIsRefusedWithoutRepeatingIt(String notation) {
        post(Map.of("notation", notation))
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].pointer", equalTo("#/notation"))
                .body("errors[0].code", equalTo("invalid-format"))
                .body("errors[0].detail", not(containsString("script")));
    }

    @Test
    void otherFieldsAreNamedWithTheirBounds() {
        var notation = "bar i; a L1^ R2^ L3^; mirror";
        post(Map.of("notation", notation, "rows", 7))
                .statusCode(422)
                .body("errors[0].code", equalTo("uses-every-declared-row"));
        post(Map.of("notation", notation, "rows", 2))
                .statusCode(422)
                .body("errors[0].code", equalTo("stays-on-the-shoe"));
        post(Map.of("notation", notation, "widthsMm", List.of(50, 50)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/widthsMm"))
                .body("errors[0].code", equalTo("wrong-count"));
        post(Map.of("notation", notation, "foot", "both")).statusCode(400).body("errors[0].pointer", equalTo("#/foot"));
        post(Map.of("notation", notation, "friction", 2)).statusCode(400).body("errors[0].max", equalTo(1));
        post(Map.of("notation", " ")).statusCode(400).body("errors[0].code", equalTo("required"));
        post(Map.of("notation", "x".repeat(1001))).statusCode(400).body("errors[0].code", equalTo("out-of-range"));
    }

    @Test
    void comparisonPutsTwoLacingsSideBySide() {
        given().get("/v1/lacings/criss-cross/comparison?with=straight-bar&rows=6")
                .then()
                .statusCode(200)
                .body("first.laceLengthMm", equalTo(1125.0f))
                .body("second.laceLengthMm", equalTo(960.0f))
                .body("difference.laceLengthMm", equalTo(-165.0f))
                .body("difference.crossingCount", equalTo(-5))
                .body("second.tensionForEqualClosure", equalTo(1.929f))
                .body(
                        "byRow.collect { it.first.left }",
                        equalTo(List.of(1.952f, 1.905f, 1.905f, 1.905f, 1.905f, 0.952f)))
                .body("byRow.collect { it.second.left }", equalTo(List.of(1.0f, 1.0f, 1.0f, 1.0f, 1.0f, 0.0f)))
                .body("byRow[0].second.loadAtEqualClosure", equalTo(1.543f));
        given().get("/v1/lacings/criss-cross/comparison?with=wide-forefoot+window@4+heel-lock&rows=7")
                .then()
                .statusCode(200)
                .body("extraHeelLockEyelet", equalTo(true))
                .body("second.windows.fromRow", equalTo(List.of(1, 2, 4)));
    }

    @Test
    void comparisonNamesWhatIsWrong() {
        for (String nothing : List.of("", "?with=")) {
            given().get("/v1/lacings/criss-cross/comparison" + nothing)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("with"))
                    .body("errors[0].code", equalTo("required"));
        }
        given().get("/v1/lacings/criss-cross/comparison?with=granny").then().statusCode(404);
        given().get("/v1/lacings/granny/comparison?with=gap").then().statusCode(404);
        given().get("/v1/lacings/gap/comparison?with=every-eyelet&rows=7&extraHeelLockEyelet=false")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("needs-extra-heel-lock-eyelet"));
    }

    @Test
    void optimaNameRuleValueAndCount() {
        given().get("/v1/lacing-optima?rows=6&ratio=0.5")
                .then()
                .statusCode(200)
                .header("ETag", not(nullValue()))
                .body("crissCrossStrongestUpToRatio", equalTo(0.579f))
                .body("optima", hasSize(6))
                .body("optima[0].rule", equalTo("every-eyelet-pulls"))
                .body("optima[0].goal", equalTo("shortest"))
                .body("optima[0].value", equalTo(9.472136f))
                .body("optima[0].considered", equalTo(3758400))
                .body("optima[0].count", equalTo(1))
                .body("optima[0].lacings[0].lacings", hasItem("bow-tie"))
                .body("optima[0].lacings[0].notation", startsWith("bar "))
                .body("optima[1].value", equalTo(10.944272f))
                .body("optima[1].lacings[0].lacings", hasItem("criss-cross"));
        given().get("/v1/lacing-optima?rows=7").then().statusCode(200).body("optima.count", everyItem(not(equalTo(0))));
    }

    @ParameterizedTest
    @CsvSource({"rows=1, rows", "rows=8, rows", "ratio=0, ratio", "ratio=5, ratio"})
    void optimaOutsideTheSearchAreRefused(String query, String parameter) {
        given().get("/v1/lacing-optima?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "0.32d", "0x1p-2", "Infinity", "1/3", "0,32"})
    void aRatioIsANumber(String ratio) {
        given().queryParam("ratio", ratio)
                .queryParam("rows", "9")
                .header("Accept-Language", "de")
                .get("/v1/lacing-optima")
                .then()
                .statusCode(400)
                .header("Content-Language", "de")
                .body("errors.parameter", equalTo(List.of("ratio", "rows")))
                .body("errors.code", equalTo(List.of("wrong-type", "out-of-range")))
                .body("errors[0].detail", equalTo("Muss eine Zahl sein."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | bar i; a L1^ R3^; mirror    | 422 | Die Anfrage widerspricht sich | Jede Reihe wird auf beiden Seiten geschnürt oder steht unter unused.
        fr | bar i; a L1^ R2; mirror     | 400 | La requête n'est pas valide   | Brin a, passage 2\u202f: attendu, un œillet comme L3^ ou un crochet comme @L(5,6).
        es | bar i; a L1^; mirror        | 422 | La petición se contradice     | El recorrido cuenta 1 fila; una zapatilla tiene al menos dos para atar.
        """)
    void refusalsAreInTheLanguageAskedFor(String language, String notation, int status, String title, String detail) {
        given().contentType("application/json")
                .header("Accept-Language", language)
                .body(Map.of("notation", notation))
                .post("/v1/lacing-paths")
                .then()
                .statusCode(status)
                .header("Content-Language", language)
                .body("title", equalTo(title))
                .body("errors[0].detail", equalTo(detail));
    }

    @Test
    void whatIsMissingIsNamedWithWhatIsWrong() {
        given().get("/v1/lacings/criss-cross/comparison?rows=2&foot=both&colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("colour", "foot", "rows", "with")))
                .body(
                        "errors.code",
                        equalTo(List.of("unknown-parameter", "unknown-value", "out-of-range", "required")));
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/lacing-paths")
                .then();
    }
}
