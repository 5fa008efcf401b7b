package io.toebox.catalog.shoes;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonResourceTest {

    @Inject
    FreshCatalogue catalogue;

    @BeforeAll
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void theFirstShoeIsTheOneComparedWith() {
        var answer = given().get("/v1/shoes/compare?slugs=nike-pegasus-42,altra-torin-7,altra-escalante-4")
                .jsonPath();
        String row = "dimensions.find { it.dimension == 'toe-box-width' && it.method == 'lab-current' }.values";

        assertThat(answer.<String>getList("shoes.slug"))
                .containsExactly("nike-pegasus-42", "altra-torin-7", "altra-escalante-4");
        assertThat(answer.<Float>getList(row + ".valueMm")).containsExactly(72.3f, 83.6f, 82.4f);
        assertThat(answer.<Float>getList(row + ".differenceMm")).containsExactly(null, 11.3f, 10.1f);
        assertThat(answer.getString("shoes[1].toeBoxShape.shape")).isEqualTo("foot-shaped");
        assertThat(answer.getString("shoes[1].toeBoxShape.basis")).isNotBlank();
    }

    @Test
    void theLabsTwoMethodsAreNeverSubtracted() {
        var answer = given().get("/v1/shoes/compare?slugs=altra-torin-8,nike-winflo-10")
                .jsonPath();

        assertThat(answer.<Object>getList("dimensions.values.flatten().differenceMm"))
                .containsOnlyNulls();
        assertThat(answer.<String>getList("caveats.findAll { it.dimension == 'ball-width' }.code"))
                .containsExactly("retired-method", "different-methods");
        assertThat(answer.<String>getList("caveats.detail"))
                .allSatisfy(detail -> assertThat(detail).endsWith("."));
    }

    @Test
    void aComparisonMayBeCached() {
        assertThat(given().get("/v1/shoes/compare?slugs=altra-torin-8,nike-winflo-10")
                        .header("Cache-Control"))
                .startsWith("public, max-age=60");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                             | 400 | required
            slugs=                                           | 400 | required
            slugs=altra-torin-8                              | 400 | out-of-range
            slugs=a,b,c,d,e,f,g                              | 400 | out-of-range
            slugs=altra-torin-8,altra-torin-8                | 400 | duplicate
            slugs=altra-torin-8,no-such-shoe                 | 404 | unknown-shoe
            slugs=altra-torin-8,                             | 404 | unknown-shoe
            slugs=altra-torin-8,A%00                         | 404 | unknown-shoe
            slugs=altra-torin-8,compare                      | 404 | unknown-shoe
            slug=altra-torin-8,nike-winflo-10                | 400 | unknown-parameter
            """)
    void aListOfSlugsThatCannotBeComparedIsRefused(String query, int status, String code) {
        var answer = given().urlEncodingEnabled(false).get("/v1/shoes/compare" + (query == null ? "" : "?" + query));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("errors[0].parameter"))
                .isEqualTo(code.startsWith("unknown-p") ? "slug" : "slugs");
    }

    @Test
    void everySlugThatNamesNoShoeIsPointedAt() {
        var answer = given().get("/v1/shoes/compare?slugs=nobody,altra-torin-8,nothing")
                .jsonPath();

        assertThat(answer.<String>getList("errors.detail"))
                .containsExactly("Slug 1 names no shoe.", "Slug 3 names no shoe.");
    }
}
