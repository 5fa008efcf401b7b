package io.toebox.fit.core.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;
import io.toebox.fit.core.guidance.Condition.Always;
import io.toebox.fit.core.guidance.Condition.PressedFromTheStart;
import io.toebox.fit.core.guidance.Condition.PressedOnlyAfterTheRun;
import io.toebox.fit.core.guidance.Condition.RoomIn;
import io.toebox.fit.core.guidance.Condition.ZoneIs;

import static io.toebox.fit.core.guidance.Condition.any;
import static io.toebox.fit.core.guidance.Contributor.SHOES_OR_LACING;
import static io.toebox.fit.core.guidance.Fact.*;
import static io.toebox.fit.core.guidance.Strength.MODERATE;
import static io.toebox.fit.core.guidance.Strength.STRONG;
import static io.toebox.fit.core.guidance.Strength.WEAK;

/** What speaks for shoes that are too narrow or short, or laces that are too tight. */
final class ShoeRules {

    private static final List<Rule> SAID = List.of(
            rule("first-thing-to-check", new Always(), WEAK, Source.CALLAGY_AND_LEWIS),
            rule(
                    "tighter-as-the-foot-swells",
                    any(AFTER_A_FEW_KM, LATE_IN_A_LONG_RUN),
                    MODERATE,
                    Source.CALLAGY_AND_LEWIS),
            rule("squeezed-from-the-start", any(FROM_THE_FIRST_STEP), MODERATE, Source.CALLAGY_AND_LEWIS),
            rule("tied-tight", any(TIED_TIGHT), STRONG, Source.CALLAGY_AND_LEWIS),
            rule("tight-after-some-km", any(TIGHT_AFTER_SOME_KM), STRONG, Source.CALLAGY_AND_LEWIS)
                    .lacedFor(LacingComplaint.WIDE_FOREFOOT),
            rule("toes-cannot-wiggle", any(TOES_CANNOT_WIGGLE), STRONG, Source.CALLAGY)
                    .lacedFor(LacingComplaint.WIDE_FOREFOOT),
            rule("toe-box-shape", any(TOES, BIG_TOE, BETWEEN_BIG_AND_SECOND_TOE, BALL), MODERATE, Source.TYNDALL)
                    .lacedFor(LacingComplaint.NUMB_TOES),
            rule("little-toe", any(LITTLE_TOE), MODERATE, Source.ARTICLE).lacedFor(LacingComplaint.LITTLE_TOE_PRESSURE),
            rule("narrow-between-the-toes", any(BETWEEN_THIRD_AND_FOURTH_TOE), MODERATE, Source.SPORTS_PODIATRY)
                    .lacedFor(LacingComplaint.NUMB_TOES),
            rule("ball-eases-within-minutes", any(BALL, TOES).and(any(WITHIN_MINUTES)), MODERATE, Source.O_CONNOR)
                    .trying(Step.MORE_CUSHION, Step.METATARSAL_PAD),
            rule("under-the-laces", any(TOP_OF_FOOT, PRESSURE_ON_TOP), MODERATE, Source.HAGEN)
                    .trying(Step.ANOTHER_LACING)
                    .lacedFor(LacingComplaint.TOP_OF_FOOT_PRESSURE),
            rule("front-of-ankle", any(FRONT_OF_ANKLE), MODERATE, Source.PRIBUT)
                    .trying(Step.LEAVE_THE_TOP_ROW_FREE)
                    .lacedFor(LacingComplaint.FRONT_OF_ANKLE_PRESSURE),
            rule(
                            "criss-cross-not-for-this-foot",
                            any(CRISS_CROSS).and(any(HIGH_ARCH, THICK_FOOT, PRESSURE_ON_TOP)),
                            STRONG,
                            Source.TYNDALL)
                    .trying(Step.ANOTHER_LACING),
            rule("criss-cross", any(CRISS_CROSS), WEAK, Source.TYNDALL).trying(Step.ANOTHER_LACING),
            rule("high-arch-or-thick-foot", any(HIGH_ARCH, THICK_FOOT), MODERATE, Source.TYNDALL)
                    .trying(Step.ANOTHER_LACING)
                    .lacedFor(LacingComplaint.HIGH_INSTEP),
            rule("smaller-than-before", any(SMALLER_THAN_BEFORE), MODERATE, Source.JUDGEMENT)
                    .trying(Step.SIZE_AS_BEFORE),
            rule("new-model", any(NEW_MODEL), WEAK, Source.JUDGEMENT),
            rule("toes-slide-forward-downhill", any(DOWNHILL).and(any(TOES, BIG_TOE)), WEAK, Source.SHOP_PRACTICE)
                    .lacedFor(LacingComplaint.BLACK_TOENAIL),
            rule("both-feet", any(BOTH), WEAK, Source.JUDGEMENT),
            rule("one-foot-may-be-larger", any(ONE), WEAK, Source.JUDGEMENT),
            rule("eases-like-shoes", any(WITHIN_MINUTES, WITHIN_30_MINUTES), WEAK, Source.TYNDALL));

