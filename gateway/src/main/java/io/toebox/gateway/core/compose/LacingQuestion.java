package io.toebox.gateway.core.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.toebox.gateway.core.Json;

/**
 * What the lacing service has to know to lace one shoe for one runner. Two shoes with equal facts and equal verdicts raise the
 * same question.
 *
 * @param body one of the questions of {@code POST /v1/lacing-question-lists}
 */
public record LacingQuestion(Map<String, Object> body) {

    private static final List<String> SHOE_FACTS =
            List.of("eyeletRows", "extraHeelLockEyelet", "closure", "laceLengthMm");
    private static final Set<String> VERDICTS = Set.of("tight", "snug", "comfortable", "roomy", "loose");

    /** Copies the body. */
    public LacingQuestion {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    /**
     * The question an item of the consultation raises; none when it names no size, because nobody laces a shoe that does not fit.
     *
     * @param ofTheRunner what is the same for every shoe: complaints, the arch, and which shoe of a pair is drawn
     */
    static Optional<LacingQuestion> of(Map<String, Object> fit, Map<String, Object> ofTheRunner) {
        if (!fit.containsKey("size")) {
            return Optional.empty();
        }
        var body = new LinkedHashMap<>(ofTheRunner);
        body.put("shoe", only(SHOE_FACTS, Json.object(fit.get("shoe"))));
        body.put("zones", zones(fit));
        return Optional.of(new LacingQuestion(body));
    }

    /** One entry for each zone with a verdict; a zone the fit service knows nothing about says nothing to the laces. */
    private static List<Map<String, Object>> zones(Map<String, Object> fit) {
        return Json.list(fit.get("zones")).stream()
                .map(Json::object)
                .filter(zone -> Json.text(zone.get("verdict"))
                        .filter(VERDICTS::contains)
                        .isPresent())
                .map(zone -> only(List.of("zone", "verdict"), zone))
                .distinct()
                .toList();
    }

    private static Map<String, Object> only(List<String> names, Map<String, Object> object) {
        var kept = new LinkedHashMap<String, Object>();
        names.stream().filter(object::containsKey).forEach(name -> kept.put(name, object.get(name)));
        return kept;
    }
}
