package io.toebox.gateway.core.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.Json;

/** Puts the lacing for each shoe into the fit ranking. */
public final class Composition {

    /** Code of the warning that some lacing is missing from the answer. */
    public static final String LACING_UNAVAILABLE = "lacing-unavailable";

    private Composition() {}

    /**
     * The questions to ask the lacing service for a ranking, each once, in the order of the shoes.
     *
     * @param ranking parsed answer of {@code POST /v1/fit-rankings}
     */
    public static List<LacingQuestion> questions(Map<String, Object> ranking) {
        return items(ranking)
                .flatMap(item -> LacingQuestion.of(item).stream())
                .distinct()
                .toList();
    }

    /**
     * The ranking with a {@code lacing} in each item that raised an answered question, and a warning when a question
     * stayed without a usable answer. Order of the items and of their members is the fit service's; what is added comes
     * last.
     *
     * @param ranking parsed answer of {@code POST /v1/fit-rankings}
     * @param answers parsed answers of {@code POST /v1/lacing-recommendations}; a missing one is allowed
     */
    public static Map<String, Object> compose(
            Map<String, Object> ranking, Map<LacingQuestion, Map<String, Object>> answers) {
        var composed = Json.object(ranking);
        composed.put(
                "items", items(ranking).map(item -> withLacing(item, answers)).toList());
        boolean complete = questions(ranking).stream()
                .allMatch(question -> lacing(answers.get(question)).isPresent());
        if (!complete) {
            composed.put(
                    "warnings",
                    List.of(warning(
                            LACING_UNAVAILABLE,
                            "Lacing advice cannot be given right now. Sizes and fit are not affected.")));
        }
        return composed;
    }

    private static Map<String, Object> withLacing(
            Map<String, Object> item, Map<LacingQuestion, Map<String, Object>> answers) {
        LacingQuestion.of(item)
                .flatMap(question -> lacing(answers.get(question)))
                .ifPresent(lacing -> item.put("lacing", lacing));
        return item;
    }

    /**
     * The first recommendation with the ids of the others; for a shoe without laces the answer's own outcome and
     * explanation. Nothing when the answer has neither form.
     */
    private static Optional<Map<String, Object>> lacing(@Nullable Map<String, Object> answer) {
        if (answer == null || !(answer.get("recommendations") instanceof List<?> recommendations)) {
            return Optional.empty();
        }
        var lacing = new LinkedHashMap<String, Object>();
        if (recommendations.isEmpty()) {
            copy(answer, lacing, "outcome", "explanation");
        } else {
            lacing.putAll(Json.object(recommendations.getFirst()));
            lacing.put(
                    "alternatives",
                    recommendations.stream()
                            .skip(1)
                            .flatMap(other -> Json.text(Json.object(other).get("lacing")).stream())
                            .toList());
        }
        copy(answer, lacing, "firstTry", "basis");
        return Optional.of(lacing);
    }

    private static void copy(Map<String, Object> from, Map<String, Object> to, String... names) {
        Stream.of(names).filter(from::containsKey).forEach(name -> to.put(name, from.get(name)));
    }

    private static Map<String, Object> warning(String code, String detail) {
        var warning = new LinkedHashMap<String, Object>();
        warning.put("code", code);
        warning.put("detail", detail);
        return warning;
    }

    private static Stream<Map<String, Object>> items(Map<String, Object> ranking) {
        return Json.list(ranking.get("items")).stream().map(Json::object);
    }
}
