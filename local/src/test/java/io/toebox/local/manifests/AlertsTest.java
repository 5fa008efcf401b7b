package io.toebox.local.manifests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Alerts and the dashboard ask for what is published, and every alert says what to do. */
class AlertsTest {

    private static final String ANCHOR = "k8s/README.md#";

    @Test
    void everyMetricThatIsAskedForIsPublished() {
        var known = new TreeSet<>(Sources.metrics());
        // Prometheus's own word for what it reaches.
        known.add("up");
        rules().map(rule -> rule.path("record").asText()).forEach(known::add);
        assertThat(rules().map(rule -> rule.path("expr").asText())).isNotEmpty().allSatisfy(query -> assertThat(known)
                .containsAll(Queries.metrics(query)));
        assertThat(panels().flatMap(panel -> Look.each(panel.path("targets")))
                        .map(target -> target.path("expr").asText()))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(known).containsAll(Queries.metrics(query)));
    }

    @Test
    void everyMetricIsSeenByTheRightName() {
        assertThat(Sources.metrics())
                .contains(
                        "toebox_requests_seconds_count",
                        "toebox_requests_seconds_bucket",
                        "toebox_upstream_breaker_open",
                        "toebox_upstream_breaker_opened_total",
                        "toebox_upstream_refused_total",
                        "toebox_upstream_slots_free",
                        "toebox_door_connections",
                        "toebox_door_turned_away_total",
                        "toebox_catalogue_age_seconds",
                        "toebox_catalogue_shoes")
                .doesNotContain("toebox_catalogue_age", "toebox_upstream_refused");
    }

    /** A bound of a histogram that is not counted is a query that never answers. */
    @Test
    void theBoundOfLateRecommendationsIsOneThatIsCounted() throws IOException {
        assertThat(Files.readString(
                        Overlay.ROOT.resolve("gateway/src/main/java/io/toebox/gateway/routes/Latencies.java")))
                .contains("Duration.ofMillis(400)");
        assertThat(rules().map(rule -> rule.path("expr").asText()).filter(query -> query.contains("le=")))
                .hasSize(5)
                .allMatch(query -> query.contains("le=\"0.4\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum by (a) (rate(x_total{b=\"c}d\"}[5m])) > 14.4 * 0.001|x_total",
                "absent(up{job=\"y\"}) or max(z:ratio_rate1h) == 1|up z:ratio_rate1h",
                "histogram_quantile(0.5, sum by (le) (rate(w_bucket[5m])))|w_bucket"
            })
    void aQueryIsReadForWhatItAsks(String query, String metrics) {
        assertThat(Queries.metrics(query)).containsExactlyInAnyOrder(metrics.split(" "));
    }

    @Test
    void everyAlertLeadsToItsOwnPartOfTheRunbook() throws IOException {
        Set<String> headings = new TreeSet<>();
        for (String line : Files.readAllLines(Overlay.ROOT.resolve("k8s/README.md"))) {
            if (line.startsWith("### Toebox")) {
                headings.add(line.substring(4));
            }
        }
        var names = new TreeSet<String>();
        alerts().forEach(alert -> names.add(alert.path("alert").asText()));
        assertThat(headings).isEqualTo(names);
        assertThat(alerts()).allSatisfy(alert -> assertThat(
                        alert.at("/annotations/runbook_url").asText())
                .isEqualTo(ANCHOR + alert.path("alert").asText().toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyPromiseIsWatchedFastAndSlowly() {
        for (String promise : List.of("ToeboxRequestsFail", "ToeboxRecommendationsLate")) {
            assertThat(alerts().filter(alert -> alert.path("alert").asText().equals(promise))
                            .map(alert -> alert.at("/labels/window").asText() + " "
                                    + alert.at("/labels/severity").asText()))
                    .containsExactly("1h page", "6h page", "3d ticket");
        }
        assertThat(alerts().map(alert -> alert.at("/labels/severity").asText()))
                .allMatch(List.of("page", "ticket")::contains);
    }

    private static Stream<JsonNode> alerts() {
        return rules().filter(rule -> rule.has("alert"));
    }

    private static Stream<JsonNode> rules() {
        return Look.ofKind(Overlay.PRODUCTION.committed(), "PrometheusRule").stream()
                .flatMap(object -> Look.each(object.at("/spec/groups")))
                .flatMap(group -> Look.each(group.path("rules")));
    }

    private static Stream<JsonNode> panels() {
        return Look.ofKind(Overlay.PRODUCTION.committed(), "ConfigMap").stream()
                .filter(map ->
                        map.at("/metadata/labels/grafana_dashboard").asText().equals("1"))
                .map(map -> json(map.at("/data/toebox.json").asText()))
                .flatMap(dashboard -> Look.each(dashboard.path("panels")));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError("The dashboard is no JSON", e);
        }
    }
}
