package io.toebox.gateway.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Texts;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages are sent as: their language, their size, and who may load what. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class FacesTest {

    private static final int RUNNER_PAGE = 45_000;
    private static final int LOADER = 4_000;
    private static final int PANEL = 25_000;

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"(?:\\./|/static/bundle/)([^\"]+)\"");
    private static final Pattern LATER = Pattern.compile("import\\(\"(?:\\./|/static/bundle/)([^\"]+)\"\\)");

    @ParameterizedTest
    @CsvSource({
        "/, de-CH, de, Laufschuhe",
        "/, pt, en, Running shoes",
        "/?lang=fr, de, fr, chaussures",
        "/?lang=xx, es, es, Zapatillas",
        "/?utm_source=mail&utm_source=twice, en, en, Running shoes",
        "/demo?element=none, de, de, Produktseite",
        "/store, de, de, Geschäfte",
        "/demo, en, en, product page"
    })
    void aPageIsSentInOneLanguage(String path, String accepted, String language, String word) {
        var answer = given().header("Accept-Language", accepted)
                .get(path)
                .then()
                .statusCode(200)
                .extract();
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.asString())
                .contains("<html lang=\"" + language + "\">", word)
                .doesNotContain("{");
    }

    @Test
    void everyLanguageSaysEverything() {
        var texts = Texts.load("faces/faces");
        assertThat(Arrays.asList(Language.values()))
                .allSatisfy(language -> assertThat(texts.patterns(language).keySet())
                        .isEqualTo(texts.patterns(Language.ENGLISH).keySet()));
    }

    @Test
    void theRunnerPageIsSmall() {
        String page = given().get("/").asString();
        int bytes = zipped(page)
                + withImports(page, "/static/bundle/").stream()
                        .mapToInt(this::size)
                        .sum();
        // The words of one language come with it; the largest stand for all.
        int words = LATER.matcher(script(page))
                .results()
                .mapToInt(match -> size("/static/bundle/" + match.group(1)))
                .max()
                .orElseThrow();
        assertThat(bytes + words).as("gzip bytes of the runner page").isBetween(10_000, RUNNER_PAGE);
    }

    @Test
    void theElementIsSmallAndComesLate() {
        assertThat(size("/embed/v1/toebox-fit.js"))
                .as("gzip bytes of the loader")
                .isBetween(500, LOADER);
        var panel = withImports("src=\"/embed/v1/panel.js\"", "/embed/v1/");
        assertThat(panel.stream().mapToInt(this::size).sum())
                .as("gzip bytes of the panel")
                .isBetween(5_000, PANEL);
    }

    @Test
    void anExactVersionOfTheElementIsForEver() {
        var current = given().get("/embed").then().statusCode(200).extract().jsonPath();
        var answer =
                given().get(current.getString("src")).then().statusCode(200).extract();
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.contentType()).startsWith("text/javascript");
        assertThat(current.getString("integrity")).matches("sha384-[A-Za-z0-9+/]{64}");
        assertThat(given().get("/embed/v1/toebox-fit.js").header("Cache-Control"))
                .contains("max-age=300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/9.9.9/toebox-fit.js",
                "/embed/v1/..%2Fapplication.properties",
                "/embed/v1/other.js",
                "/embed/v1/chunk-NOTHERE.js"
            })
    void whatIsNotOfTheElementIsNotThere(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void noSourceMapLeavesTheBuild() {
        String page = given().get("/").asString();
        assertThat(withImports(page, "/static/bundle/")).allSatisfy(path -> {
            given().get(path + ".map").then().statusCode(404);
            assertThat(given().get(path).asString()).doesNotContain("sourceMappingURL");
        });
    }

    private static String script(String page) {
        var match = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page);
        assertThat(match.find()).isTrue();
        return given().get(match.group(1)).asString();
    }

    /** Everything a page loads before it runs. */
    private static Set<String> withImports(String page, String folder) {
        var all = new LinkedHashSet<String>();
        var next = new ArrayDeque<String>();
        ADDRESS.matcher(page).results().map(match -> match.group(1)).forEach(next::add);
        while (!next.isEmpty()) {
            String path = next.remove();
            if (all.add(path) && path.endsWith(".js")) {
                IMPORT.matcher(given().get(path).asString())
                        .results()
                        .map(match -> folder + match.group(1))
                        .forEach(next::add);
            }
        }
        return all;
    }

    private int size(String path) {
        return zipped(given().get(path).then().statusCode(200).extract().asString());
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
