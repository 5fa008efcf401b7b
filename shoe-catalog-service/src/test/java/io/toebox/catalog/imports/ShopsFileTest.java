package io.toebox.catalog.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.toebox.edge.access.Callers;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.accepted;
import static io.toebox.catalog.imports.ImportClient.end;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static org.assertj.core.api.Assertions.assertThat;

/** What a shop's own file does to shoes that all shops share. */
@QuarkusTest
class ShopsFileTest {

    private static final String HEADER =
            "brand,model,last_gender,category,size_system,size,width,gtin,price,currency,quantity\n";

    @Test
    void itAddsShoesNobodyKnew() {
        var job = landAs("file-shop", HEADER + "Example,Newcomer 1,men,road,us,9,D,2000000001005,150,EUR,3\n");

        assertThat(job.getInt("shoes.added")).isEqualTo(1);
        var shoe = given().get("/v1/shoes/example-newcomer-1").jsonPath();
        assertThat(shoe.getInt("price.amount")).isEqualTo(150);
        assertThat(given().get("/v1/shops/file-shop/stock/2000000001005")
                        .jsonPath()
                        .getInt("quantity"))
                .as("counted for the shop that sent it, without naming it")
                .isEqualTo(3);
    }

    @Test
    void ofAKnownShoeItAddsSizesAndBarcodesAndTheRestIsAFinding() {
        land(HEADER + "Example,Veteran 1,men,road,us,9,D,2000000001012,150,EUR,\n", "");
        var before = given().get("/v1/shoes/example-veteran-1").jsonPath();

        var job = landAs(
                "file-shop",
                HEADER + "Example,Veteran 1,men,trail,us,9,D,2000000001029,99,EUR,2\n"
                        + "Example,Veteran 1,men,trail,us,10,2E,2000000001036,99,EUR,1\n");

        var after = given().get("/v1/shoes/example-veteran-1").jsonPath();
        assertThat(after.getInt("price.amount")).isEqualTo(150);
        assertThat(after.getString("category")).isEqualTo("road");
        assertThat(after.<String>getList("sources")).isEqualTo(before.getList("sources"));
        assertThat(after.<String>getList("variants.gtins.flatten()"))
                .containsExactlyInAnyOrder("02000000001012", "02000000001029", "02000000001036");
        assertThat(findings(location(job))).anySatisfy(f -> assertThat(f)
                .containsEntry("code", "shared-fact")
                .containsEntry("severity", "warning")
                .hasEntrySatisfying("action", action -> assertThat(action)
                        .asString()
                        .contains("category", "price")
                        .doesNotContain("upper", "barcodes at")));
        assertThat(findings(location(job))).as("the price was not replaced").noneSatisfy(f -> assertThat(f)
                .containsEntry("code", "price-replaced"));
        assertThat(given().get("/v1/shops/file-shop/stock/2000000001036")
                        .jsonPath()
                        .getInt("quantity"))
                .isEqualTo(1);
    }

    @Test
    void itMovesNoBarcodeToAnotherSize() {
        land(HEADER + "Example,Veteran 2,men,road,us,9,D,2000000001043,150,EUR,\n", "");

        var job = landAs("file-shop", HEADER + "Example,Veteran 2,men,road,us,11,D,2000000001043,150,EUR,\n");

        var shoe = given().get("/v1/shoes/example-veteran-2").jsonPath();
        assertThat(shoe.getString("variants.find { it.gtins.contains('02000000001043') }.size"))
                .contains("9")
                .doesNotContain("11");
        assertThat(findings(location(job))).anySatisfy(f -> assertThat(f).containsEntry("code", "shared-fact"));
    }

    @Test
    void whatAgreesIsNoFinding() {
        String file = HEADER + "Example,Veteran 3,men,road,us,9,D,2000000001050,150,EUR,\n";
        land(file, "");

        var job = landAs("file-shop", file);

        assertThat(job.getInt("shoes.unchanged")).isEqualTo(1);
        assertThat(findings(location(job))).noneSatisfy(f -> assertThat(f).containsEntry("code", "shared-fact"));
    }

    private static JsonPath landAs(String shop, String file) {
        return end(accepted(given().header("Authorization", Callers.shop(shop))
                .contentType("application/octet-stream")
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")));
    }
}
