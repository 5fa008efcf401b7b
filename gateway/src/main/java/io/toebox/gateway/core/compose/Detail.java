package io.toebox.gateway.core.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.Json;

/** How much of an answer is told. Every answer decides the same; only what is left out differs. */
enum Detail {
    /** What to try, for a list or an assistant. */
    SLIM(Shoes.SLIM, Shoes.OTHER_SLIM, Laces.SLIM, Numbness.SLIM, 1, 1, 3),

    /** What a page shows. */
    STANDARD(Shoes.STANDARD, Shoes.OTHER, Laces.STANDARD, Numbness.STANDARD, 3, 10, 10),

    /** Everything that is known. */
    FULL(null, null, null, null, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final Set<String> SAID_BY_MISSING = Set.of("measure-next", "foot-estimated");

    private final @Nullable Kept shoe;
    private final @Nullable Kept other;
    private final @Nullable Kept lacing;
    private final @Nullable Kept numbness;
    private final int reasons;
    private final int missing;
    private final int nextSteps;

    Detail(
            @Nullable Kept shoe,
            @Nullable Kept other,
            @Nullable Kept lacing,
            @Nullable Kept numbness,
            int reasons,
            int missing,
            int nextSteps) {
        this.shoe = shoe;
        this.other = other;
        this.lacing = lacing;
        this.numbness = numbness;
        this.reasons = reasons;
        this.missing = missing;
        this.nextSteps = nextSteps;
    }

    /** The one with this name; what a reader did not ask for by name is standard. */
    static Detail of(@Nullable Object name) {
        for (var detail : values()) {
            if (detail.name().equalsIgnoreCase(String.valueOf(name))) {
                return detail;
            }
        }
        return STANDARD;
    }

    Map<String, Object> ofShoe(Map<String, Object> shoe) {
        return shoe(this.shoe, shoe);
    }

    /** What {@code missing} says for all shoes is no reason to say of each, unless everything is told. */
    private Map<String, Object> shoe(@Nullable Kept kept, Map<String, Object> shoe) {
        if (kept == null) {
            return shoe;
        }
        var copy = new LinkedHashMap<>(shoe);
        copy.computeIfPresent("reasons", (name, list) -> Json.list(list).stream()
                .filter(reason -> !SAID_BY_MISSING.contains(
                        Json.text(Json.object(reason).get("code")).orElse("")))
                .limit(reasons)
                .toList());
        return kept.keep(copy);
    }

    /** Of a likelier shoe beside the ranking. */
    Map<String, Object> ofOther(Map<String, Object> shoe) {
        return kept(other, shoe);
    }

    /** Whether the comfortable room of a zone, which is the same in every shoe, is said once. */
    boolean saysComfortOnce() {
        return this == STANDARD;
    }

    Map<String, Object> ofLacing(Map<String, Object> lacing) {
        return kept(this.lacing, cut(lacing, "why", reasons));
    }

    Map<String, Object> ofNumbness(Map<String, Object> guidance) {
        return kept(numbness, guidance);
    }

    List<Object> ofMissing(@Nullable Object facts) {
        return Kept.first(missing, facts);
    }

    <T> List<T> ofNextSteps(List<T> steps) {
        return steps.stream().limit(nextSteps).toList();
    }

    private static Map<String, Object> kept(@Nullable Kept kept, Map<String, Object> object) {
        return kept == null ? object : kept.keep(object);
    }

    private static Map<String, Object> cut(Map<String, Object> object, String name, int most) {
        var copy = new LinkedHashMap<>(object);
        copy.computeIfPresent(name, (key, list) -> Kept.first(most, list));
        return copy;
    }

    /** What is told of a shoe. */
    private static final class Shoes {

        private static final Kept NAME = Kept.of("slug", "brand", "model");
        static final Kept OTHER_SLIM = Kept.of("fitProbability", "likelihood", "unmetWishes")
                .and("shoe", NAME)
                .and("size", Kept.of("label", "labelBasis"))
                .and("width", Kept.of("letter"));
        static final Kept OTHER = Kept.of("outcome", "fitProbability", "likelihood", "unmetWishes")
                .and("shoe", NAME)
                .and("size", Kept.of("label", "system", "labelBasis", "scale", "value"))
                .and("width", Kept.of("grade", "letter"));
        private static final Kept ZONE =
                Kept.of("zone", "foot", "clearanceMm", "sdMm", "verdict", "otherFootSurplusMm");
        private static final Kept REASON = Kept.of("code", "zone", "detail");

        static final Kept SLIM = Kept.of("asked", "outcome", "fitProbability", "likelihood", "problem")
                .and("shoe", NAME)
                .and("size", Kept.of("label", "labelBasis"))
                .and("width", Kept.of("letter"))
                .and("alternatives", OTHER_SLIM)
                .and("box", Kept.of("halfSizesToBest", "widthsToBest", "fitProbability"));

        static final Kept STANDARD = Kept.of(
                        "asked",
                        "outcome",
                        "fitProbability",
                        "likelihood",
                        "governingFoot",
                        "problem",
                        "recommendationId")
                .and("shoe", Kept.of("slug", "brand", "model", "category", "toeBoxShape", "closure"))
                .and("size", Kept.of("label", "system", "labelBasis", "scale", "value", "others"))
                .and("width", Kept.of("grade", "letter", "basis"))
                .and("confidence", Kept.of("level", "basis"))
                .and("zones", ZONE)
                .and(
                        "nextSize",
                        Kept.of("fitProbability", "likelihood")
                                .and("size", Kept.of("label", "value"))
                                .and("width", Kept.of("letter")))
                .and("comparedWithCurrentShoe", Kept.of("aboutTheSame", "halfSizesLonger", "lettersWider", "detail"))
                .and("metatarsalCompression", Kept.of("levelAtStart", "levelAfterRun"))
                .and("reasons", REASON)
                .and("alternatives", OTHER)
                .and(
                        "box",
                        Kept.of("gtin", "halfSizesToBest", "widthsToBest", "fitProbability")
                                .and("size", Kept.of("label", "system", "labelBasis", "scale", "value", "others"))
                                .and("width", Kept.of("grade", "letter", "basis"))
                                .and("zones", ZONE)
                                .and("reasons", REASON));

        private Shoes() {}
    }

    /** What is told of a lacing. */
    private static final class Laces {

        private static final Kept REASON = Kept.of("code", "detail");

        static final Kept SLIM = Kept.of("lacing", "name", "href", "outcome", "basis")
                .and("why", REASON)
                .and("explanation", REASON);

        static final Kept STANDARD = Kept.of(
                        "lacing",
                        "name",
                        "evidence",
                        "cautions",
                        "rows",
                        "extraHeelLockEyelet",
                        "laceLengthMm",
                        "nextStockLengthMm",
                        "freeEndMm",
                        "freeEndJudgement",
                        "steps",
                        "href",
                        "svgHref",
                        "alternatives",
                        "firstTry",
                        "basis",
                        "resolved",
                        "outcome",
                        "explanation")
                .and("why", REASON);

        private Laces() {}
    }

    /** What is told of numb feet; the warnings always are. */
    private static final class Numbness {

        private static final Kept STEP = Kept.of("code", "detail");

        static final Kept SLIM = Kept.of("outcome", "advice", "because").and("professional", Kept.of("advised", "who"));

        static final Kept STANDARD = Kept.of(
                        "rulesVersion", "outcome", "advice", "because", "professional", "missing", "notes", "notice")
                .and("now", STEP)
                .and("beforeNextRun", STEP)
                .and(
                        "contributors",
                        Kept.of("contributor", "title", "strength", "seeAProfessional")
                                .and("why", Kept.of("code", "detail", "shortfallMm", "sdMm")));

        private Numbness() {}
    }
}
