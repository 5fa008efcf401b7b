package io.toebox.lacing.patterns;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.pattern.Method;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class LacingsResourceTest {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    @Test
    void listHasAllLacingsWithTheirNamesAndPurpose() {
        given().get("/v1/lacings")
                .then()
                .statusCode(200)
                .header("Cache-Control", CACHE)
                .body("items", hasSize(Method.values().length))
                .body("items[0].id", equalTo("criss-cross"))
                .body("items.find { it.id == 'gap' }.aliases", hasItem("box"))
                .body("items.find { it.id == 'straight-bar' }.possibleRows", equalTo(List.of(3, 4, 5, 6, 7, 8, 9, 10)))
                .body("items.find { it.id == 'every-eyelet' }.needsExtraHeelLockEyelet", equalTo(true))
                .body("items.find { it.id == 'heel-lock' }.needsExtraHeelLockEyelet", equalTo(false))
                .body("items.find { it.id == 'heel-lock' }.needsStaggeredEyelets", equalTo(false))
                .body("items.find { it.id == 'outer-eyelets' }.needsStaggeredEyelets", equalTo(true))
                .body("items.find { it.id == 'outer-eyelets' }.needsExtraHeelLockEyelet", equalTo(false))
                .body("items.find { it.id == 'outer-eyelets' }.possibleRows", equalTo(List.of(3, 4, 5, 6, 7, 8, 9, 10)))
                .body("items.find { it.id == 'two-lace' }.possibleRows", equalTo(List.of(4, 5, 6, 7, 8, 9, 10)))
                .body("items.find { it.id == 'wide-forefoot' }.complaints", hasItem("numb-toes"))
                .body("items.purpose", everyItem(not(nullValue())));
    }

    @Test
    void listIsFilteredByComplaintAndRows() {
        given().get("/v1/lacings?complaint=high-instep")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("high-arch", "straight-bar", "gap")));
        given().get("/v1/lacings?complaint=HIGH-INSTEP&rows=7")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("high-arch", "straight-bar", "gap")));
        given().get("/v1/lacings?complaint=high-instep&rows=3")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("straight-bar", "gap")));
    }

    /** Where there are a text and a drawing to choose from. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/lacings/wide-forefoot", "/v1/knots/balanced-bow"})
    void anEmptyAcceptIsAnsweredAsNone(String path) {
        for (String accept : List.of("", " , ")) {
            given().header("Accept", accept).get(path).then().statusCode(200).contentType("application/json");
        }
    }

    @Test
    void lacingIsThreadedMeasuredAndExplained() {
        given().get("/v1/lacings/wide-forefoot?rows=6&laceLengthMm=1200")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", CACHE)
                .header("Vary", containsString("Accept"))
                .body("id", equalTo("wide-forefoot"))
                .body("notation", equalTo("bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2"))
                .body("rows", equalTo(6))
                .body("extraHeelLockEyelet", equalTo(false))
                .body("laceLengthMm", equalTo(979.0f))
                .body("nextStockLengthMm", equalTo(1016.0f))
                .body("ownLace.freeEndMm", equalTo(360.5f))
                .body("ownLace.judgement", equalTo("long-ends"))
                .body("windows.fromRow", equalTo(List.of(1, 2)))
                .body("rowPull.left", equalTo(List.of(1.0f, 0.0f, 0.952f, 1.905f, 1.905f, 0.952f)))
                .body("segments", hasSize(11))
                .body("segments[0].kind", equalTo("bar"))
                .body("segments[0].strand", nullValue())
                .body("segments[3].layer", equalTo("i"))
                .body("steps", hasSize(13))
                .body("steps[0].code", equalTo("begin"))
                .body("steps[0].move", equalTo("L1v"))
                .body("steps[12].code", equalTo("tie"))
                .body("evidence", equalTo("clinic"))
                .body("findings.level", hasItem("clinic"))
                .body("basis", equalTo(List.of("assumed-extra-eyelet", "assumed-row-geometry")))
                .body("notice", equalTo("comfort-guidance-only"));
    }

    @Test
    void widthSpacingAndWindowChangeTheAnswer() {
        given().get("/v1/lacings/criss-cross?rows=6&widthMm=75&spacingMm=16")
                .then()
                .statusCode(200)
                .body("laceLengthMm", equalTo(1416.9f))
                .body("basis", equalTo(List.of("assumed-extra-eyelet")));
        given().get("/v1/lacings/gap?rows=7&windowRow=5&windowPieces=inside")
                .then()
                .statusCode(200)
                .body("notation", equalTo("bar i; a L1^ R2^ L3^ R4^ L5v L6^ R7^; mirror"))
                .body("svgHref", containsString("&windowRow=5&windowPieces=inside"));
    }

    @Test
    void methodsAreLacedTogetherByTheirNames() {
        given().get("/v1/lacings/heel-lock+window@4+wide-forefoot?rows=7")
                .then()
                .statusCode(200)
                .body("id", equalTo("wide-forefoot+window@4+heel-lock"))
                .body("name", equalTo("Wide forefoot lacing with window at row 4 and heel lock"))
                .body("notation", equalTo("bar o; a L1v L2^ L3v R4^ R5v L6^ R7^ R8v @L(7,8); mirror; relief 2"))
                .body("extraHeelLockEyelet", equalTo(true))
                .body("windows.fromRow", equalTo(List.of(1, 2, 4)))
                .body("windows[2].detail", equalTo("No lace over this band, between rows 4 and 5."))
                .body("evidence", equalTo("shop"));
        given().get("/v1/lacings/lydiard?rows=6").then().statusCode(200).body("id", equalTo("straight-bar"));
    }

    @Test
    void rowsMayDifferAndBeMissingAndStaggered() {
        given().get("/v1/lacings/criss-cross?rows=4&extraHeelLockEyelet=false&widthMm=40,44,48,52&spacingMm=14,16,18")
                .then()
                .statusCode(200)
                .body("widthMm", nullValue())
                .body("widthsMm", equalTo(List.of(40.0f, 44.0f, 48.0f, 52.0f)))
                .body("basis", hasSize(0))
                .body("laceLengthMm", equalTo(884.2f));
        given().get("/v1/lacings/criss-cross?rows=6&missingRows=3")
                .then()
                .statusCode(200)
                .body("unusedRows", equalTo(List.of(3)));
        given().get("/v1/lacings/inner-eyelets?rows=4")
                .then()
                .statusCode(200)
                .body("unusedRows", equalTo(List.of(1, 3)))
                .body("basis", hasItem("assumed-staggered-eyelets"));
        given().get("/v1/lacings/outer-eyelets?rows=4&stagger=OUTER,inner,outer,inner")
                .then()
                .statusCode(200)
                .body("unusedRows", equalTo(List.of(2, 4)));
    }

    @Test
    void twoLacesAreMeasuredApart() {
        given().get("/v1/lacings/two-lace?rows=6&laceLengthMm=1200")
                .then()
                .statusCode(200)
                .body("laces", hasSize(2))
                .body("laces.laceLengthMm", equalTo(List.of(810.0f, 810.0f)))
                .body("laceLengthMm", equalTo(1620.0f))
                .body("nextStockLengthMm", nullValue())
                .body("ownLace", nullValue());
        given().get("/v1/lacings/two-lace?rows=6&format=svg").then().statusCode(200);
    }

    @Test
    void frictionIsAnAssumptionAndCanBeLeftOut() {
        given().get("/v1/lacings/criss-cross?rows=6")
                .then()
                .body("effects.friction", equalTo(0.2f))
                .body("effects.assumptions.certainty", hasItem("judgement"))
                .body("effects.tensionForEqualClosure", equalTo(1.0f))
                .body("effects.totalPull", equalTo(10.524f))
                .body("effects.crossingCount", equalTo(5));
        given().get("/v1/lacings/criss-cross?rows=6&friction=0")
                .then()
                .body("effects.tension.tension", everyItem(equalTo(0.75f)))
                .body("effects.rowPullWithFriction[0].left", equalTo(1.464f));
    }

    @Test
    void withoutRowsSixAreAssumedAndSaid() {
        given().get("/v1/lacings/heel-lock")
                .then()
                .statusCode(200)
                .body("rows", equalTo(6))
                .body("extraHeelLockEyelet", equalTo(true))
                .body("basis", hasItem("assumed-eyelets"));
    }

    @Test
    void theRightShoeIsTheMirrorImageOfTheLeft() {
        given().get("/v1/lacings/straight-bar?rows=4")
                .then()
                .body("notation", equalTo("bar o; a L1v L2^ R2v R4^; b R1v R3^ L3v L4^"));
        given().get("/v1/lacings/straight-bar?rows=4&foot=right")
                .then()
                .body("notation", equalTo("bar o; a L1v L3^ R3v R4^; b R1v R2^ L2v L4^"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de-AT,de;q=0.9,en;q=0.5 | de | Fensterschnürung  | über die Zunge
        fr                      | fr | Laçage à fenêtre  | par-dessus la languette
        es-MX                   | es | Atado con ventana | por encima de la lengüeta
        it, en;q=0.2            | en | Window lacing     | over the tongue
        nonsense;;              | en | Window lacing     | over the tongue
        """)
    void wordsAreInTheLanguageAskedFor(String asked, String language, String name, String step) {
        var lacing = given().header("Accept-Language", asked).get("/v1/lacings/gap?rows=6");
        lacing.then()
                .statusCode(200)
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body("id", equalTo("gap"))
                .body("name", equalTo(name))
                .body("steps[2].code", equalTo("cross"))
                .body("steps[2].text", containsString(step));
        given().header("Accept-Language", asked)
                .get("/v1/lacings/gap?rows=6&format=card")
                .then()
                .header("Content-Language", language)
                .body(containsString("lang=\"" + language + "\""))
                .body(containsString(name));
        given().header("Accept-Language", asked)
                .get("/v1/lacings")
                .then()
                .header("Content-Language", language)
                .body("items.name", hasItem(name));
        assertThat(lacing.header("ETag")
                        .equals(given().get("/v1/lacings/gap?rows=6").header("ETag")))
                .as("same tag only for the same words")
                .isEqualTo(language.equals("en"));
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageAskedFor() {
        given().header("Accept-Language", "fr")
                .get("/v1/lacings/granny-knot")
                .then()
                .statusCode(404)
                .header("Content-Language", "fr")
                .body("title", equalTo("Il n'y a rien à cette adresse"))
                .body("detail", equalTo("Il n’y a pas de laçage de ce nom."));
        given().header("Accept-Language", "fr")
                .get("/v1/lacings/gap?rows=2")
                .then()
                .statusCode(400)
                .header("Content-Language", "fr")
                .body("errors[0].detail", equalTo("Doit être compris entre 3 et 10."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/lacings", "/v1/lacings/gap?rows=5", "/v1/lacings/gap?rows=5&format=svg"})
    void unchangedAnswersAreNotSentAgain(String path) {
        var first = given().get(path);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", CACHE)
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void differentAnswersHaveDifferentTags() {
        assertThat(given().get("/v1/lacings/gap?rows=5").header("ETag"))
                .isNotEqualTo(given().get("/v1/lacings/gap?rows=6").header("ETag"))
                .isNotEqualTo(given().get("/v1/lacings/gap?rows=5&format=svg").header("ETag"));
    }
}
