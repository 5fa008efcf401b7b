package io.toebox.fit.core.guidance;

import java.util.List;

import static io.toebox.fit.core.guidance.Condition.any;
import static io.toebox.fit.core.guidance.Contributor.FLUIDS_AND_SALTS;
import static io.toebox.fit.core.guidance.Contributor.RUNNING_FORM;
import static io.toebox.fit.core.guidance.Contributor.WORTH_HAVING_CHECKED;
import static io.toebox.fit.core.guidance.Fact.*;
import static io.toebox.fit.core.guidance.Strength.MODERATE;
import static io.toebox.fit.core.guidance.Strength.STRONG;
import static io.toebox.fit.core.guidance.Strength.WEAK;

/** What speaks for the way of running, for fluids and salts, and, without any hurry, for having it checked. */
final class BodyRules {

    private static final List<Rule> ALL = List.of(
            Rule.of("landing-far-ahead", any(LANDING_FAR_AHEAD), RUNNING_FORM, STRONG, Source.ALL_THREE),
            Rule.of("rolling-inward", any(ROLLING_INWARD), RUNNING_FORM, STRONG, Source.ALL_THREE),
            Rule.of("nerve-at-the-inner-ankle", any(INNER_ANKLE), RUNNING_FORM, MODERATE, Source.ALL_THREE),
            Rule.of("same-spot-loaded", any(SAME_SPOT_LOADED), RUNNING_FORM, MODERATE, Source.ALL_THREE),
            Rule.of("only-on-slopes", any(UPHILL, DOWNHILL), RUNNING_FORM, WEAK, Source.ARTICLE),
            Rule.of("eases-like-form", any(WITHIN_MINUTES, WITHIN_30_MINUTES), RUNNING_FORM, WEAK, Source.TYNDALL),
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
            Rule.of("one-foot-downhill", any(DOWNHILL).and(any(ONE)), WORTH_HAVING_CHECKED, WEAK, Source.ALL_THREE)
                    .trying(Step.CAT_COW),
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
