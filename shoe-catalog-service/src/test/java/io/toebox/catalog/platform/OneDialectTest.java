package io.toebox.catalog.platform;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue refuses in the words, the languages and the order of every Toebox service. */
@QuarkusTest
class OneDialectTest {

    private static final String MEASUREMENT = "/v1/shoes/x/measurements/";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/shoes/a%20b", "/v1/shoes/%C3%BC%25x", "/v1/shoes/plain"})
    void theInstanceIsTheAddressAsItWasSent(String address) {
        assertThat(ask(address).jsonPath().getString("instance")).isEqualTo(address);
    }

    @Test
    void everyParameterThatIsWrongIsNamed() {
        var answer = ask("/v1/shoes?category=street&status=old&colour=red&minBallWidthMm=98d&limit=1&limit=2");

        assertMistakes(
                answer,
                Map.of(
                        "category", "unknown-value",
                        "status", "unknown-value",
                        "colour", "unknown-parameter",
                        "minBallWidthMm", "wrong-type",
                        "limit", "duplicate"));
        assertThat(answer.jsonPath().getString("detail")).isEqualTo("5 parameters need attention.");
        assertThat(answer.jsonPath().getString("errors.find { it.parameter == 'status' }.detail"))
                .isEqualTo("Must be one of current, discontinued.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"98d", "98f", "98F", "0x1.9p6", "%2098", "NaN"})
    void aNumberIsOneOfJson(String number) {
        assertMistakes(ask("/v1/shoes?minBallWidthMm=" + number), Map.of("minBallWidthMm", "wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20road%20", "road%20", "Road_Race", "road%20race"})
    void aWordIsSpelledAsPublished(String word) {
        assertMistakes(ask("/v1/shoes?category=" + word), Map.of("category", "unknown-value"));
        assertThat(ask("/v1/shoes?category=ROAD-Race").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/shoes",
                "/v1/shoes/x",
                "/v1/shoes/compare",
                "/v1/shoes/x/measurements",
                MEASUREMENT + "ball-width/store/us-men/9/standard",
                "/v1/variants",
                "/v1/variants/4006381333931",
                "/v1/snapshot",
                "/v1/gradings",
                "/v1/gradings/Nike/men/ball-width",
                "/v1/size-charts",
                "/v1/size-conversions",
                "/v1/width-letters",
                "/v1/shops/x/stock",
                "/v1/shops/x/stock/4006381333931",
                "/v1/audit",
                "/v1/imports",
                "/v1/imports/0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11",
                "/v1/imports/0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11/findings",
                "/v1/imports/0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11/findings.csv",
                "/v1/import-templates/shoes.csv",
                "/v1/import-templates/shoes.ndjson"
            })
    void noReadIgnoresAParameterItDoesNotKnow(String address) {
        var answer = ask(address + "?colour=red");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("errors.parameter")).contains("colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/shoes/a%00b",
                "/v1/variants/%00",
                "/v1/gradings/a%0ab/men/ball-width",
                "/v1/shops/a%7f/stock",
                "/v1/imports/%ff"
            })
    void escapesOfNoTextInAPathAreMalformed(String address) {
        var answer = ask(address);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/changes", "/v1/snapshot/with-stock"})
    void neitherDoThoseOfOurOwnServices(String address) {
        var answer = asService().get(address + "?colour=red");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("errors.parameter")).contains("colour");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/shoes/x, application/json, {}",
        "PATCH, /v1/shoes/x, application/merge-patch+json, {}",
        "DELETE, /v1/shoes/x, application/json, ''",
        "PUT, /v1/shops/x/stock/4006381333931, application/json, {\"quantity\":1}",
        "POST, /v1/shops/x/stock, text/csv, 'gtin,quantity'",
        "POST, /v1/shops/x/stock, application/x-ndjson, {}",
        "POST, /v1/imports, application/x-ndjson, {}",
        "PUT, /v1/gradings/Nike/men/ball-width, application/json, {}",
        "PUT, /v1/shoes/x/measurements/ball-width/store/us-men/9/standard, application/json, {}"
    })
    void noWriteIgnoresAParameterItDoesNotKnow(String method, String address, String type, String body) {
        var answer = given().contentType(type).body(body.getBytes()).request(method, address + "?colour=red");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("errors.parameter")).contains("colour");
    }

