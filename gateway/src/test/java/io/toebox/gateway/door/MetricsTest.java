package io.toebox.gateway.door;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

/** Metrics are told, and only on the port that is apart from traffic; whoever runs this says whom to tell about a hole. */
@QuarkusTest
@QuarkusTestResource(value = StandInServices.class, restrictToAnnotatedClass = true)
@TestProfile(MetricsTest.WithContact.class)
class MetricsTest {

    public static final class WithContact implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "toebox.security.contact", "mailto:security@example.org",
                    // What is the first to be asked takes its time.
                    "toebox.upstream.hop-deadline", "20s",
                    "toebox.upstream.total-deadline", "20s");
        }
    }

    @Inject
    FrontDoor door;

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void metricsAreApartFromTraffic() {
        given().port(door.port()).get("/v1/shoes/a").then().statusCode(200);
        String metrics = given().port(management)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(metrics)
                .contains("toebox_requests_seconds_count{operation=\"GET /v1/shoes/{slug}\",outcome=\"200\"}")
                .contains("toebox_upstream_breaker_open{service=\"fit-service\"} 0")
                .contains("toebox_upstream_slots_free{service=\"lacing-service\"} 16")
                .contains("toebox_door_connections");
        given().port(door.port()).get("/q/metrics").then().statusCode(404);
        given().port(door.port()).get("/q/health/live").then().statusCode(200);
    }

    @Test
    void theSecurityContactIsTheOneThatWasSetAndEnds() {
        String text = given().port(door.port())
                .get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
        assertThat(text)
                .contains("Contact: mailto:security@example.org\n")
                .containsPattern("Expires: \\d{4}-\\d{2}-01T00:00:00Z");
    }

    @Test
    void theContractComesInTheEncodingThatIsAskedFor() {
        for (String encoding : new String[] {"br", "gzip"}) {
            var answer = given().port(door.port())
                    .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", encoding)
                    .get("/openapi.json");
            assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        }
    }
}
