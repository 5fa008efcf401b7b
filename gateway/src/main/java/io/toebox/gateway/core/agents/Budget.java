package io.toebox.gateway.core.agents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

import io.toebox.gateway.core.Json;

/**
 * Keeps an answer within what an assistant reads at once, and says what is left out. What is least worth goes first; of lists that
 * are an order, the end.
 *
 * @param maxBytes of the answer as JSON in UTF-8
 * @param bytesOf how long an answer is so
 */
public record Budget(int maxBytes, ToIntFunction<Map<String, Object>> bytesOf) {

    /** About 1,500 tokens. */
    public static final int AGENT_BYTES = 6_000;

    /** Says what was left out, by name; of a list how many of it. */
    static final String LEFT_OUT = "leftOut";

    /**
     * The answer, shortened until it fits.
     *
     * @param dispensable members that may be dropped whole, the least worth first, as paths with points between the names
     * @param lists members whose last elements may be dropped, down to the first, the least worth first
     * @throws IllegalArgumentException when the answer does not fit even so: then the lists name too little
     */
    public Map<String, Object> fit(Map<String, Object> answer, List<String> dispensable, List<String> lists) {
        var kept = answer;
        var leftOut = new LinkedHashMap<String, Object>();
        for (var path : dispensable) {
            if (fits(kept, leftOut)) {
                break;
            }
            var without = without(kept, path);
            if (!without.equals(kept)) {
                kept = without;
                leftOut.put(path, true);
            }
        }
        for (var list : lists) {
            while (!fits(kept, leftOut) && Json.list(kept.get(list)).size() > 1) {
                var fewer = new ArrayList<>(Json.list(kept.get(list)));
                fewer.removeLast();
                kept = new LinkedHashMap<>(kept);
                kept.put(list, fewer);
                leftOut.merge(list, 1, (count, one) -> (Integer) count + (Integer) one);
            }
        }
        if (!fits(kept, leftOut)) {
            throw new IllegalArgumentException("Nothing more may be left out of " + kept.keySet());
        }
        return with(kept, leftOut);
    }

    private boolean fits(Map<String, Object> kept, Map<String, Object> leftOut) {
        return bytesOf.applyAsInt(with(kept, leftOut)) <= maxBytes;
    }

    private static Map<String, Object> with(Map<String, Object> kept, Map<String, Object> leftOut) {
        if (leftOut.isEmpty()) {
            return kept;
        }
        var said = new LinkedHashMap<>(kept);
        said.put(LEFT_OUT, leftOut);
        return said;
    }

    private static Map<String, Object> without(Map<String, Object> object, String path) {
        int point = path.indexOf('.');
        String name = point < 0 ? path : path.substring(0, point);
        var value = object.get(name);
        if (value == null) {
            return object;
        }
        var copy = new LinkedHashMap<>(object);
        Optional<Object> inner = point < 0 ? Optional.empty() : Optional.of(within(value, path.substring(point + 1)));
        inner.ifPresentOrElse(part -> copy.put(name, part), () -> copy.remove(name));
        return copy;
    }

    /** In a list, of each element. */
    private static Object within(Object value, String path) {
        return switch (value) {
            case Map<?, ?> object -> without(Json.object(object), path);
            case List<?> list ->
                list.stream()
                        .map(element -> within(Objects.requireNonNull(element), path))
                        .toList();
            default -> value;
        };
    }
}
