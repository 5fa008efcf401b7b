package io.toebox.catalog.imports;

import java.nio.charset.Charset;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.accepted;
import static io.toebox.catalog.imports.ImportClient.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A table of no known kind, with what its columns are about said beside it. */
@QuarkusTest
class ColumnsTest {

    private static final String TABLE = """
            Hersteller;Artikel;Für;Gr.;EAN;Bestand;Lagerplatz
            Müllertest;Läufer 3;Herren;42,5;2000000003009;4;A1
            Müllertest;Läufer 3;Herren;43;2000000003016;1;A2
            """;
    private static final String COLUMNS = """
            {"Hersteller":"brand","Artikel":"model","Für":"last_gender","gr.":"size","EAN":"gtin","Bestand":"quantity"}""";

    @Test
    void whatIsSaidOfItsColumnsMakesATableReadable() {
        send(TABLE, null).then().statusCode(400).body("errors[0].code", equalTo("unknown-header"));

        var job = end(accepted(send(TABLE, COLUMNS)));

        assertThat(job.getString("format")).isEqualTo("mapped-csv");
        assertThat(job.getMap("columns"))
                .as("to be said again of the next file, from wherever it comes")
                .containsEntry("Für", "last_gender")
                .containsEntry("gr.", "size")
                .hasSize(6);
        assertThat(job.getInt("rows.refused")).isZero();
        assertThat(job.getInt("shoes.added")).isEqualTo(1);
        assertThat(given().get("/v1/shops/column-shop/stock/2000000003009")
                        .jsonPath()
                        .getInt("quantity"))
                .isEqualTo(4);
        assertThat(given().get("/v1/variants/2000000003009").asString()).contains("42.5", "Müllertest");
    }

    @Test
    void aColumnThatTheFileHasNotIsNamed() {
        send(TABLE, "{\"Marke\":\"brand\",\"Artikel\":\"model\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("column-missing"))
                .body("errors[0].detail", containsString("Marke"))
                .body("errors[0].detail", containsString("Hersteller, Artikel"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Hersteller":"brand"}                              | required       | brand and model
            {"Hersteller":"brand","Artikel":"modell"}           | unknown-value  | modell
            {"Hersteller":"brand","Artikel":null}               | unknown-value  | null
            {"Hersteller":"brand","Hersteller":"model"}         | invalid-format | JSON object
            ["brand"]                                           | invalid-format | JSON object
            null                                                | invalid-format | JSON object
            brand                                               | invalid-format | JSON object""")
    void whatIsNoMappingIsRefused(String columns, String code, String detail) {
        send(TABLE, columns)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("columns"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(detail));
    }

    private static Response send(String table, String columns) {
        var request = given().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .queryParam("shop", "column-shop")
                .queryParam("sizeSystem", "eu")
                .queryParam("assumeShoes", true);
        return (columns == null ? request : request.queryParam("columns", columns))
                .body(table.getBytes(Charset.forName("windows-1252")))
                .post("/v1/imports");
    }
}
