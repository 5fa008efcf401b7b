package io.toebox.catalog.measuring;

import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.Term;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.core.quality.PlausibilityLimits.*;
import static org.assertj.core.api.Assertions.assertThat;

/** The page for shops says what the service does. */
@QuarkusTest
class MeasuringPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/measuring", "/measuring.html"})
    void thePageIsServed(String address) {
        var page = given().get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "style-src 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.asString()).contains("Measuring the inside of a running shoe");
    }

    @Test
    void thePageNeedsNothingItsPolicyForbids() {
        assertThat(page())
                .contains("href=\"measuring.css\"")
                .doesNotContain("<script", "<style", "style=", "<img", "http://", "https://");
        var styles = given().get("/measuring.css");
        assertThat(styles.statusCode()).isEqualTo(200);
        assertThat(styles.contentType()).startsWith("text/css");
        assertThat(styles.asString()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @EnumSource
    void everyDimensionAShopMeasuresStandsThereWithItsBounds(Dimension dimension) {
        assertThat(dimension.methods()).contains(MeasuringMethod.STORE);
        assertThat(row(dimension))
                .endsWith("<td>%s–%s</td></tr>"
                        .formatted(dimension.min().mm(), dimension.max().mm()));
    }

    @Test
    void theLimitsStandThere() {
        assertThat(page())
                .contains(
                        "more than <b>%d</b> deviations from the median of at least <b>%d</b> other shoes of the brand, else of at least <b>%d</b>"
                                .formatted(DEVIATIONS, FEWEST_OF_BRAND, FEWEST_OF_ALL),
                        "more than <b>%d</b> where there are only lab values".formatted(DEVIATIONS_ACROSS_METHODS),
                        "never below <b>%s</b>".formatted(SMALLEST_DEVIATION),
                        "standard deviation of %s for one value".formatted(SMALLEST_DEVIATION),
                        "More than <b>%s</b> between largest and smallest".formatted(READINGS_SPREAD),
                        "readings more than <b>%s</b> apart".formatted(READINGS_SPREAD),
                        range(LEAST_TAPER, GREATEST_TAPER),
                        range(LEAST_TAPER_BY_ANY_METHOD, GREATEST_TAPER_BY_ANY_METHOD));
    }

    @Test
    void everyDrawingIsAlsoToldInWords() {
        assertThat(Stream.of(page().split("<svg ")).skip(1)).hasSize(3).allSatisfy(svg -> assertThat(svg)
                .contains("role=\"img\"", "<title id=", "<desc id="));
    }

    private static String row(Dimension dimension) {
        String name = "<code>" + Term.of(dimension) + "</code>";
        return Stream.of(page().split("(?<=</tr>)"))
                .filter(row -> row.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String range(Taper min, Taper max) {
        return "<b>" + min.ratio() + "–" + max.ratio() + "</b>";
    }

    /** The page with its line breaks taken for blanks, as a browser does. */
    private static String page() {
        return given().get("/measuring").asString().replaceAll("\\s+", " ");
    }
}
