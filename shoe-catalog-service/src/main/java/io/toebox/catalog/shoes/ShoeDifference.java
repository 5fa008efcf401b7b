package io.toebox.catalog.shoes;

import java.util.LinkedHashSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What differs between two published shoes, property by property, as the audit keeps it. */
final class ShoeDifference {

    /** Follows from every change, so it tells nothing. */
    private static final String ALWAYS_DIFFERS = "updatedAt";

    private static final String FOLLOWS_FROM_THE_NAME = "modelKey";

    private ShoeDifference() {}

    /** One entry for each top-level property that differs; a side that does not have it is left out of the entry. */
    static ArrayNode of(JsonNode before, JsonNode after) {
        var properties = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(properties::add);
        after.fieldNames().forEachRemaining(properties::add);
        properties.remove(ALWAYS_DIFFERS);
        properties.remove(FOLLOWS_FROM_THE_NAME);
        var changed = JsonNodeFactory.instance.arrayNode();
        for (String property : properties) {
            if (before.path(property).equals(after.path(property))) {
                continue;
            }
            var entry = changed.addObject().put("property", property);
            if (before.has(property)) {
                entry.set("before", before.get(property));
            }
            if (after.has(property)) {
                entry.set("after", after.get(property));
            }
        }
        return changed;
    }
}
