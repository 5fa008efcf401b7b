package io.toebox.local.manifests;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks into objects of a manifest. */
final class Look {

    private Look() {}

    /** How an object is told apart in messages, such as {@code Deployment gateway}. */
    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static List<ObjectNode> ofKind(List<ObjectNode> objects, String... kinds) {
        return objects.stream()
                .filter(object -> List.of(kinds).contains(object.path("kind").asText()))
                .toList();
    }

    /**
     * The one of that kind and name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    static ObjectNode getObject(List<ObjectNode> objects, String kind, String name) {
        return ofKind(objects, kind).stream()
                .filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Whether a selector of {@code matchLabels} chooses what has these labels. An empty one chooses everything. */
    static boolean selects(JsonNode matchLabels, JsonNode labels) {
        return matchLabels.properties().stream().allMatch(label -> labels.path(label.getKey())
                .asText()
                .equals(label.getValue().asText()));
    }
}
