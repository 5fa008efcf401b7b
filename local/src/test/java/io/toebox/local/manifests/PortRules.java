package io.toebox.local.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.toebox.local.Service;

/** Every port that is named anywhere is one the service listens on, under its name. */
final class PortRules {

    private PortRules() {}

    static List<String> problems(List<ObjectNode> objects) {
        var problems = new ArrayList<String>();
        for (var service : Service.values()) {
            var own = new Ports(Sources.port(service), Sources.managementPort(service));
            var name = service.module();
            var deployment = Look.getObject(objects, "Deployment", name);
            var rules = new Found(Look.title(deployment), problems);
            var container = deployment.at("/spec/template/spec/containers/0");
            rules.expect(
                    ports(container.path("ports"), "containerPort").equals(own.named()),
                    "has other ports than it listens on");
            for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                rules.expect(
                        container.at("/" + probe + "/httpGet/port").asText().equals("http"), "is not probed at http");
            }
            var address = Look.getObject(objects, "Service", name);
            new Found(Look.title(address), problems)
                    .expect(
                            ports(address.at("/spec/ports"), "port").equals(own.named())
                                    && Look.each(address.at("/spec/ports")).allMatch(port -> port.path("targetPort")
                                            .equals(port.path("name"))),
                            "leads to other ports than it listens on");
            admitted(objects, service, own, problems);
        }
        routes(objects, problems);
        monitors(objects, problems);
        return problems;
    }

    /** Ports at which policies let others in, and those at which others may ask for it. */
    private static void admitted(List<ObjectNode> objects, Service service, Ports own, List<String> problems) {
        var labels = Look.getObject(objects, "Deployment", service.module()).at("/spec/template/metadata/labels");
        for (var policy : Look.ofKind(objects, "NetworkPolicy")) {
            var rules = new Found(Look.title(policy), problems);
            var selector = policy.at("/spec/podSelector/matchLabels");
            if (!selector.isEmpty() && Look.selects(selector, labels)) {
                Look.each(policy.at("/spec/ingress"))
                        .forEach(opening -> rules.expect(
                                own.numbers().containsAll(numbers(opening)), "lets in where nobody listens"));
            }
            Look.each(policy.at("/spec/egress"))
                    .filter(opening -> Look.each(opening.path("to")).anyMatch(peer -> chooses(peer, labels)))
                    .forEach(opening -> rules.expect(
                            numbers(opening).equals(Set.of(own.http())),
                            "lets out to where " + service.module() + " does not listen"));
        }
    }

    private static boolean chooses(JsonNode peer, JsonNode labels) {
        var selector = peer.at("/podSelector/matchLabels");
        return !peer.has("namespaceSelector") && !selector.isEmpty() && Look.selects(selector, labels);
    }

    private static void routes(List<ObjectNode> objects, List<String> problems) {
        for (var route : Look.ofKind(objects, "HTTPRoute")) {
            Look.each(route.at("/spec/rules"))
                    .flatMap(rule -> Look.each(rule.path("backendRefs")))
                    .forEach(target -> new Found(Look.title(route), problems)
                            .expect(
                                    target.path("name").asText().equals(Service.GATEWAY.module())
                                            && target.path("port").asInt() == Sources.port(Service.GATEWAY),
                                    "leads elsewhere than to the gateway's port"));
        }
    }

    private static void monitors(List<ObjectNode> objects, List<String> problems) {
        for (var monitor : Look.ofKind(objects, "ServiceMonitor")) {
            Look.each(monitor.at("/spec/endpoints")).forEach(endpoint -> new Found(Look.title(monitor), problems)
                    .expect(
                            endpoint.path("port").asText().equals("management")
                                    && endpoint.path("path").asText().equals("/q/metrics"),
                            "looks for metrics where there are none"));
        }
    }

    private static Set<String> ports(JsonNode list, String number) {
        var ports = new TreeSet<String>();
        Look.each(list)
                .forEach(port -> ports.add(
                        port.path("name").asText() + " " + port.path(number).asInt()));
        return ports;
    }

    private static Set<Integer> numbers(JsonNode opening) {
        var numbers = new TreeSet<Integer>();
        Look.each(opening.path("ports"))
                .forEach(port -> numbers.add(port.path("port").asInt()));
        return numbers;
    }

    private record Ports(int http, int management) {
        Set<String> named() {
            return new TreeSet<>(Set.of("http " + http, "management " + management));
        }

        Set<Integer> numbers() {
            return Set.of(http, management);
        }
    }
}
