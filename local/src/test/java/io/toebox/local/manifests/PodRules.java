package io.toebox.local.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What no pod may do without: the restricted pod security standard, and our own. */
final class PodRules {

    private static final Pattern VERSIONED = Pattern.compile(".+(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})");
    private static final List<String> VOLUMES = List.of("name", "emptyDir", "configMap", "secret", "projected");

    private PodRules() {}

    static List<String> problems(List<ObjectNode> objects) {
        var problems = new ArrayList<String>();
        for (var workload : Look.ofKind(objects, "Deployment", "StatefulSet", "Job", "CronJob", "DaemonSet", "Pod")) {
            var rules = new Found(Look.title(workload), problems);
            var pod = workload.at("/spec/template/spec");
            pod(pod, rules);
            for (var group : List.of("initContainers", "containers", "ephemeralContainers")) {
                Look.each(pod.path(group)).forEach(container -> container(container, rules));
            }
        }
        return problems;
    }

    private static void pod(JsonNode pod, Found rules) {
        rules.expect(!pod.path("containers").isEmpty(), "has no container");
        rules.expect(pod.at("/securityContext/runAsNonRoot").asBoolean(false), "may run as root");
        rules.expect(pod.at("/securityContext/runAsUser").asInt(0) > 0, "does not say as whom it runs");
        rules.expect(
                pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                "has no seccomp profile");
        rules.expect(
                pod.has("automountServiceAccountToken")
                        && !pod.path("automountServiceAccountToken").asBoolean(),
                "is given a token it does not need");
        for (var share : List.of("hostNetwork", "hostPID", "hostIPC")) {
            rules.expect(!pod.has(share), "has " + share);
        }
        Look.each(pod.path("volumes"))
                .forEach(volume -> rules.expect(
                        volume.properties().stream().map(Map.Entry::getKey).allMatch(VOLUMES::contains)
                                && (!volume.has("emptyDir")
                                        || volume.at("/emptyDir/sizeLimit").isTextual()),
                        "has a volume of another kind, or without a limit: "
                                + volume.path("name").asText()));
    }

    private static void container(JsonNode container, Found rules) {
        var security = container.path("securityContext");
        rules.expect(!security.path("privileged").asBoolean(false), "is privileged");
        rules.expect(!security.path("allowPrivilegeEscalation").asBoolean(true), "may gain privileges");
        rules.expect(security.path("readOnlyRootFilesystem").asBoolean(false), "may write everywhere");
        rules.expect(
                security.at("/capabilities/drop").toString().equals("[\"ALL\"]")
                        && security.at("/capabilities/add").isMissingNode(),
                "has capabilities");
        rules.expect(
                !security.has("runAsUser") || security.path("runAsUser").asInt(0) > 0, "runs as root in a container");
        rules.expect(
                Look.each(container.path("ports")).noneMatch(port -> port.has("hostPort")), "takes a port of the node");
        var memory = container.at("/resources/limits/memory");
        rules.expect(
                memory.isTextual() && memory.equals(container.at("/resources/requests/memory")),
                "has no limit of memory, or not the one it asks for");
        rules.expect(container.at("/resources/requests/cpu").isTextual(), "does not say how much processor it needs");
        rules.expect(
                VERSIONED.matcher(container.path("image").asText()).matches(), "has an image of no certain version");
        rules.expect(container.has("readinessProbe"), "does not say when it is ready");
    }
}
