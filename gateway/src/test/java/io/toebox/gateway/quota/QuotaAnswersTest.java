package io.toebox.gateway.quota;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.access.MadeKeys;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Quotas over HTTP, with those of the test's configuration: 20 in ten minutes for a publishable key. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class QuotaAnswersTest {

    private static final int QUOTA = 20;

    @Inject
    DataSource database;

    @Test
    void everyAnswerSaysWhatIsLeftAndOneTooManyIsRefused() {
        String key = MadeKeys.key(database, "--shop", "busy-shop", "--publishable", "--origin", "https://shop.example");
        for (int left = QUOTA - 1; left >= 0; left--) {
            var answer = given().header("X-API-Key", key).get("/v1/shoes");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"burst\";q=20;w=600");
            assertThat(answer.header("RateLimit")).startsWith("\"burst\";r=" + left + ";t=");
        }

        var refused = given().header("X-API-Key", key)
                .header("Origin", "https://shop.example")
                .header("Accept-Language", "de")
                .get("/v1/shoes");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/quota-exceeded");
        assertThat(refused.jsonPath().getString("title")).isEqualTo("Zu viele Anfragen");
        assertThat(refused.jsonPath().<String>getList("violatedPolicies")).containsExactly("burst");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 600);
        assertThat(refused.header("Access-Control-Allow-Origin"))
                .as("the page may read why")
                .isEqualTo("https://shop.example");

        var other = MadeKeys.key(database, "--shop", "calm-shop", "--publishable", "--origin", "https://calm.example");
        assertThat(given().header("X-API-Key", other).get("/v1/shoes").statusCode())
                .isEqualTo(200);
    }
}
