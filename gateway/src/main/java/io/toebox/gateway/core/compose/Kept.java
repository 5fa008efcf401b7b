package io.toebox.gateway.core.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.Json;

/**
 * Which members of an object a reader gets; of a list, of each object in it. What is kept keeps its order and its value.
 *
 * @param members by name, what is kept of each
 */
record Kept(Map<String, Kept> members) {

    private static final Kept ALL = new Kept(Map.of());

    Kept {
        members = Map.copyOf(members);
    }

    /** These members, each whole. */
    static Kept of(String... names) {
        var members = new TreeMap<String, Kept>();
        for (var name : names) {
            members.put(name, ALL);
        }
        return new Kept(members);
    }

    /** The same and a part of another member. */
    Kept and(String name, Kept part) {
        var more = new TreeMap<>(members);
        more.put(name, part);
        return new Kept(more);
    }

    Map<String, Object> keep(@Nullable Object object) {
        var kept = new LinkedHashMap<String, Object>();
        Json.object(object).forEach((name, value) -> {
            var part = members.get(name);
            if (part != null) {
                kept.put(name, part.keepAny(value));
            }
        });
        return kept;
    }

    private Object keepAny(Object value) {
        if (members.isEmpty()) {
            return value;
        }
        return switch (value) {
            case Map<?, ?> object -> keep(object);
            case Collection<?> list -> list.stream().map(this::keepAny).toList();
            default -> value;
        };
    }

    /** At most so many of a list. */
    static List<Object> first(int most, @Nullable Object list) {
        return Json.list(list).stream().limit(most).toList();
    }
}
