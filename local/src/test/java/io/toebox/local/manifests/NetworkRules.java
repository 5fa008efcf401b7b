package io.toebox.local.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Nothing is open by default, every opening says to whom and at which port, and every workload has what keeps it up. */
final class NetworkRules {

    private NetworkRules() {}

    static List<String> problems(List<ObjectNode> objects) {
        var problems = new ArrayList<String>();
        var policies = Look.ofKind(objects, "NetworkPolicy");
        new Found("The namespace", problems)
                .expect(policies.stream().anyMatch(NetworkRules::deniesEverything), "is open by default");
        policies.forEach(policy -> openings(policy, new Found(Look.title(policy), problems)));
        for (var workload : Look.ofKind(objects, "Deployment", "StatefulSet")) {
            var labels = workload.at("/spec/template/metadata/labels");
            var rules = new Found(Look.title(workload), problems);
            rules.expect(
                    policies.stream()
                            .map(policy -> policy.at("/spec/podSelector/matchLabels"))
                            .anyMatch(selector -> !selector.isEmpty() && Look.selects(selector, labels)),
                    "has no network policy of its own");
            rules.expect(
                    workload.path("kind").asText().equals("StatefulSet")
                            || Look.ofKind(objects, "PodDisruptionBudget").stream()
                                    .anyMatch(budget -> Look.selects(budget.at("/spec/selector/matchLabels"), labels)),
                    "has no disruption budget");
        }
        return problems;
    }

    private static boolean deniesEverything(JsonNode policy) {
        var spec = policy.path("spec");
        return spec.path("podSelector").isEmpty()
                && spec.path("policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
                && !spec.has("ingress")
                && !spec.has("egress");
    }

    private static void openings(JsonNode policy, Found rules) {
        var isDatabase = policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1component")
                .asText()
                .equals("database");
        Stream.of("ingress", "egress")
                .forEach(direction -> Look.each(policy.at("/spec/" + direction)).forEach(opening -> {
                    var peers = opening.path(direction.equals("ingress") ? "from" : "to");
                    rules.expect(!peers.isEmpty(), "opens " + direction + " to everybody");
                    rules.expect(!opening.path("ports").isEmpty(), "opens " + direction + " at every port");
                    Look.each(opening.path("ports"))
                            .forEach(port -> rules.expect(
                                    port.path("port").isInt() && !port.has("endPort"),
                                    "opens " + direction + " at more than one port at once"));
                    Look.each(peers)
                            .forEach(peer -> rules.expect(
                                    isCertain(peer) || isDatabase && direction.equals("egress") && peer.has("ipBlock"),
                                    "opens " + direction + " to everybody of a kind: " + peer));
                }));
    }

    /** Whether a peer is chosen by labels, in every part that is given. */
    private static boolean isCertain(JsonNode peer) {
        return !peer.isEmpty()
                && !peer.has("ipBlock")
                && Look.each(peer)
                        .allMatch(selector -> !selector.path("matchLabels").isEmpty());
    }
}
