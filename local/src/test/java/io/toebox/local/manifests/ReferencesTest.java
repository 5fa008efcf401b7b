package io.toebox.local.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing waits for something that nobody makes. */
class ReferencesTest {

    @ParameterizedTest
    @EnumSource
    void everythingThatIsNamedIsThere(Overlay overlay) {
        assertThat(problems(overlay.committed())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ServiceAccount, gateway",
        "Deployment, fit-service",
        "PriorityClass, toebox-entrance",
        "Gateway, toebox",
        "Cluster, toebox-db",
        "ObjectStore, toebox-backups",
        "Pooler, toebox-db-pooler",
        "Database, fit"
    })
    void whatIsTakenAwayIsMissed(String kind, String name) {
        var objects = Overlay.PRODUCTION.committed();
        assertThat(objects.remove(Look.getObject(objects, kind, name))).isTrue();
        assertThat(problems(objects)).isNotEmpty();
    }

    @Test
    void aSecretNobodyIsToldOfIsMissed() {
        var objects = Overlay.PRODUCTION.committed();
        ((ObjectNode) Look.getObject(objects, "Deployment", "gateway")
                        .at("/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef"))
                .put("name", "made-up");
        assertThat(problems(objects)).containsExactly("Deployment gateway names what is not there: Secret made-up");
    }

    @Test
    void anOwnerWhoCannotLogInIsMissed() {
        var objects = Overlay.PRODUCTION.committed();
        ((ObjectNode) Look.getObject(objects, "Cluster", "toebox-db").at("/spec/managed/roles/0")).put("login", false);
        assertThat(problems(objects))
                .allMatch(problem -> problem.contains("/fit"))
                .isNotEmpty();
    }

    /** What was acknowledged outlives a machine: it is the reason for three. */
    @Test
    void writesWaitForASecondMachine() {
        var cluster = Look.getObject(Overlay.PRODUCTION.committed(), "Cluster", "toebox-db");
        assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
        assertThat(cluster.at("/spec/affinity/podAntiAffinityType").asText()).isEqualTo("required");
        assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt()).isEqualTo(1);
        assertThat(cluster.at("/spec/postgresql/synchronous/dataDurability").asText())
                .isEqualTo("required");
        assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
    }

    private static List<String> problems(List<ObjectNode> objects) {
        try {
            return References.problems(objects, Files.readString(Overlay.ROOT.resolve("k8s/README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
