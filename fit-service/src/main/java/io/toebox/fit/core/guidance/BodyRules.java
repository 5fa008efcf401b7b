package io.toebox.fit.core.guidance;

import java.util.List;

import static io.toebox.fit.core.guidance.Condition.any;
import static io.toebox.fit.core.guidance.Contributor.COLD_START;
import static io.toebox.fit.core.guidance.Contributor.FLUIDS_AND_SALTS;
import static io.toebox.fit.core.guidance.Contributor.RUNNING_FORM;
import static io.toebox.fit.core.guidance.Contributor.WORTH_HAVING_CHECKED;
import static io.toebox.fit.core.guidance.Fact.*;
import static io.toebox.fit.core.guidance.Strength.MODERATE;
import static io.toebox.fit.core.guidance.Strength.STRONG;
import static io.toebox.fit.core.guidance.Strength.WEAK;

/** What speaks for the way of running, a cold start, fluids and salts, and, without any hurry, for having it checked. */
final class BodyRules {

    private static final List<Rule> ALL = List.of(
            Rule.of("landing-far-ahead", any(LANDING_FAR_AHEAD), RUNNING_FORM, STRONG, Source.ALL_THREE),
            Rule.of("rolling-inward", any(ROLLING_INWARD), RUNNING_FORM, STRONG, Source.ALL_THREE),
            Rule.of("nerve-at-the-inner-ankle", any(INNER_ANKLE), RUNNING_FORM, MODERATE, Source.ALL_THREE),
            Rule.of("same-spot-loaded", any(SAME_SPOT_LOADED), RUNNING_FORM, MODERATE, Source.ALL_THREE),
            Rule.of("only-on-slopes", any(UPHILL, DOWNHILL), RUNNING_FORM, WEAK, Source.ARTICLE),
            Rule.of("on-the-flat", any(FLAT), RUNNING_FORM, WEAK, Source.JUDGEMENT),
            Rule.of("running-differently", any(RUNNING_DIFFERENTLY), RUNNING_FORM, MODERATE, Source.LEWIS),
            Rule.of("eases-like-form", any(WITHIN_MINUTES, WITHIN_30_MINUTES), RUNNING_FORM, WEAK, Source.TYNDALL),
            Rule.of(
                    "straight-from-the-chair",
                    any(SAT_FOR_HOURS).and(any(NO_WARM_UP)),
                    COLD_START,
                    STRONG,
                    Source.ARTICLE),
            Rule.of("sat-for-hours", any(SAT_FOR_HOURS), COLD_START, MODERATE, Source.ARTICLE),
            Rule.of("no-warm-up", any(NO_WARM_UP), COLD_START, MODERATE, Source.CALLAGY),
            Rule.of("numb-after-a-mile", any(EARLY), COLD_START, WEAK, Source.ARTICLE),
            Rule.of("hands-too", any(HANDS_TOO), FLUIDS_AND_SALTS, STRONG, Source.TYNDALL_AND_LEWIS),
            Rule.of("drank-little", any(DRANK_LITTLE), FLUIDS_AND_SALTS, MODERATE, Source.TYNDALL_AND_LEWIS),
            Rule.of("sweated-a-lot", any(SWEATED_A_LOT), FLUIDS_AND_SALTS, MODERATE, Source.TYNDALL_AND_LEWIS),
            Rule.of("tired-muscles", any(TIRED_MUSCLES), FLUIDS_AND_SALTS, MODERATE, Source.TYNDALL_AND_LEWIS),
            Rule.of("long-run", any(LATE_IN_A_LONG_RUN), FLUIDS_AND_SALTS, WEAK, Source.JUDGEMENT),
            Rule.of(
                    "tingling-between-the-toes",
                    any(BETWEEN_THIRD_AND_FOURTH_TOE),
                    WORTH_HAVING_CHECKED,
                    WEAK,
                    Source.ALL_THREE),
            Rule.of(
                    "tingling-toes",
                    any(TOES, BIG_TOE, LITTLE_TOE, BETWEEN_BIG_AND_SECOND_TOE),
                    WORTH_HAVING_CHECKED,
                    WEAK,
                    Source.ALL_THREE),
            Rule.of("one-part-only", any(ONE_PART_ONLY, HALF_SOLE), WORTH_HAVING_CHECKED, WEAK, Source.ALL_THREE),
            Rule.of("worse-downhill", any(DOWNHILL), WORTH_HAVING_CHECKED, WEAK, Source.ALL_THREE)
                    .trying(Step.CAT_COW),
            Rule.of("one-foot-downhill", any(DOWNHILL).and(any(ONE)), WORTH_HAVING_CHECKED, WEAK, Source.ALL_THREE)
                    .trying(Step.CAT_COW),
            Rule.of("whole-foot", any(WHOLE_FOOT), WORTH_HAVING_CHECKED, WEAK, Source.ARTICLE),
            Rule.of("again-and-again", any(AGAIN_AND_AGAIN), WORTH_HAVING_CHECKED, WEAK, Source.ARTICLE),
            Rule.of(
                            "white-or-blue-toes-in-the-cold",
                            any(WHITE_OR_BLUE_TOES_IN_THE_COLD),
                            WORTH_HAVING_CHECKED,
                            MODERATE,
                            Source.PODIATRY_PAGE)
                    .trying(Step.KEEP_WARM));

    private BodyRules() {}

    static List<Rule> all() {
        return ALL;
    }
}
