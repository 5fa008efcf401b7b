package io.toebox.gateway.core.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.toebox.gateway.core.Json;

/**
 * What the lacing service has to know about one ranked shoe. Two shoes with equal facts and equal verdicts raise the
 * same question.
 *
 * @param body the request of {@code POST /v1/lacing-recommendations}
 */
public record LacingQuestion(Map<String, Object> body) {

    private static final List<String> SHOE_FACTS =
            List.of("eyeletRows", "extraHeelLockEyelet", "closure", "laceLengthMm");
    private static final Set<String> VERDICTS = Set.of("tight", "snug", "comfortable", "roomy", "loose");
    private static final Set<String> FEET = Set.of("left", "right");

    /** Copies the body. */
    public LacingQuestion {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    /**
     * The question an item of the fit ranking raises; none when the item names no size, because nobody laces a shoe that
     * does not fit.
     */
    static Optional<LacingQuestion> of(Map<String, Object> item) {
        if (!item.containsKey("size")) {
            return Optional.empty();
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("shoe", only(SHOE_FACTS, Json.object(item.get("shoe"))));
        body.put("zones", zones(item));
        Json.text(item.get("governingFoot")).filter(FEET::contains).ifPresent(foot -> body.put("foot", foot));
        return Optional.of(new LacingQuestion(body));
    }

    /** One entry for each zone with a verdict; a zone the fit service knows nothing about says nothing to the laces. */
    private static List<Map<String, Object>> zones(Map<String, Object> item) {
        return Json.list(item.get("zones")).stream()
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
