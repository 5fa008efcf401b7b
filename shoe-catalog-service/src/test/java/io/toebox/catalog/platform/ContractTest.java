package io.toebox.catalog.platform;

import java.util.Arrays;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Finding;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.LengthUnit;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.WidthLetter;
import io.toebox.edge.contract.CommittedContract;
import io.toebox.edge.vocabulary.Spelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ContractTest extends CommittedContract {

    ContractTest() {
        super("/openapi");
    }

    @Test
    void wordsAreThoseOfTheCore() {
        var schemas = given().get("/openapi?format=json").jsonPath();
        var letters =
                Arrays.stream(WidthLetter.values()).map(WidthLetter::label).toList();

        for (String place : List.of(
                "Variant.properties.widthLetter",
                "VariantWrite.properties.widthLetter",
                "ScannedVariant.properties.widthLetter",
                "Stock.properties.widthLetter",
                "WidthLetter.properties.letter")) {
            assertThat(words(schemas, place)).as(place).isEqualTo(letters);
        }
        assertThat(words(schemas, "ShoeWrite.properties.category")).isEqualTo(Spelling.listOf(Category.class));
        assertThat(words(schemas, "Shoe.properties.paces.items")).isEqualTo(Spelling.listOf(Pace.class));
        assertThat(words(schemas, "Measurement.properties.method")).isEqualTo(Spelling.listOf(MeasuringMethod.class));
        assertThat(words(schemas, "MeasurementRequest.properties.unit")).isEqualTo(Spelling.listOf(LengthUnit.class));
        assertThat(words(schemas, "MeasurementFinding.properties.code"))
                .isEqualTo(Spelling.listOf(io.toebox.catalog.core.quality.Finding.Code.class));
        assertThat(schemas.<String>getList(
                        "paths.'/v1/shoes'.get.parameters.find { it.name == 'category' }.schema.enum"))
                .isEqualTo(Spelling.listOf(Category.class));
        assertThat(words(schemas, "ImportFinding.properties.severity"))
                .isEqualTo(Spelling.listOf(Finding.Severity.class));
    }

    private static List<String> words(JsonPath schemas, String place) {
        var listed = schemas.<String>getList("components.schemas." + place + ".enum");
        return listed == null ? schemas.getList("components.schemas." + place + ".'x-extensible-enum'") : listed;
    }

    /** 4.23 is no multiple of 0.01 for those who compute in binary, and LocalDate is a name of Java's. */
    @Test
    void nothingInItIsOfJavaOnly() {
        assertThat(COMMITTED).content().doesNotContain("multipleOf", "LocalDate", "Instant", "US_MEN", "BALL_WIDTH");
    }
}
