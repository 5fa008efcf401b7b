package io.toebox.gateway.core.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.toebox.gateway.core.Json;

/**
 * The one answer of a consultation of the fit service and of what the lacing service says to it.
 *
 * @param consultation parsed answer of {@code POST /v1/fit-consultations}
 */
public record Composition(Map<String, Object> consultation) {

    /** Code of the warning that some lacing is missing from the answer. */
    public static final String LACING_UNAVAILABLE = "lacing-unavailable";

    private static final Set<String> FEET = Set.of("left", "right");

    /** What to ask the lacing service, each question once, in the order of the shoes. */
    public List<LacingQuestion> questions() {
        var ofTheRunner = ofTheRunner();
        return fits().stream()
                .flatMap(fit -> LacingQuestion.of(fit, ofTheRunner).stream())
                .distinct()
                .toList();
    }

    /**
     * The answer, as much of it as was asked for.
     *
     * @param lacingAnswers items of the answer of {@code POST /v1/lacing-question-lists}, one for each of {@link #questions()};
     *     empty when it could not be had
     */
    public Map<String, Object> answer(List<Object> lacingAnswers, Wording wording) {
        var detail = Detail.of(consultation.get("detail"));
        var lacings = lacings(lacingAnswers);
        var shared = new SharedLacing(detail);
        boolean isComplete = true;
        var ofTheRunner = ofTheRunner();
        for (var fit : fits()) {
            var question = LacingQuestion.of(fit, ofTheRunner);
            var lacing = question.map(lacings::get);
            lacing.ifPresent(told -> shared.add(slug(fit), told));
            isComplete &= question.isEmpty() || lacing.isPresent();
        }
        var whole = whole(shared, isComplete, wording);
        var steps = new NextSteps(whole, wording).list();
        return cut(whole, detail, steps);
    }

    /** Everything, with every size in the reader's system. */
    private Map<String, Object> whole(SharedLacing shared, boolean isLacingComplete, Wording wording) {
        var whole = new LinkedHashMap<String, Object>();
        consultation.forEach((name, value) -> {
            switch (name) {
                case "laces" -> shared.told().ifPresent(told -> whole.put("lacing", told));
                case "items" -> whole.put(name, items());
                case "alternatives" -> whole.put(name, each(value, Sizes::inReadersSystem));
                default -> whole.put(name, value);
            }
        });
        if (!isLacingComplete) {
            var warning = new LinkedHashMap<String, Object>();
            warning.put("code", LACING_UNAVAILABLE);
            warning.put("detail", wording.say("warning." + LACING_UNAVAILABLE));
            whole.put("warnings", List.of(warning));
        }
        return whole;
    }

    private static Map<String, Object> cut(
            Map<String, Object> whole, Detail detail, List<Map<String, Object>> nextSteps) {
        var answer = new LinkedHashMap<String, Object>();
        whole.forEach((name, value) -> {
            switch (name) {
                case "items" -> {
                    answer.put(name, each(value, detail::ofShoe));
                    if (detail.saysComfortOnce()) {
                        answer.put("comfortable", comfortable(Json.list(value)));
                    }
                }
                case "alternatives" -> answer.put(name, each(value, detail::ofOther));
                case "numbness" -> answer.put(name, detail.ofNumbness(Json.object(value)));
                case "missing" -> {
                    answer.put(name, detail.ofMissing(value));
                    answer.put("nextSteps", detail.ofNextSteps(nextSteps));
                }
                default -> answer.put(name, value);
            }
        });
        return answer;
    }

    private static List<Map<String, Object>> each(Object list, UnaryOperator<Map<String, Object>> change) {
        return Json.list(list).stream()
                .map(element -> change.apply(Json.object(element)))
                .toList();
    }

    /** The comfortable room of each zone, mm, which does not depend on the shoe. */
    private static Map<String, Object> comfortable(List<Object> items) {
        var comfortable = new LinkedHashMap<String, Object>();
        items.stream()
                .flatMap(item -> Json.list(Json.object(item).get("zones")).stream())
                .map(Json::object)
                .forEach(zone -> Json.text(zone.get("zone"))
                        .ifPresent(name -> comfortable.putIfAbsent(
                                name,
                                Kept.of("comfortableFromMm", "comfortableToMm").keep(zone))));
        return comfortable;
    }

    /** Each item with what is said of its fit beside what was asked, so that a shoe of a list reads like one of a ranking. */
    private List<Object> items() {
        var items = new ArrayList<Object>();
        boolean isRanking = consultation.containsKey("considered");
        for (var element : Json.list(consultation.get("items"))) {
            var item = new LinkedHashMap<String, Object>();
            Json.object(element).forEach((name, value) -> {
                switch (name) {
                    case "fit" -> item.putAll(Json.object(value));
                    // In a ranking nobody asked for a certain shoe.
                    case "asked" -> {
                        if (!isRanking) {
                            item.put(name, value);
                        }
                    }
                    default -> item.put(name, value);
                }
            });
            items.add(Sizes.inReadersSystem(item));
        }
        return items;
    }

    private List<Map<String, Object>> fits() {
        return Json.list(consultation.get("items")).stream()
                .map(item -> Json.object(Json.object(item).get("fit")))
                .filter(fit -> !fit.isEmpty())
                .toList();
    }

    /** Complaints and the arch; and one foot for all drawings, that with less room in the first shoe. */
    private Map<String, Object> ofTheRunner() {
        var ofTheRunner = Json.object(consultation.get("laces"));
        if (Json.list(ofTheRunner.get("complaints")).isEmpty()) {
            ofTheRunner.remove("complaints");
        }
        fits().stream()
                .findFirst()
                .flatMap(fit -> Json.text(fit.get("governingFoot")))
                .filter(FEET::contains)
                .ifPresent(foot -> ofTheRunner.put("foot", foot));
        return ofTheRunner;
    }

    private Map<LacingQuestion, Map<String, Object>> lacings(List<Object> answers) {
        var lacings = new HashMap<LacingQuestion, Map<String, Object>>();
        var questions = questions();
        for (int i = 0; i < Math.min(questions.size(), answers.size()); i++) {
            var question = questions.get(i);
            SharedLacing.lacing(Json.object(answers.get(i))).ifPresent(lacing -> lacings.put(question, lacing));
        }
        return lacings;
    }

    private static Object slug(Map<String, Object> fit) {
        return Objects.requireNonNullElse(Json.object(fit.get("shoe")).get("slug"), "");
    }
}
