package io.toebox.local.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is applied keeps every rule, and every rule sees when it does not. */
class RulesTest {

    @ParameterizedTest
    @EnumSource
    void everythingKeepsTheRules(Overlay overlay) {
        assertThat(problems(overlay.committed())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everyRuleSeesWhatBreaksIt(String said, Consumer<List<ObjectNode>> breakage) {
        var objects = new ArrayList<>(Overlay.PRODUCTION.committed());
        breakage.accept(objects);
        assertThat(problems(objects)).anyMatch(problem -> problem.contains(said));
    }

    static Stream<Arguments> everyRuleSeesWhatBreaksIt() {
        return Stream.of(
                broken("is privileged", o -> security(o).put("privileged", true)),
                broken("may gain privileges", o -> security(o).remove("allowPrivilegeEscalation")),
                broken("may write everywhere", o -> security(o).put("readOnlyRootFilesystem", false)),
                broken(
                        "has capabilities",
                        o -> node(security(o), "capabilities").putArray("add").add("NET_ADMIN")),
                broken("has capabilities", o -> security(o).remove("capabilities")),
                broken("runs as root in a container", o -> security(o).put("runAsUser", 0)),
                broken("takes a port of the node", o -> node(container(o), "ports/0")
                        .put("hostPort", 80)),
                broken("may run as root", o -> node(pod(o), "securityContext").put("runAsNonRoot", false)),
                broken("as whom it runs", o -> node(pod(o), "securityContext").remove("runAsUser")),
                broken("has no seccomp profile", o -> node(pod(o), "securityContext")
                        .remove("seccompProfile")),
                broken("a token it does not need", o -> pod(o).remove("automountServiceAccountToken")),
                broken("has hostNetwork", o -> pod(o).put("hostNetwork", true)),
                broken(
                        "a volume of another kind",
                        o -> node(pod(o), "volumes/0").putObject("hostPath").put("path", "/")),
                broken("a volume of another kind", o -> node(pod(o), "volumes/0/emptyDir")
                        .remove("sizeLimit")),
                broken("has no limit of memory", o -> node(container(o), "resources")
                        .remove("limits")),
                broken("not the one it asks for", o -> node(container(o), "resources/limits")
                        .put("memory", "9Gi")),
                broken("how much processor", o -> node(container(o), "resources/requests")
                        .remove("cpu")),
                broken("of no certain version", o -> container(o).put("image", "toebox/gateway:latest")),
                broken("of no certain version", o -> container(o).put("image", "toebox/gateway")),
                broken("does not say when it is ready", o -> container(o).remove("readinessProbe")),
                broken("is open by default", o -> o.remove(Look.getObject(o, "NetworkPolicy", "default-deny"))),
                broken("is open by default", o -> spec(o, "NetworkPolicy", "default-deny")
                        .putArray("egress")
                        .addObject()),
                broken("ingress to everybody", o -> opening(o, "ingress").remove("from")),
                broken("egress to everybody", o -> opening(o, "egress").remove("to")),
                broken("ingress to everybody of a kind", o -> peer(o, "from/0/namespaceSelector")
                        .remove("matchLabels")),
                broken(
                        "ingress to everybody of a kind",
                        o -> peer(o, "from/0").removeAll().putObject("ipBlock").put("cidr", "0.0.0.0/0")),
                broken(
                        "egress to everybody of a kind",
                        o -> opening(o, "egress").withArrayProperty("to").addObject()),
                broken("ingress at every port", o -> opening(o, "ingress").remove("ports")),
                broken("at more than one port at once", o -> node(opening(o, "ingress"), "ports/0")
                        .put("endPort", 65535)),
                broken(
                        "has no network policy of its own",
                        o -> o.remove(Look.getObject(o, "NetworkPolicy", "gateway"))),
                broken("has no disruption budget", o -> o.remove(Look.getObject(o, "PodDisruptionBudget", "gateway"))),
                broken("has other ports", o -> node(container(o), "ports/0").put("containerPort", 8181)),
                broken("has other ports", o -> ((ArrayNode) container(o).path("ports")).remove(1)),
                broken("is not probed at http", o -> node(container(o), "livenessProbe/httpGet")
                        .put("port", "management")),
                broken("leads to other ports", o -> node(spec(o, "Service", "gateway"), "ports/1")
                        .put("port", 9999)),
                broken("leads to other ports", o -> node(spec(o, "Service", "gateway"), "ports/1")
                        .put("targetPort", "http")),
                broken("lets in where nobody listens", o -> node(opening(o, "ingress"), "ports/0")
                        .put("port", 8181)),
                broken("lets out to where", o -> node(opening(o, "egress"), "ports/0")
                        .put("port", 9081)),
                broken("leads elsewhere", o -> node(spec(o, "HTTPRoute", "toebox"), "rules/1/backendRefs/0")
                        .put("port", 9080)),
                broken("where there are none", o -> node(spec(o, "ServiceMonitor", "toebox"), "endpoints/0")
                        .put("port", "http")));
    }

    private static List<String> problems(List<ObjectNode> objects) {
        return Stream.of(PodRules.problems(objects), NetworkRules.problems(objects), PortRules.problems(objects))
                .flatMap(List::stream)
                .toList();
    }

    private static Arguments broken(String said, Consumer<List<ObjectNode>> breakage) {
        return Arguments.of(said, breakage);
    }

    private static ObjectNode spec(List<ObjectNode> objects, String kind, String name) {
        return node(Look.getObject(objects, kind, name), "spec");
    }

    private static ObjectNode pod(List<ObjectNode> objects) {
        return node(spec(objects, "Deployment", "gateway"), "template/spec");
    }

    private static ObjectNode container(List<ObjectNode> objects) {
        return node(pod(objects), "containers/0");
    }

    private static ObjectNode security(List<ObjectNode> objects) {
        return node(container(objects), "securityContext");
    }

    private static ObjectNode opening(List<ObjectNode> objects, String direction) {
        return node(spec(objects, "NetworkPolicy", "gateway"), direction + "/0");
    }

    private static ObjectNode peer(List<ObjectNode> objects, String path) {
        return node(opening(objects, "ingress"), path);
    }

    private static ObjectNode node(ObjectNode from, String path) {
        return (ObjectNode) from.at("/" + path);
    }
}
