package io.toebox.catalog.imports;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static io.toebox.catalog.imports.ImportClient.send;
import static org.assertj.core.api.Assertions.assertThat;

/** What a file says of a shop's stock by what it leaves out. */
@QuarkusTest
class WholeStockTest {

    private static final String HEADER = "brand,model,last_gender,size_system,size,gtin,quantity,availability\n";
    private static final String NINE = "Example,Glider 1,men,us,9,9520000000011,4,\n";
    private static final String TEN = "Example,Glider 1,men,us,10,9520000000028,2,\n";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void aFileThatIsAllSellsOutWhatItLeavesOut() {
        land(HEADER + NINE + TEN, "?shop=lauf-laden");

        land(HEADER + TEN, "?shop=lauf-laden");
        assertThat(pairs("09520000000011")).isEqualTo(4);

        var whole = land(HEADER + TEN, "?shop=lauf-laden&stock=complete");
        assertThat(whole.getInt("stockChanged")).isPositive();
        assertThat(pairs("09520000000011")).isZero();
        assertThat(pairs("09520000000028")).isEqualTo(2);
    }

    @Test
    void whatCanBeBoughtIsNotSoldOut() {
        land(HEADER + NINE + TEN, "?shop=lauf-laden");

        land(HEADER + TEN + "Example,Glider 1,men,us,9,9520000000011,,in-stock\n", "?shop=lauf-laden&stock=complete");

        assertThat(pairs("09520000000011")).isEqualTo(4);
    }

    @Test
    void aFileWithARefusedRowIsNotTakenForAll() {
        land(HEADER + NINE + TEN, "?shop=lauf-laden");

        land(HEADER + TEN + ",,men,us,9,9520000000011,1,\n", "?shop=lauf-laden&stock=complete");

        assertThat(pairs("09520000000011")).isEqualTo(4);
    }

    @Test
    void pairsWithoutABarcodeAreNamed() {
        var job = land(HEADER + NINE + "Example,Glider 1,men,us,11,,5,\n", "?shop=lauf-laden");

        assertThat(findings(location(job)))
                .extracting(f -> f.get("line") + " " + f.get("code"))
                .containsExactly("3 stock-without-barcode");
    }

    @Test
    void nobodysStockIsNeverAll() {
        assertThat(send(HEADER + NINE, "?stock=complete").statusCode()).isEqualTo(400);
    }

    private static int pairs(String gtin) {
        return given().get("/v1/shops/lauf-laden/stock/" + gtin).jsonPath().getInt("quantity");
    }
}
