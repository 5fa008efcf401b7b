package io.toebox.gateway.core.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.toebox.gateway.core.Json;

/** What the runner or clerk can do now, what matters most first. */
record NextSteps(Map<String, Object> answer, Wording wording) {

    private static final String EVERYDAY_LACING = "criss-cross";

    /** Nobody is sent shopping then. */
    private static final String GET_HELP_NOW = "get-help-now";

    /** Each a code and a sentence. */
    List<Map<String, Object>> list() {
        var steps = new ArrayList<Map<String, Object>>();
        var numbness = Json.object(answer.get("numbness"));
        var professional = Json.object(numbness.get("professional"));
        if (Boolean.TRUE.equals(professional.get("advised"))) {
            add(steps, "see-a-professional", Json.text(professional.get("detail")));
        }
        if (Json.text(numbness.get("outcome")).filter(GET_HELP_NOW::equals).isPresent()) {
            return steps;
        }
        var items = objects(answer, "items");
        items.stream().findFirst().flatMap(this::tryOn).ifPresent(detail -> add(steps, "try-on", Optional.of(detail)));
        if (items.size() == 1) {
            objects(items.getFirst(), "alternatives").stream()
                    .findFirst()
                    .ifPresent(other -> add(steps, "try-likelier", say("try-likelier", name(other), label(other))));
        }
        objects(answer, "alternatives").stream()
                .findFirst()
                .ifPresent(other ->
                        add(steps, "drop-a-wish", say("drop-a-wish", name(other), label(other), wishes(other))));
        var lacing = Json.object(Json.object(answer.get("lacing")).get("advice"));
        if (lacing.containsKey("name") && !EVERYDAY_LACING.equals(lacing.get("lacing"))) {
            add(steps, "lace", say("lace", String.valueOf(lacing.get("name"))));
        }
        objects(answer, "missing").stream()
                .findFirst()
                .ifPresent(fact -> add(steps, "tell-more", Json.text(fact.get("detail"))));
        objects(numbness, "missing").stream()
                .findFirst()
                .ifPresent(question -> add(steps, "answer-about-numbness", Json.text(question.get("detail"))));
        if (items.isEmpty() && objects(answer, "alternatives").isEmpty()) {
            add(steps, "measure-again", say("measure-again"));
        }
        return steps;
    }

    /** The first shoe, if it is worth putting on, with the size to try beside it. */
    private Optional<String> tryOn(Map<String, Object> item) {
        String outcome = Json.text(item.get("outcome")).orElse("");
        if (!outcome.startsWith("recommended") && !outcome.equals("between-sizes")) {
            return Optional.empty();
        }
        var next = Json.object(item.get("nextSize"));
        return next.isEmpty()
                ? say("try-on", name(item), label(item))
                : say("try-on-beside", name(item), label(item), label(next));
    }

    private Optional<String> say(String key, Object... about) {
        return Optional.of(wording.say("next." + key, about));
    }

    private String wishes(Map<String, Object> other) {
        return Json.list(other.get("unmetWishes")).stream()
                .map(wish -> wording.say("wish." + wish))
                .collect(Collectors.joining(", "));
    }

    private static String name(Map<String, Object> item) {
        var shoe = Json.object(item.get("shoe"));
        var words = new ArrayList<String>();
        Json.text(shoe.get("brand")).ifPresent(words::add);
        Json.text(shoe.get("model")).ifPresent(words::add);
        return words.isEmpty() ? String.valueOf(shoe.get("slug")) : String.join(" ", words);
    }

    /** Size and width letter, as on a box. */
    private static String label(Map<String, Object> item) {
        String size = String.valueOf(Json.object(item.get("size")).get("label"));
        return Json.text(Json.object(item.get("width")).get("letter"))
                .map(letter -> size + " " + letter)
                .orElse(size);
    }

    private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return Json.list(object.get(name)).stream().map(Json::object).toList();
    }

    private static void add(List<Map<String, Object>> steps, String code, Optional<String> detail) {
        detail.ifPresent(sentence -> {
            var step = new LinkedHashMap<String, Object>();
            step.put("code", code);
            step.put("detail", sentence);
            steps.add(step);
        });
    }
}
