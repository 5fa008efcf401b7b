package io.toebox.local.manifests;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is committed as rendered is what the sources say, and there is no secret in it. */
class RenderedManifestsTest {

    private static final Pattern FILES = Pattern.compile(Pattern.quote(File.pathSeparator));

    @ParameterizedTest
    @EnumSource
    void whatIsCommittedIsWhatTheSourcesSay(Overlay overlay) throws Exception {
        if (!hasKubectl()) {
            System.err.println("No kubectl: whether k8s/rendered is up to date was NOT checked");
        }
        assumeTrue(hasKubectl(), "no kubectl");
        assertThat(overlay.committed())
                .as("k8s/rendered is not what k8s/overlays says: ./toebox render")
                .isEqualTo(overlay.renderedNow());
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreNamedAndNeverTold(Overlay overlay) {
        assertThat(Look.ofKind(overlay.committed(), "Secret")).isEmpty();
        for (var workload : Look.ofKind(overlay.committed(), "Deployment", "StatefulSet")) {
            assertThat(Look.each(workload.at("/spec/template/spec/containers"))
                            .flatMap(container -> Look.each(container.path("env")))
                            .filter(variable -> variable.path("name").asText().matches(".*(PASSWORD|KEY)")))
                    .as(Look.title(workload))
                    .allMatch(variable ->
                            variable.at("/valueFrom/secretKeyRef/name").isTextual());
        }
        for (var settings : Look.ofKind(overlay.committed(), "ConfigMap")) {
            assertThat(settings.path("data").properties())
                    .as(Look.title(settings))
                    .filteredOn(setting -> setting.getKey().matches(".*(PASSWORD|TOKEN_KEY)"))
                    .allMatch(setting -> setting.getValue().asText().matches("\\$\\{[A-Z_]+}"));
        }
    }

    @Test
    void aChangeOfConfigurationIsARollout() {
        for (var overlay : Overlay.values()) {
            var objects = overlay.committed();
            for (var deployment : Look.ofKind(objects, "Deployment")) {
                var settings = deployment
                        .at("/spec/template/spec/containers/0/envFrom/0/configMapRef/name")
                        .asText();
                assertThat(settings).matches(Look.name(deployment) + "-[a-z0-9]{10}");
                assertThat(Look.getObject(objects, "ConfigMap", settings)).isNotEmpty();
            }
        }
    }

    private static boolean hasKubectl() {
        return Stream.of(System.getenv().getOrDefault("PATH", ""))
                .flatMap(FILES::splitAsStream)
                .anyMatch(folder -> new File(folder, "kubectl").canExecute());
    }
}