    private static final List<Rule> OF_THE_WHOLE_SHOE = List.of(
            rule("pressed-from-the-start", new PressedFromTheStart(Level.MARKED), STRONG, Source.OWN_MEASUREMENTS),
            rule("pressed-after-the-run", new PressedOnlyAfterTheRun(Level.MARKED), STRONG, Source.OWN_MEASUREMENTS),
            rule(
                    "slightly-pressed-after-the-run",
                    new PressedOnlyAfterTheRun(Level.SLIGHT),
                    MODERATE,
                    Source.OWN_MEASUREMENTS),
            new Rule(
                    "shoe-has-room",
                    new RoomIn(Arrays.stream(Zone.values())
                            .filter(zone -> zone.unknown() == Zone.Unknown.IS_A_GAP)
                            .toList()),
                    SHOES_OR_LACING,
                    GuidanceFigure.POINTS_AGAINST.value(),
                    Urgency.TRY_THIS_FIRST,
                    Professional.NOT_YET,
                    Source.OWN_MEASUREMENTS,
                    Set.of(),
                    Set.of()));

    private ShoeRules() {}

    static List<Rule> said() {
        return SAID;
    }

    /** What was measured, from the toes backwards; then of the shoe as a whole. */
    static List<Rule> measured() {
        var zones = Arrays.asList(Zone.values()).reversed();
        return Stream.concat(zones.stream().flatMap(zone -> of(zone).stream()), OF_THE_WHOLE_SHOE.stream())
                .toList();
    }

    private static List<Rule> of(Zone zone) {
        return switch (zone) {
            case LENGTH ->
                List.of(measured("length-tight", zone, Verdict.TIGHT), measured("length-snug", zone, Verdict.SNUG));
            case BALL_WIDTH ->
                List.of(
                        measured("ball-tight", zone, Verdict.TIGHT).lacedFor(LacingComplaint.WIDE_FOREFOOT),
                        measured("ball-snug", zone, Verdict.SNUG).lacedFor(LacingComplaint.WIDE_FOREFOOT));
            case TOE_BOX_WIDTH ->
                List.of(
                        measured("toe-box-tight", zone, Verdict.TIGHT).lacedFor(LacingComplaint.WIDE_FOREFOOT),
                        measured("toe-box-snug", zone, Verdict.SNUG).lacedFor(LacingComplaint.WIDE_FOREFOOT));
        };
    }

    private static Rule rule(String id, Condition when, Strength strength, Source source) {
        return Rule.of(id, when, SHOES_OR_LACING, strength, source);
    }

    private static Rule measured(String id, Zone zone, Verdict verdict) {
        var strength = verdict == Verdict.TIGHT ? STRONG : MODERATE;
        return rule(id, new ZoneIs(zone, verdict), strength, Source.OWN_MEASUREMENTS);
    }
}
