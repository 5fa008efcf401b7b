package io.toebox.gateway;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody listens behind the gateway. */
@QuarkusTest
@TestProfile(ServicesDownTest.Down.class)
class ServicesDownTest {

    private static final String FEET = "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}}}";

    /** Port 1 is reserved and refuses connections. */
    public static final class Down implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "toebox.upstream.catalog-url", "http://127.0.0.1:1",
                    "toebox.upstream.fit-url", "http://127.0.0.1:1",
                    "toebox.upstream.lacing-url", "http://127.0.0.1:1");
        }
    }

    @Test
    void everyOperationIsUnavailableAndSaysWhenToTryAgain() {
        for (var answer : List.of(
                given().get("/v1/shoes/a"),
                given().contentType("application/json").body(FEET).post("/v1/fits"),
                given().contentType("application/json").body(FEET).post("/v1/recommendations"))) {
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unavailable");
        }
    }

    @Test
    void theGatewayItselfStaysReady() {
        given().get("/q/health/live").then().statusCode(200);
        var ready =
                given().get("/q/health/ready").then().statusCode(200).extract().jsonPath();
        assertThat(ready.getString("checks.find { it.name == 'services, last answer' }.data.fit-service"))
                .isEqualTo("none yet");
    }

    @Test
    void pagesAndContractAreStillThere() {
        given().get("/").then().statusCode(200);
        given().get("/openapi.json").then().statusCode(200);
    }
}
