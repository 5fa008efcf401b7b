package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.toebox.edge.contract.SchemaComparison.Direction;

/** Every schema of a document that something is sent or answered by, in its own tree: changing one changes the document. */
final class Places {

    private static final List<String> SINGLE = List.of("items", "additionalProperties");
    private static final List<String> LISTS = List.of("allOf", "oneOf", "anyOf");

    private Places() {}

    /** The schemas a client writes or reads by; a shared one is in both lists. */
    static List<ObjectNode> in(Document document, Direction direction) {
        var found = new ArrayList<ObjectNode>();
        var seen = new HashSet<Integer>();
        for (var operation : document.operations()) {
            if (direction == Direction.REQUEST) {
                document.parameters(operation).values().forEach(p -> collect(p.path("schema"), document, found, seen));
                content(document.follow(operation.node().path("requestBody")), document, found, seen);
            } else {
                operation.node().path("responses").forEach(response -> {
                    var answer = document.follow(response);
                    answer.path("headers")
                            .forEach(header -> collect(document.follow(header).path("schema"), document, found, seen));
                    content(answer, document, found, seen);
                });
            }
        }
        return found;
    }

    private static void content(JsonNode owner, Document document, List<ObjectNode> found, Set<Integer> seen) {
        owner.path("content").forEach(media -> collect(media.path("schema"), document, found, seen));
    }

    private static void collect(JsonNode schema, Document document, List<ObjectNode> found, Set<Integer> seen) {
        var target = document.follow(schema);
        if (!(target instanceof ObjectNode object) || !seen.add(System.identityHashCode(object))) {
            return;
        }
        found.add(object);
        object.path("properties").properties().stream()
                .map(Map.Entry::getValue)
                .forEach(property -> collect(property, document, found, seen));
        SINGLE.forEach(keyword -> collect(object.path(keyword), document, found, seen));
        LISTS.forEach(keyword -> object.path(keyword).forEach(part -> collect(part, document, found, seen)));
    }
}
