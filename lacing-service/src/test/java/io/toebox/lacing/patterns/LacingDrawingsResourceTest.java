package io.toebox.lacing.patterns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** The drawings of {@code /v1/lacings/{id}}. */
@QuarkusTest
class LacingDrawingsResourceTest {

    private static final String CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    @Test
    void linkedDrawingOfACompositionIsFound() {
        String href = given().get("/v1/lacings/wide-forefoot+window@4?rows=7&missingRows=6")
                .then()
                .statusCode(200)
                .extract()
                .path("svgHref");
        given().get(href).then().statusCode(200).contentType(startsWith("image/svg+xml"));
    }

    @Test
    void drawingIsAnsweredToAnAcceptHeaderAndToTheFormat() {
        var byHeader = given().accept("image/svg+xml").get("/v1/lacings/heel-lock?rows=6");
        byHeader.then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", CACHE);
        var byFormat = given().accept("application/json").get("/v1/lacings/heel-lock?rows=6&format=svg");
        assertThat(byFormat.asString())
                .isEqualTo(byHeader.asString())
                .startsWith("<svg")
                .contains("Heel lock lacing");
        given().accept("image/png")
                .get("/v1/lacings/heel-lock?format=svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"));
        given().accept("image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8")
                .get("/v1/lacings/heel-lock")
                .then()
                .contentType(startsWith("image/svg+xml"));
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/v1/lacings/heel-lock")
                .then()
                .contentType(startsWith("application/json"));
    }

    @ParameterizedTest
    @CsvSource({
        "svg, toebox, ''",
        "frames, toebox, ''",
        "animation, toebox, ''",
        "card, toebox-print, 'width=\"148mm\" height=\"105mm\"'",
        "page, toebox-print, 'width=\"210mm\" height=\"297mm\"'",
        "receipt-58, toebox-print, 'width=\"58mm\"'",
        "RECEIPT-80, toebox-print, 'width=\"80mm\"'"
    })
    void everyFormOfDrawingIsAnswered(String format, String cssClass, String size) {
        given().get("/v1/lacings/heel-lock?rows=6&foot=right&format=" + format)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("Cache-Control", CACHE)
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + cssClass + "\""))
                .body(containsString(size))
                .body(containsString("right shoe"));
    }

    @Test
    void aDrawingIsPixelsForWhoTakesNothingElse() throws IOException {
        var card = given().accept("image/png").get("/v1/lacings/heel-lock?rows=6&format=card");
        card.then().statusCode(200).contentType("image/png").header("ETag", startsWith("\""));
        var image = ImageIO.read(new ByteArrayInputStream(card.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(148 * 8);
        assertThat(given().get("/v1/lacings/heel-lock?rows=6&format=card&as=png")
                        .asByteArray())
                .isEqualTo(card.asByteArray());
        given().accept("image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5")
                .get("/v1/lacings/heel-lock?rows=6&format=card")
                .then()
                .contentType(startsWith("image/svg+xml"));
    }

    @Test
    void theLoadStandsInNumbersBesideCrissCross() {
        given().get("/v1/lacings/high-arch?rows=6&format=load&foot=right")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("right shoe"))
                .body(containsString("Criss-cross lacing"))
                .body(containsString("3: 1.9, 0.0."));
        given().get("/v1/lacings/high-arch?rows=6&format=load&as=png")
                .then()
                .statusCode(200)
                .contentType("image/png");
    }

    @Test
    void aReceiptIsWhatPrintersTake() {
        var receipt = given().accept("application/vnd.escpos").get("/v1/lacings/gap?rows=6&format=receipt-58");
        receipt.then().statusCode(200).contentType("application/vnd.escpos");
        assertThat(receipt.asByteArray()).startsWith(0x1b, '@', 0x1d, 'v', '0', 0, 48, 0, 128, 0);
        assertThat(given().accept("application/vnd.escpos")
                        .get("/v1/lacings/gap?rows=6")
                        .asByteArray())
                .startsWith(0x1b, '@', 0x1d, 'v', '0', 0, 72, 0, 128, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=card&as=escpos", "format=json&as=png", "format=svg&as=escpos"})
    void onlyReceiptsGoToAReceiptPrinterAndOnlyDrawingsToPixels(String query) {
        given().get("/v1/lacings/gap?rows=6&" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("as"))
                .body("errors[0].code", equalTo("not-applicable"))
                .body("errors[0].detail", containsString("receipt-58, receipt-80"));
        given().accept("application/vnd.escpos")
                .get("/v1/lacings/gap?rows=6&format=card")
                .then()
                .statusCode(406);
    }

    /** A Host anybody may write: no code leads there, nor anywhere while no address is set. */
    @Test
    void withoutAnAddressOfItsOwnAReceiptHasNoCode() {
        given().header("X-Forwarded-Host", "evil.example")
                .get("/v1/lacings/gap?rows=6&format=receipt-80")
                .then()
                .statusCode(200)
                .body(not(containsString("class=\"code\"")))
                .body(not(containsString("Scan to see it move")));
    }

    @Test
    void theAnswerLinksToEveryDrawing() {
        Map<String, String> drawings =
                given().get("/v1/lacings/gap?rows=5&windowRow=2&foot=right").path("drawings");
        assertThat(drawings).hasSize(11);
        assertThat(drawings.values()).allSatisfy(href -> {
            var answer = given().get(href).then().statusCode(200);
            if (!href.contains("as=") && !href.contains("format=load")) {
                answer.contentType(startsWith("image/svg+xml"))
                        .body(containsString("No lace over this band, between rows 2 and 3."));
            }
        });
    }

    @Test
    void linkedDrawingIsTheDrawingOfTheAnswer() {
        String href =
                given().get("/v1/lacings/gap?rows=5&windowRow=2&foot=right").path("svgHref");
        given().get(href)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("right shoe"));
    }

    @Test
    void printedCardsSayTheLengthOfTheAskedShoeAndOfEachLace() {
        var wide = given().get("/v1/lacings/criss-cross?rows=6&widthMm=70&spacingMm=20")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(given().get(wide.getString("drawings.card")).asString()).contains("Lace: 137 cm");
        assertThat(given().get("/v1/lacings/two-lace?rows=6&format=card").asString())
                .contains("81 + 81 cm");
    }
}
