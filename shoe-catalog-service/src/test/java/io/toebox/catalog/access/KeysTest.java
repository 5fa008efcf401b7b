package io.toebox.catalog.access;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class KeysTest {

    private static final String SHOE = """
            {"brand": "Example", "model": "Glider", "sources": ["Own"]}""";

    /** Of the first the hash is that of {@code first-key}. */
    private static final String CONFIGURED = "till-1:9e24b55356ef2a121ab5fd1a3ee8a3c9191e837f3853e399a369e9044ff183f7,"
            + " office:0000000000000000000000000000000000000000000000000000000000000000";

    /** Instead of a start of the whole service with another configuration. */
    @BeforeEach
    void configureKeys() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(AccessConfig.class)
                .withDefaultValue("toebox.access.write-keys", CONFIGURED)
                .build();
        QuarkusMock.installMockForType(new WriteKeys(config.getConfigMapping(AccessConfig.class)), WriteKeys.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wrong-key", "till-1", "9e24b55356ef2a121ab5fd1a3ee8a3c9191e837f3853e399a369e9044ff183f7"})
    void withoutAKnownKeyNothingIsWrittenOrLookedUp(String key) {
        var request = key.isEmpty() ? given() : given().header("X-API-Key", key);
        for (var slug : new String[] {"keys-test", "brooks-ghost-16", "NO SLUG"}) {
            var answer = put(request, slug);
            assertThat(answer.statusCode()).as(slug).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isNotBlank();
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unauthenticated");
        }
        assertThat(given().get("/v1/imports").statusCode()).isEqualTo(401);
        assertThat(given().get("/v1/audit?kind=shoe&subject=brooks-ghost-16").statusCode())
                .isEqualTo(401);
        assertThat(given().get("/v1/shoes/keys-test").statusCode()).isEqualTo(404);
    }

    @Test
    void theNameOfTheKeyStandsInTheAudit() {
        assertThat(put(given().header("X-API-Key", "first-key"), "keys-test-2").statusCode())
                .isEqualTo(201);

        var trail = given().header("X-API-Key", "first-key").get("/v1/audit?kind=shoe&subject=keys-test-2");
        assertThat(trail.jsonPath().getString("items[0].author")).isEqualTo("till-1");
    }

    @Test
    void readingNeedsNoKey() {
        assertThat(given().get("/v1/shoes?limit=1").statusCode()).isEqualTo(200);
    }

    private static Response put(RequestSpecification request, String slug) {
        return request.contentType("application/json")
                .header("If-None-Match", "*")
                .body(SHOE)
                .put("/v1/shoes/" + slug);
    }
}
