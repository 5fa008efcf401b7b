package io.toebox.local.manifests;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.local.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service is told in a cluster is what it reads. */
class SettingsOfServicesTest {

    @ParameterizedTest
    @EnumSource
    void everyVariableIsOneTheServiceReads(Service service) {
        for (var overlay : Overlay.values()) {
            var given = new TreeSet<>(environment(overlay.committed(), service).keySet());
            var needed = new TreeSet<>(Sources.variables(service).keySet());
            needed.removeIf(name -> !name.endsWith("_URL") && !name.endsWith("_PASSWORD") && !name.endsWith("_PORT"));
            assertThat(given).containsAll(needed);
            // The first is the JVM's own, the others are the framework's.
            given.removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.startsWith("QUARKUS_"));
            var read = new TreeSet<>(Sources.variables(service).keySet());
            read.addAll(Sources.toldVariables(service));
            assertThat(read).containsAll(given);
        }
    }

    @ParameterizedTest
    @EnumSource
    void portsAndAddressesAreThoseOfTheServices(Service service) {
        for (var overlay : Overlay.values()) {
            var environment = environment(overlay.committed(), service);
            assertThat(environment)
                    .containsEntry(service.name() + "_PORT", String.valueOf(Sources.port(service)))
                    .containsEntry(
                            service.name() + "_MANAGEMENT_PORT", String.valueOf(Sources.managementPort(service)));
            for (var other : Service.values()) {
                assertThat(environment.getOrDefault(other.name() + "_URL", ""))
                        .isIn("", "http://" + other.module() + ":" + Sources.port(other));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void probesAskWhereTheServiceTellsItsHealth(Service service) {
        Properties properties = Sources.properties(service);
        assertThat(properties)
                .doesNotContainKey("quarkus.smallrye-health.root-path")
                .containsEntry("quarkus.smallrye-health.management.enabled", "false");
        for (var overlay : Overlay.values()) {
            var container = Look.getObject(overlay.committed(), "Deployment", service.module())
                    .at("/spec/template/spec/containers/0");
            Map.of("startupProbe", "started", "readinessProbe", "ready", "livenessProbe", "live")
                    .forEach((probe, word) -> assertThat(
                                    container.at("/" + probe + "/httpGet/path").asText())
                            .isEqualTo("/q/health/" + word));
        }
    }

    /** Behind the entrance all requests come from its proxies, under the name that people call. */
    @Test
    void theGatewayKnowsItIsBehindTheEntrance() {
        var objects = Overlay.PRODUCTION.committed();
        var environment = environment(objects, Service.GATEWAY);
        var hosts = new TreeSet<String>();
        for (var route : Look.ofKind(objects, "HTTPRoute")) {
            Look.each(route.at("/spec/hostnames")).forEach(host -> hosts.add(host.asText()));
        }
        for (var entrance : Look.ofKind(objects, "Gateway")) {
            Look.each(entrance.at("/spec/listeners"))
                    .forEach(listener -> hosts.add(listener.path("hostname").asText()));
        }
        assertThat(hosts).containsExactly(environment.get("GATEWAY_HOSTS"));
        assertThat(environment)
                .containsEntry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
                .containsEntry("TOEBOX_DOOR_MAX_CONNECTIONS_PER_ADDRESS", "0")
                .containsEntry("TOEBOX_DOOR_MAX_REQUESTS_PER_ADDRESS", "0");
    }

    /** A replica count and an autoscaler would undo each other's work at every rollout. */
    @Test
    void nobodyCountsWhatAnAutoscalerCounts() {
        var objects = Overlay.PRODUCTION.committed();
        assertThat(Look.ofKind(objects, "HorizontalPodAutoscaler"))
                .extracting(Look::name)
                .containsExactlyInAnyOrder("gateway", "fit-service", "lacing-service")
                .allSatisfy(name -> assertThat(Look.getObject(objects, "Deployment", name)
                                .path("spec")
                                .has("replicas"))
                        .isFalse());
    }

    private static Map<String, String> environment(List<ObjectNode> objects, Service service) {
        var container = Look.getObject(objects, "Deployment", service.module()).at("/spec/template/spec/containers/0");
        var environment = new TreeMap<String, String>();
        Look.each(container.path("envFrom"))
                .map(from -> Look.getObject(
                        objects, "ConfigMap", from.at("/configMapRef/name").asText()))
                .flatMap(settings -> settings.path("data").properties().stream())
                .forEach(setting ->
                        environment.put(setting.getKey(), setting.getValue().asText()));
        Look.each(container.path("env"))
                .forEach(variable -> environment.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return environment;
    }
}
