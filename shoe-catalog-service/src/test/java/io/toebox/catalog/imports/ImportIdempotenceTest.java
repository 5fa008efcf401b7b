package io.toebox.catalog.imports;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static io.toebox.catalog.shoes.WritingRequests.patch;
import static io.toebox.catalog.shoes.WritingRequests.tag;
import static org.assertj.core.api.Assertions.assertThat;

/** The same file again finds the shoes it made, whatever somebody has changed by hand in between. */
@QuarkusTest
class ImportIdempotenceTest {

    private static final String HEADER = "brand,model,last_gender,size_system,size,gtin\n";
    private static final String UNGENDERED = HEADER + """
            Example,Glider 1,,eu,42,2000000000008
            Example,Glider 1,,eu,43,2000000000015
            """;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"lastGender\": \"men\"}", "{\"model\": \"Glider One\"}", "{\"brand\": \"Example Running\"}"})
    void aShoeThatWasRenamedByHandIsStillTheShoeOfTheFile(String correction) {
        send(UNGENDERED);
        var corrected = patch("example-glider-1", correction, tag("example-glider-1"));
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        String before = given().get("/v1/shoes/example-glider-1").asString();

        var again = send(UNGENDERED);

        assertThat(again.getInt("shoes.added")).isZero();
        assertThat(again.getInt("shoes.unchanged")).isEqualTo(1);
        assertThat(findings(location(again))).extracting(f -> f.get("code")).doesNotContain("gtin-taken");
        assertThat(given().get("/v1/shoes/example-glider-1").asString()).isEqualTo(before);
        assertThat(slugs()).containsExactly("example-glider-1");
    }

    @Test
    void aShoeThatNowBearsTheNameComesBeforeOneThatOnceDid() {
        send(UNGENDERED);
        patch("example-glider-1", "{\"model\": \"Glider 0\"}", tag("example-glider-1"));
        send(HEADER + "Example,Glider 2,,eu,42,\n");
        patch("example-glider-2", "{\"model\": \"Glider 1\"}", tag("example-glider-2"));

        send(HEADER + "Example,Glider 1,,eu,44,\n");

        assertThat(sizes("example-glider-2")).containsExactly("42", "44");
        assertThat(sizes("example-glider-1")).containsExactly("42", "43");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, ImportBatches.ROWS - 1})
    void rowsWithAndWithoutGenderMakeTheSameShoesWhereverABatchEnds(int ungendered) {
        String file = HEADER
                + "Example,Glider 1,,eu,42,2000000000008\n".repeat(ungendered)
                + "Example,Glider 1,men,eu,44,2000000000015\n"
                + "Example,Glider 1,women,eu,39,2000000000022\n";

        send(file);

        assertThat(slugs()).containsExactly("example-glider-1", "example-glider-1-m", "example-glider-1-w");
        var again = send(file);
        assertThat(again.getInt("shoes.unchanged")).isEqualTo(3);
        assertThat(slugs()).hasSize(3);
    }

    @Test
    void aLaterFileThatTellsTheGenderFindsTheShoeOfUnknownGender() {
        send(UNGENDERED);

        send(HEADER + "Example,Glider 1,men,eu,44,\nExample,Glider 1,women,eu,39,\n");

        assertThat(slugs()).containsExactly("example-glider-1", "example-glider-1-w");
        assertThat(given().get("/v1/shoes/example-glider-1").jsonPath().getString("lastGender"))
                .isEqualTo("men");
        assertThat(send(UNGENDERED).getInt("shoes.unchanged")).isEqualTo(1);
    }

    @Test
    void rowsBySlugAndRowsByNameOfOneFileLandWhereTheyLandedBefore() {
        String file = """
                slug,brand,model,last_gender,size_system,size,gtin
                an-own-slug,Example,Glider 1,men,us,9,2000000000008
                ,Example,Glider 1,men,us,10,2000000000015
                """;
        send(file);
        var before = slugs();

        var again = send(file);

        assertThat(again.getInt("shoes.unchanged")).isEqualTo(before.size());
        assertThat(findings(location(again))).isEqualTo(List.of());
        assertThat(slugs()).isEqualTo(before);
    }

    private static JsonPath send(String file) {
        return land(file, "?source=Example&assumeShoes=true");
    }

    private static List<String> slugs() {
        return given().get("/v1/shoes").jsonPath().getList("items.slug");
    }

    private static List<String> sizes(String slug) {
        return given().get("/v1/shoes/" + slug).jsonPath().getList("variants.size.label");
    }
}
