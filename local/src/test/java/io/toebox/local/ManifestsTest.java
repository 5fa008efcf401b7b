package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kubernetes manifests say of each service what the service itself says. */
class ManifestsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path BASE = ROOT.resolve("k8s/base");
    private static final Path LOCAL = ROOT.resolve("k8s/overlays/local");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");

    @ParameterizedTest
    @EnumSource
    void portsAreTheOnesTheApplicationListensOn(Service service) throws IOException {
        var port = Integer.parseInt(variables(service).get(portVariable(service)));
        var document = documents(BASE.resolve(service.module() + ".yaml"));
        assertThat(text(container(document), "ports", 0, "containerPort")).isEqualTo(String.valueOf(port));
        assertThat(text(kind(document, "Service"), "spec", "ports", 0, "port")).isEqualTo(String.valueOf(port));
        assertThat(text(kind(document, "Service"), "spec", "ports", 0, "targetPort"))
                .isEqualTo("http");
        assertThat(environment(container(document))).containsEntry(portVariable(service), String.valueOf(port));
        var management = variables(service).get(service.variable("MANAGEMENT_PORT"));
        assertThat(text(container(document), "ports", 1, "containerPort")).isEqualTo(management);
        assertThat(environment(container(document)))
                .containsEntry(service.variable("MANAGEMENT_PORT"), String.valueOf(management));
    }

    @ParameterizedTest
    @EnumSource
    void everyVariableIsOneTheApplicationReads(Service service) throws IOException {
        var given = new TreeSet<>(environment(container(documents(BASE.resolve(service.module() + ".yaml"))))
                .keySet());
        given.remove("JAVA_TOOL_OPTIONS");
        assertThat(variables(service).keySet()).containsAll(given);
        var needed = new TreeSet<>(variables(service).keySet());
        needed.removeIf(name -> !name.endsWith("_URL") && !name.endsWith("_PASSWORD") && !name.endsWith("_PORT"));
        assertThat(given).containsAll(needed);
    }

    @ParameterizedTest
    @EnumSource
    void addressesOfOtherServicesAreTheirServiceNamesAndPorts(Service service) throws IOException {
        var environment = environment(container(documents(BASE.resolve(service.module() + ".yaml"))));
        for (var other : Service.values()) {
            var url = environment.get(other.variable("URL"));
            if (url != null) {
                assertThat(url)
                        .isEqualTo("http://" + other.module() + ":"
                                + variables(other).get(portVariable(other)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void probesAskTheHealthAddressesOfTheApplication(Service service) throws IOException {
        var container = container(documents(BASE.resolve(service.module() + ".yaml")));
        assertThat(properties(service)).doesNotContainKey("quarkus.smallrye-health.root-path");
        assertThat(text(container, "startupProbe", "httpGet", "path")).isEqualTo("/q/health/started");
        assertThat(text(container, "readinessProbe", "httpGet", "path")).isEqualTo("/q/health/ready");
        assertThat(text(container, "livenessProbe", "httpGet", "path")).isEqualTo("/q/health/live");
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(text(container, probe, "httpGet", "port")).isEqualTo("http");
        }
    }

    @Test
    void everyPodKeepsTheRestrictedStandardAndItsLimits() throws IOException {
        for (var file : manifests()) {
            for (var workload : documents(file)) {
                if (!List.of("Deployment", "StatefulSet").contains(String.valueOf(workload.get("kind")))) {
                    continue;
                }
                var pod = get(workload, "spec", "template", "spec");
                assertThat(text(pod, "automountServiceAccountToken"))
                        .as(file.toString())
                        .isEqualTo("false");
                assertThat(text(pod, "securityContext", "runAsNonRoot")).isEqualTo("true");
                assertThat(text(pod, "securityContext", "seccompProfile", "type"))
                        .isEqualTo("RuntimeDefault");
                var container = get(pod, "containers", 0);
                assertThat(text(container, "securityContext", "allowPrivilegeEscalation"))
                        .isEqualTo("false");
                assertThat(text(container, "securityContext", "readOnlyRootFilesystem"))
                        .isEqualTo("true");
                assertThat(text(container, "securityContext", "capabilities", "drop", 0))
                        .isEqualTo("ALL");
                assertThat(text(container, "resources", "limits", "memory"))
                        .isEqualTo(text(container, "resources", "requests", "memory"));
                assertThat(text(container, "image")).doesNotEndWith(":latest");
            }
        }
    }

    @Test
    void kustomizationsNameFilesThatExistAndNoSecretIsCommitted() throws IOException {
        for (var folder : List.of(BASE, LOCAL)) {
            var kustomization = documents(folder.resolve("kustomization.yaml")).getFirst();
            for (var resource : (List<?>) get(kustomization, "resources")) {
                assertThat(folder.resolve(resource.toString())).exists();
            }
        }
        for (var file : manifests()) {
            assertThat(documents(file)).noneMatch(d -> "Secret".equals(d.get("kind")));
        }
    }

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("k8s"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static String portVariable(Service service) {
        return service.variable("PORT");
    }

    /** The environment variables of the application's own configuration, with their defaults. */
    private static Map<String, String> variables(Service service) throws IOException {
        var variables = new HashMap<String, String>();
        for (var value : properties(service).values()) {
            var matcher = VARIABLE.matcher(value.toString());
            while (matcher.find()) {
                variables.put(matcher.group(1), matcher.group(2));
            }
        }
        return variables;
    }

    private static Properties properties(Service service) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(
                ROOT.resolve(service.module()).resolve("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return properties;
    }

    private static Map<?, ?> container(List<Map<?, ?>> documents) {
        return (Map<?, ?>) get(kind(documents, "Deployment"), "spec", "template", "spec", "containers", 0);
    }

    private static Map<String, String> environment(Map<?, ?> container) {
        var environment = new HashMap<String, String>();
        for (var entry : (List<?>) get(container, "env")) {
            environment.put(text(entry, "name"), text(entry, "value"));
        }
        return environment;
    }

    private static Map<?, ?> kind(List<Map<?, ?>> documents, String kind) {
        return documents.stream()
                .filter(d -> kind.equals(d.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<?, ?>> documents(Path file) throws IOException {
        var documents = new ArrayList<Map<?, ?>>();
        try (var text = Files.newBufferedReader(file)) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            StreamSupport.stream(yaml.loadAll(text).spliterator(), false).forEach(d -> documents.add((Map<?, ?>) d));
        }
        return documents;
    }

    private static String text(Object from, Object... path) {
        return String.valueOf(get(from, path));
    }

    private static Object get(Object from, Object... path) {
        Object at = from;
        for (var step : path) {
            at = step instanceof Integer index ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }
}
