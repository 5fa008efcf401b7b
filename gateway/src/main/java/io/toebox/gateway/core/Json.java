package io.toebox.gateway.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed JSON or YAML tree (maps, lists, text, numbers) without trusting its shape: what has another shape reads
 * as empty, so that a foreign document can never end in a class cast.
 */
public final class Json {

    private Json() {}

    /** The object's members in their order, as a changeable copy; empty when the value is no object. */
    public static Map<String, Object> object(@Nullable Object value) {
        var members = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                if (member != null) {
                    members.put(String.valueOf(name), member);
                }
            });
        }
        return members;
    }

    /** The list's elements; empty when the value is no list. */
    public static List<Object> list(@Nullable Object value) {
        return value instanceof Collection<?> elements ? List.copyOf(elements) : List.of();
    }

    /** The text, or nothing when the value is no text. */
    public static Optional<String> text(@Nullable Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
