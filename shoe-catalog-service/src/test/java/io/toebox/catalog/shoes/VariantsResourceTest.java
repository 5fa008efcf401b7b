package io.toebox.catalog.shoes;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class VariantsResourceTest {

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @BeforeEach
    void startWithTwoBarcodes() {
        catalogue.empty();
        writer.upsert(
                List.of(ShoeFixture.withGtins(
                        "scanned", new Gtin("00195394123456"), new Gtin("04006381333931"), new Gtin("00000096385074"))),
                new Author("test", "test"));
    }

    @Test
    void aNumberTellsShoeSizeAndWidth() {
        var found = given().get("/v1/variants/195394123456");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.jsonPath().getMap("$"))
                .isEqualTo(Map.of(
                        "gtin", "00195394123456",
                        "shoe", Map.of("slug", "scanned", "brand", "Testbrand", "model", "Model scanned"),
                        "size", Map.of("scale", "us-men", "value", 9, "label", "9"),
                        "width", "wide",
                        "widthLetter", "2E"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"195394123456", "0195394123456", "00195394123456", "1%2095394%2012345%206"})
    void allFormsOfANumberAreOne(String written) {
        assertFound(get("/v1/variants/" + written), "00195394123456");
        assertFound(get("/v1/variants?barcode=" + written), "00195394123456");
    }

    @ParameterizedTest
    @CsvSource({
        "4006381333931, 04006381333931",
        "96385074, 00000096385074",
        "https%3A%2F%2Fid.gs1.org%2F01%2F04006381333931, 04006381333931",
        "https%3A%2F%2Fshop.example%2Fp%2F01%2F4006381333931%2F21%2F7%3Fa%3Db, 04006381333931",
        "%5DC10104006381333931, 04006381333931",
        "%5Dd20104006381333931%1D10abc, 04006381333931",
        "(01)04006381333931, 04006381333931",
        "%274006381333931, 04006381333931",
    })
    void whateverAScannerSendsIsRead(String written, String gtin) {
        var answer = get("/v1/variants?barcode=" + written);
        assertFound(answer, gtin);
        assertThat(answer.header("Content-Location")).isEqualTo("/v1/variants/" + gtin);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String tag = given().get("/v1/variants/195394123456").header("ETag");

        assertThat(tag).startsWith("\"");
        for (String address : List.of("/v1/variants/195394123456", "/v1/variants?barcode=195394123456")) {
            var again = given().header("If-None-Match", tag).get(address);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.header("Cache-Control")).startsWith("public");
        }
    }

    @Test
    void aRightNumberNobodyHasIsNotFound() {
        for (String address : List.of("/v1/variants/4012345678901", "/v1/variants?barcode=4012345678901")) {
            var answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4006381333932, wrong-check-digit",
        "40063813339310, wrong-check-digit",
        "400638133393, wrong-check-digit",
        "4006382, wrong-length",
        "400638133393100, wrong-length",
        "4.00638E%2B12, digits-lost",
        "0000000000000, all-zeros",
        "ABC, not-a-number",
        "%F0%9F%91%9F, not-a-number",
        "a'%20or%201=1, not-a-number",
    })
    void whatCannotBeReadSaysWhy(String written, String code) {
        for (var asked : Map.of("gtin", "/v1/variants/", "barcode", "/v1/variants?barcode=")
                .entrySet()) {
            var answer = get(asked.getValue() + written);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(asked.getKey());
            assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "4006381333931%00"})
    void controlCharactersAreNoBarcode(String written) {
        var answer = get("/v1/variants?barcode=" + written);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("not-a-number");
    }

    @Test
    void withoutABarcodeItIsAskedFor() {
        for (String query : List.of("", "?barcode=", "?barcode=%20", "?gtin=4006381333931")) {
            var answer = get("/v1/variants" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        assertThat(get("/v1/variants?barcode=" + "1".repeat(2001)).statusCode()).isEqualTo(400);
    }

    private static void assertFound(Response answer, String gtin) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("gtin")).isEqualTo(gtin);
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