    @Test
    void everyPartOfAPathAndEveryFieldThatIsWrongIsNamedAtOnce() {
        var answer = given().contentType(ContentType.JSON)
                .body("{\"unit\":\"ft\",\"readingsMm\":95,\"colour\":1}")
                .put(MEASUREMENT + "sole/caliper/us/9/2E?colour=red");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("errors.parameter"))
                .contains("dimension", "method", "scale", "width", "colour");
        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .contains("#/unit", "#/readingsMm", "#/colour", "#/source");
        assertThat(answer.jsonPath().getString("errors.find { it.pointer == '#/unit' }.detail"))
                .isEqualTo("Must be one of mm, cm, in.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | de | Unter dieser Adresse gibt es nichts | Kein Schuh hat diesen Slug.",
                "fr | fr | Il n'y a rien à cette adresse | Aucune chaussure n'a ce slug.",
                "es;q=0.9, en;q=0.1 | es | No hay nada en esta dirección | Ninguna zapatilla tiene este slug.",
                "ja | en | There is nothing at this address | No shoe has this slug."
            })
    void aRefusalSpeaksTheLanguageOfTheCaller(String asked, String language, String title, String detail) {
        var answer = given().header("Accept-Language", asked).get("/v1/shoes/x");

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.jsonPath().getString("title")).isEqualTo(title);
        assertThat(answer.jsonPath().getString("detail")).isEqualTo(detail);
    }

    /** Of each way a sentence comes to a client: a constraint, a word, the core's reading, a file, a header. */
    @Test
    void everyKindOfSentenceIsTranslated() {
        assertThat(inGerman("/v1/shoes?q=%07")).containsExactly("Keine Steuerzeichen.");
        assertThat(inGerman("/v1/shoes?sort=model").getFirst()).startsWith("Muss eines davon sein: slug, brand");
        assertThat(inGerman("/v1/variants/4006381333932"))
                .containsExactly(
                        "Die letzte Ziffer passt nicht zu den anderen: Vergleichen Sie die Nummer mit der Schachtel.");
        assertThat(inGerman("/v1/size-conversions?from=uk&to=eu&value=nine"))
                .containsExactly("Schreiben Sie sie wie 9, 9.5 oder 42 2/3.");
        assertThat(inGerman("/v1/shoes?cursor=x").getFirst()).startsWith("Geben Sie nextCursor der vorigen Seite");
        assertThat(inGerman(MEASUREMENT + "ball-width/store/us-men/270/standard"))
                .containsExactly("270 ist keine Größe der Skala us-men, die von 0 bis 30 geht.");
        var feed = german().contentType("text/csv")
                .header("Idempotency-Key", "\"0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11\"")
                .body("a,b\nc,d\n")
                .post("/v1/imports");
        assertThat(feed.jsonPath().getString("detail"))
                .isEqualTo("Die Datei kann nicht gelesen werden. Nichts wurde geändert.");
        assertThat(feed.jsonPath().getString("errors[0].detail"))
                .startsWith("Zeile 1: Die Spalten gehören zu keinem bekannten Format. Gefunden: a, b.");
        var stale = german().contentType(ContentType.JSON)
                .body("{\"perSizeMm\":8.475,\"source\":\"x\",\"certainty\":\"seen\"}")
                .put("/v1/gradings/Nike/men/ball-width");
        assertThat(stale.jsonPath().<String>getList("errors.detail"))
                .containsExactly("Höchstens zwei Nachkommastellen.");
        assertThat(german().delete("/v1/gradings/Nike/men/ball-width")
                        .jsonPath()
                        .getString("detail"))
                .isEqualTo("Dort ist keine Gradierung bekannt.");
    }

    private static List<String> inGerman(String address) {
        var answer = german().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        return answer.jsonPath().getList("errors.detail");
    }

    private static RequestSpecification german() {
        return given().header("Accept-Language", "de");
    }

    private static Response ask(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static void assertMistakes(Response answer, Map<String, String> codes) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        var mistakes = answer.jsonPath();
        assertThat(mistakes.<String>getList("errors.parameter")).containsExactlyInAnyOrderElementsOf(codes.keySet());
        codes.forEach((parameter, code) -> assertThat(
                        mistakes.getString("errors.find { it.parameter == '" + parameter + "' }.code"))
                .as(parameter)
                .isEqualTo(code));
    }
}
