package io.toebox.gateway.traces;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** With somebody to tell traces to: what is told of a request, and what the service behind is told to go on with. */
@QuarkusTest
@TestProfile(TracesTest.Told.class)
@QuarkusTestResource(StandInServices.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    /** As an operator turns them on. */
    public static final class Told implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.simple", "true");
        }
    }

    @Inject
    ToldSpans spans;

    @BeforeEach
    void nothingToldYet() {
        spans.forget();
    }

    @Test
    void theServiceGoesOnInTheTraceOfTheCallerBelowTheGatewaysSpan() {
        var answer = given().header("traceparent", "00-%s-%s-01".formatted(TRACE, PARENT))
                .get("/v1/shoes?query=marathon-with-numb-toes");
        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = spans.awaitOne();

        assertThat(asked.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(asked.getTraceId()).isEqualTo(TRACE);
        assertThat(asked.getParentSpanId()).isEqualTo(PARENT);
        assertThat(answer.jsonPath().getList("headers.Traceparent"))
                .isEqualTo(List.of("00-%s-%s-01".formatted(TRACE, asked.getSpanId())));
        assertThat(asked.toString()).doesNotContain("numb-toes");
    }
}
