package io.toebox.catalog.platform;

import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;

/** A JSON merge patch (RFC 7396): what is given replaces, null removes, lists are replaced as a whole. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** Refuses a body of another type. */
    public static void requireType(@Nullable MediaType given) {
        if (given == null || !MediaType.valueOf(MEDIA_TYPE).isCompatible(given)) {
            throw ProblemException.ofType(MEDIA_TYPE);
        }
    }

    /** The target with the patch applied; neither is changed. */
    public static JsonNode apply(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var patched = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var property : patch.properties()) {
            if (property.getValue().isNull()) {
                patched.remove(property.getKey());
            } else {
                patched.set(property.getKey(), apply(patched.get(property.getKey()), property.getValue()));
            }
        }
        return patched;
    }
}
