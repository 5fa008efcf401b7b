package io.toebox.gateway.core.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.toebox.gateway.core.Json;

/**
 * Sizes as the reader knows them: wherever an answer names a size, its label is the one in the reader's system, with where that
 * is from, and the size in every other system beside it.
 */
final class Sizes {

    private static final List<String> WITH_A_SIZE = List.of("nextSize", "box");

    private Sizes() {}

    /** The shoe with all its sizes so, those of the shoes it names as well. */
    static Map<String, Object> inReadersSystem(Map<String, Object> shoe) {
        var told = new LinkedHashMap<>(shoe);
        told.computeIfPresent("size", (name, size) -> size(Json.object(size)));
        WITH_A_SIZE.forEach(part -> told.computeIfPresent(part, (name, value) -> inReadersSystem(Json.object(value))));
        told.computeIfPresent("alternatives", (name, others) -> Json.list(others).stream()
                .map(other -> inReadersSystem(Json.object(other)))
                .toList());
        return told;
    }

    private static Map<String, Object> size(Map<String, Object> size) {
        var labels = Json.list(size.get("labels")).stream().map(Json::object).toList();
        if (labels.isEmpty()) {
            return size;
        }
        var told = new LinkedHashMap<>(size);
        var first = labels.getFirst();
        copy(first, "label", told, "label");
        copy(first, "system", told, "system");
        copy(first, "basis", told, "labelBasis");
        var others = new LinkedHashMap<String, Object>();
        labels.stream().skip(1).forEach(label -> Json.text(label.get("system"))
                .ifPresent(system -> copy(label, "size", others, system)));
        told.put("others", others);
        return told;
    }

    private static void copy(Map<String, Object> from, String name, Map<String, Object> to, String as) {
        var value = from.get(name);
        if (value != null) {
            to.put(as, value);
        }
    }
}
