package io.toebox.catalog.measuring;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.toebox.catalog.measuring.MeasurementClient.ALL;
import static io.toebox.catalog.measuring.MeasurementClient.BALL;
import static io.toebox.catalog.measuring.MeasurementClient.add;
import static io.toebox.catalog.measuring.MeasurementClient.body;
import static io.toebox.catalog.measuring.MeasurementClient.get;
import static io.toebox.catalog.measuring.MeasurementClient.json;
import static org.assertj.core.api.Assertions.assertThat;

/** What can be taken but looks wrong is kept and told. */
@QuarkusTest
class MeasurementFindingsTest {

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void swappedWidthsAreKeptAndTold() {
        add(ALL + "/toe-box-width/store/us-men/9/standard", body("95.0"));
        var answer = json(add(BALL, body("73.0")));

        assertThat(answer.path("findings").findValuesAsText("code"))
                .containsExactly("far-from-brand", "different-methods", "toe-box-wider-than-ball");
        assertThat(answer.path("findings").get(2).path("value").asText()).isEqualTo("95.0");
        assertThat(answer.path("findings").get(2).path("max").asText()).isEqualTo("73.0");
        assertThat(json(get(ALL)).path("items").findValuesAsText("code")).contains("toe-box-wider-than-ball");
        assertThat(json(get(BALL)).path("valueMm").asText()).isEqualTo("73.0");
    }

    @Test
    void readingsFarApartAreTold() {
        var answer = json(add(BALL, "{\"readingsMm\":[94.0,95.4,96.1],\"source\":\"x\"}"));

        assertThat(answer.path("findings").findValuesAsText("code"))
                .containsExactly("different-methods", "readings-disagree");
        assertThat(answer.path("findings").get(1).path("value").asText()).isEqualTo("2.1");
        assertThat(answer.path("findings").get(1).path("max").asText()).isEqualTo("2.0");
    }

    @Test
    void aSizeNobodyElseMeasuredHasNoComparison() {
        var answer = json(add(ALL + "/ball-width/store/eu/42-2-3/standard", body("95.0")));

        assertThat(answer.has("comparison")).isFalse();
        assertThat(answer.path("findings").findValuesAsText("code")).containsExactly("no-comparison");
    }
}
