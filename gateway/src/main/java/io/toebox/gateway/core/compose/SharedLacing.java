package io.toebox.gateway.core.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.gateway.core.Json;

/**
 * The lacing of all shoes of an answer, told once: that of the first shoe that can be laced whole, and of shoes that are laced
 * otherwise, or not at all, only what is other.
 */
final class SharedLacing {

    private final Detail detail;
    private final Map<Map<String, Object>, List<Object>> shoes = new LinkedHashMap<>();

    SharedLacing(Detail detail) {
        this.detail = detail;
    }

    /** Notes how a shoe is laced; a shoe that is there twice is named once. */
    void add(Object slug, Map<String, Object> lacing) {
        var named = shoes.computeIfAbsent(detail.ofLacing(lacing), any -> new ArrayList<>());
        if (!named.contains(slug)) {
            named.add(slug);
        }
    }

    /** Nothing when no shoe is laced. */
    Optional<Map<String, Object>> told() {
        var different = List.copyOf(shoes.keySet());
        if (different.isEmpty()) {
            return Optional.empty();
        }
        var general = different.stream()
                .filter(lacing -> lacing.containsKey("lacing"))
                .findFirst()
                .orElse(different.getFirst());
        var told = new LinkedHashMap<String, Object>();
        told.put("advice", general);
        told.put(
                "changes",
                different.stream()
                        .filter(other -> !other.equals(general))
                        .map(other -> change(general, other))
                        .toList());
        return Optional.of(told);
    }

    private Map<String, Object> change(Map<String, Object> general, Map<String, Object> other) {
        var with = new LinkedHashMap<String, Object>();
        other.forEach((name, value) -> {
            if (!value.equals(general.get(name))) {
                with.put(name, value);
            }
        });
        var without = general.keySet().stream()
                .filter(name -> !other.containsKey(name))
                .toList();
        var change = new LinkedHashMap<String, Object>();
        change.put("shoes", Objects.requireNonNull(shoes.get(other)));
        change.put("with", with);
        if (!without.isEmpty()) {
            change.put("without", without);
        }
        return change;
    }

    /**
     * Of an answer of the lacing service the first recommendation with the ids of the others; for a shoe without laces the
     * answer's own outcome and explanation. Nothing when the answer has neither form.
     *
     * @param answer one item of an answer of {@code POST /v1/lacing-question-lists}
     */
    static Optional<Map<String, Object>> lacing(Map<String, Object> answer) {
        var advice = Json.object(answer.get("advice"));
        if (!(advice.get("recommendations") instanceof List<?> recommendations)) {
            return Optional.empty();
        }
        var lacing = new LinkedHashMap<String, Object>();
        if (recommendations.isEmpty()) {
            copy(advice, lacing, "outcome", "explanation");
        } else {
            lacing.putAll(Json.object(recommendations.getFirst()));
            lacing.put(
                    "alternatives",
                    recommendations.stream()
                            .skip(1)
                            .flatMap(other -> Json.text(Json.object(other).get("lacing")).stream())
                            .toList());
        }
        copy(advice, lacing, "firstTry", "basis", "resolved");
        return Optional.of(lacing);
    }

    private static void copy(Map<String, Object> from, Map<String, Object> to, String... names) {
        Stream.of(names).forEach(name -> {
            var value = from.get(name);
            if (value != null) {
                to.put(name, value);
            }
        });
    }
}
