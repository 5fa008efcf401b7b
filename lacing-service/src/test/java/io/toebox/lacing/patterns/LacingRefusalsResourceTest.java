package io.toebox.lacing.patterns;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What {@code /v1/lacings} answers to a question it cannot answer. */
@QuarkusTest
class LacingRefusalsResourceTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void listNamesEveryParameterThatIsNotValid() {
        given().get("/v1/lacings?complaint=sadness&rows=2")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.parameter", equalTo(List.of("complaint", "rows")))
                .body("errors[0].code", equalTo("unknown-value"))
                .body("errors[0].detail", containsString("numb-toes"))
                .body("errors[1].min", equalTo(3))
                .body("errors[1].max", equalTo(10));
    }

    @Test
    void whatALacingIsNotSentAsIsNotAcceptable() {
        given().accept("image/gif")
                .get("/v1/lacings/criss-cross")
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void unknownLacingIsNotFound() {
        given().get("/v1/lacings/granny knot")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("instance", equalTo("/v1/lacings/granny%20knot"))
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "rows=2, rows, 3, 10",
        "rows=11, rows, 3, 10",
        "rows=-6, rows, 3, 10",
        "widthMm=5, widthMm, 10, 120",
        "spacingMm=41, spacingMm, 5, 40",
        "laceLengthMm=120, laceLengthMm, 300, 3000"
    })
    void numbersOutOfRangeAreNamedWithTheirBounds(String query, String parameter, int min, int max) {
        given().get("/v1/lacings/criss-cross?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("out-of-range"))
                .body("errors[0].min", equalTo(min))
                .body("errors[0].max", equalTo(max))
                .body("errors[0].unit", parameter.endsWith("Mm") ? equalTo("mm") : nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "rows=six, rows, wrong-type",
        "rows=6.5, rows, wrong-type",
        "widthMm=wide, widthMm, wrong-type",
        "widthMm=NaN, widthMm, wrong-type",
        "spacingMm=16d, spacingMm, wrong-type",
        "extraHeelLockEyelet=yes, extraHeelLockEyelet, wrong-type",
        "missingRows=x, missingRows, wrong-type",
        "missingRows=7, missingRows, out-of-range",
        "'widthMm=50,50', widthMm, wrong-count",
        "'spacingMm=16,16', spacingMm, wrong-count",
        "'stagger=inner,outer', stagger, wrong-count",
        "'stagger=inner,left', stagger, unknown-value",
        "laceLengthMm=1200d, laceLengthMm, wrong-type",
        "laceLengthMm=0x1p10, laceLengthMm, wrong-type",
        "laceLengthMm=1%20200, laceLengthMm, wrong-type",
        "friction=NaN, friction, wrong-type",
        "rows=6%20, rows, wrong-type",
        "windowRow=2.0, windowRow, wrong-type",
        "foot=%20left, foot, unknown-value",
        "format=receipt_58, format, unknown-value",
        "friction=-1, friction, out-of-range",
        "missingRows=1&missingRows=2, missingRows, duplicate",
        "windwRow=2, windwRow, unknown-parameter",
        "extraEyelet=true&extraHeelLockEyelet=false, extraEyelet, contradiction",
        "foot=both, foot, unknown-value",
        "format=pdf, format, unknown-value",
        "windowRow=2, windowRow, not-applicable",
        "format=frames&as=png, as, not-applicable",
        "windowPieces=inside, windowPieces, not-applicable"
    })
    void otherBadParametersAreNamed(String query, String parameter, String code) {
        given().get("/v1/lacings/criss-cross?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whateverIsWrongWithTheQueryIsToldAtOnce() {
        given().header("Accept-Language", "de")
                .get("/v1/lacings/gap?rows=12&foot=both&format=pdf&friction=x&colour=red&windowRow=2&windowRow=3")
                .then()
                .statusCode(400)
                .header("Content-Language", "de")
                .body("title", equalTo("Die Anfrage ist nicht gültig"))
                .body("detail", equalTo("6 Parameter brauchen Ihre Aufmerksamkeit."))
                .body("errors.parameter", equalTo(List.of("colour", "foot", "format", "friction", "rows", "windowRow")))
                .body("errors[1].detail", equalTo("Muss eines davon sein: left, right."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            widthMm=50,50             | Muss eine Zahl sein, oder eine je Reihe: 6. Zwischen den Einträgen stehen Kommas.
            stagger=inner             | Muss inner oder outer für jede gewöhnliche Reihe sein: 6. Zwischen den Einträgen stehen Kommas.
            missingRows=x             | Müssen ganze Zahlen mit Kommas dazwischen sein.
            spacingMm=x               | Muss eine Zahl sein, oder Zahlen mit Kommas dazwischen.
            extraEyelet=true&extraHeelLockEyelet=false | extraHeelLockEyelet sagt das Gegenteil; senden Sie nur eines von beiden.
            laceLengthMm=120          | Muss zwischen 300 und 3000 mm liegen. Das sieht nach Zentimetern aus: Senden Sie Millimeter.
            """)
    void refusalsAreInTheLanguageAskedFor(String query, String detail) {
        given().header("Accept-Language", "de")
                .get("/v1/lacings/criss-cross?" + query)
                .then()
                .statusCode(400)
                .header("Content-Language", "de")
                .body("errors[0].detail", equalTo(detail));
    }

    @ParameterizedTest
    @CsvSource({"a%20b, /v1/lacings/a%20b", "%C3%BC%25x, /v1/lacings/%C3%BC%25x"})
    void theInstanceIsTheAddressAsItWasSent(String id, String instance) {
        given().urlEncodingEnabled(false)
                .get("/v1/lacings/" + id)
                .then()
                .statusCode(404)
                .body("instance", equalTo(instance));
    }

    @ParameterizedTest
    @CsvSource({
        "wide-forefoot, rows=3, rows, too-few-rows",
        "two-lace, rows=3, id, split-outside-the-rows",
        "every-eyelet, rows=6&extraHeelLockEyelet=false, extraHeelLockEyelet, needs-extra-heel-lock-eyelet",
        "every-eyelet, rows=6&extraEyelet=false, extraHeelLockEyelet, needs-extra-heel-lock-eyelet",
        "gap, rows=6&windowRow=6, windowRow, window-outside-the-rows",
        "gap, rows=6&windowRow=0, windowRow, window-outside-the-rows",
        "gap, windowRow=2&missingRows=2, windowRow, row-not-laced",
        "window@2, missingRows=2, id, row-not-laced",
        "window@6, rows=6, id, window-outside-the-rows",
        "wide-forefoot+window@2, rows=6, id, parts-overlap",
        "bow-tie+window@2, rows=6, id, pattern-fixes-every-band",
        "outer-eyelets, rows=6&stagger=none, stagger, needs-staggered-eyelets"
    })
    void aShoeThatCannotTakeTheLacingIsAContradictionWithTheReason(
            String id, String query, String parameter, String code) {
        given().get("/v1/lacings/" + id + "?" + query)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/contradiction"))
                .body("detail", not(nullValue()))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "double-gap?rows=6&windowRow=5, Hier möglich: Reihen 1 bis 4.",
        "mid-foot-loop@5?rows=6, Hier möglich: Reihen 1 bis 4.",
        "'mid-foot-loop@4?rows=6&missingRows=1,2,6', Hier möglich: Reihe 3."
    })
    void refusalsInOtherLanguagesNameThePossibleRowsToo(String address, String possible) {
        given().header("Accept-Language", "de")
                .get("/v1/lacings/" + address)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("window-outside-the-rows"))
                .body("detail", containsString("findet hier keinen Platz"))
                .body("detail", endsWith(possible));
    }
}
