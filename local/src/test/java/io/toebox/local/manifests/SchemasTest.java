package io.toebox.local.manifests;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that is applied can be read; what is misspelled or of another type cannot. */
class SchemasTest {

    @ParameterizedTest
    @EnumSource
    void everythingIsUnderstood(Overlay overlay) {
        assertThat(overlay.committed()).isNotEmpty();
        assertThat(overlay.committed().stream().flatMap(object -> Schemas.problems(object).stream()))
                .isEmpty();
    }

    /** In every kind a field that nobody knows, wherever one may stand. */
    @ParameterizedTest
    @EnumSource
    void aMisspelledFieldIsNeverOverlooked(Overlay overlay) {
        var tried = new HashSet<String>();
        for (var object : overlay.committed()) {
            var kind = object.path("kind").asText();
            for (String place : placesOfFields(object, "").toList()) {
                // The selector of a service is labels, unlike those of every other kind.
                boolean isFree = kind.equals("Service") && place.equals("/spec/selector");
                if (!isFree && tried.add(kind + place.replaceAll("/\\d+", "/*"))) {
                    var broken = object.deepCopy();
                    ((ObjectNode) broken.at(place)).put("misspelled", "x");
                    assertThat(Schemas.problems(broken))
                            .as(Look.title(object) + " at " + place)
                            .isNotEmpty();
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, /spec/template/spec, terminationGracePeriodSeconds",
        "Deployment, /spec/template/spec/containers/0/ports/0, containerPort",
        "Deployment, /spec/template/spec/securityContext, runAsNonRoot",
        "HorizontalPodAutoscaler, /spec, minReplicas",
        "PriorityClass, '', value",
        "HTTPRoute, /spec/rules/0/backendRefs/0, port",
        "Cluster, /spec, instances",
        "Pooler, /spec, instances",
        "ScheduledBackup, /spec, immediate"
    })
    void aWordWhereANumberBelongsIsNotRead(String kind, String place, String field) {
        var object = Look.ofKind(Overlay.PRODUCTION.committed(), kind).getFirst();
        ((ObjectNode) object.at(place)).put(field, "one");
        assertThat(Schemas.problems(object)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, /spec/template/spec/containers/0, name",
        "Service, /spec/ports/0, name",
        "ConfigMap, /data, TOEBOX_HOST",
        "PodDisruptionBudget, /spec/selector/matchLabels, app.kubernetes.io/name",
        "Gateway, /spec, gatewayClassName",
        "PrometheusRule, /spec/groups/0/rules/0, record",
        "ServiceMonitor, /spec/endpoints/0, path",
        "Cluster, /spec/postgresql/parameters, max_connections",
        "Database, /spec, owner",
        "ObjectStore, /spec, retentionPolicy"
    })
    void aNumberWhereAWordBelongsIsNotRead(String kind, String place, String field) {
        var object = Look.ofKind(Overlay.PRODUCTION.committed(), kind).getFirst();
        ((ObjectNode) object.at(place)).put(field, 1);
        assertThat(Schemas.problems(object)).hasSize(1);
    }

    @Test
    void wordsOfTheDatabaseOperatorAreItsOwn() {
        var broken = List.<Consumer<List<ObjectNode>>>of(
                objects -> spec(objects, "Pooler", "pgbouncer").put("poolMode", "statement"),
                objects -> spec(objects, "ScheduledBackup").put("schedule", "30 2 * * *"),
                objects -> spec(objects, "ScheduledBackup").remove("cluster"),
                objects -> spec(objects, "Cluster", "postgresql", "synchronous").put("dataDurability", "yes"),
                objects -> spec(objects, "Cluster", "storage").put("size", "large"),
                objects -> spec(objects, "Database").put("name", "postgres"),
                objects -> spec(objects, "ObjectStore", "configuration", "wal").put("compression", "zip"),
                objects -> spec(objects, "ObjectStore", "configuration", "s3Credentials")
                        .put("accessKeyId", "a key, in the open"));
        for (var change : broken) {
            var objects = Overlay.PRODUCTION.committed();
            change.accept(objects);
            assertThat(objects.stream().flatMap(object -> Schemas.problems(object).stream()))
                    .isNotEmpty();
        }
    }

    @Test
    void aKindNobodyKnowsIsNotUnderstood() {
        var object = Overlay.LOCAL.committed().getFirst();
        object.put("apiVersion", "v2");
        assertThat(Schemas.problems(object)).singleElement().asString().contains("nobody knows v2/Namespace");
    }

    private static ObjectNode spec(List<ObjectNode> objects, String kind, String... path) {
        return (ObjectNode)
                Look.ofKind(objects, kind).getFirst().at("/spec" + ("/" + String.join("/", path)).replaceAll("/$", ""));
    }

    /** Objects whose fields are told by a schema: not those of free texts, nor of what a custom field may hold. */
    private static Stream<String> placesOfFields(JsonNode node, String at) {
        if (node instanceof ArrayNode array) {
            return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .flatMap(i -> placesOfFields(array.get(i), at + "/" + i));
        }
        if (!node.isObject() || isFree(at)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(at),
                node.properties().stream()
                        .flatMap(field -> placesOfFields(
                                field.getValue(),
                                at + "/" + field.getKey().replace("~", "~0").replace("/", "~1"))));
    }

    private static boolean isFree(String at) {
        return at.matches(".*/(labels|annotations|matchLabels|data|parameters|limits|requests)");
    }
}
