package io.toebox.fit.core.guidance;

import java.util.List;

import static io.toebox.fit.core.guidance.Condition.any;
import static io.toebox.fit.core.guidance.Fact.*;
import static io.toebox.fit.core.guidance.Professional.DOCTOR;
import static io.toebox.fit.core.guidance.Professional.DOCTOR_TODAY;
import static io.toebox.fit.core.guidance.Professional.EMERGENCY;
import static io.toebox.fit.core.guidance.Professional.PHYSICAL_THERAPIST;
import static io.toebox.fit.core.guidance.Professional.SPORTS_MEDICINE_SPECIALIST;
import static io.toebox.fit.core.guidance.Rule.urgent;
import static io.toebox.fit.core.guidance.Strength.MODERATE;
import static io.toebox.fit.core.guidance.Strength.STRONG;
import static io.toebox.fit.core.guidance.Urgency.GET_HELP_NOW;
import static io.toebox.fit.core.guidance.Urgency.GET_HELP_TODAY;
import static io.toebox.fit.core.guidance.Urgency.SEE_A_PROFESSIONAL;
import static io.toebox.fit.core.guidance.Urgency.STOP_AND_BE_SEEN_FIRST;
import static io.toebox.fit.core.guidance.Urgency.STOP_RUNNING;

/**
 * What a professional should look at, who, and how soon. What shoes, the way of running or the back may bring about goes to the
 * physical therapist, the first stop of the article; a leg that gives up under load to a sports medicine specialist; what may have
 * nothing to do with running to a doctor. Where no source names the person, the choice is our judgement.
 *
 * <p>No condition asks for the absence of an answer, so one more answer never makes the advice calmer.
 */
final class WarningRules {

    private static final List<Rule> ALL = List.of(
            warning(
                    "lasts-over-30-minutes",
                    any(AFTER_MORE_THAN_30_MINUTES, NOT_AT_ALL),
                    PHYSICAL_THERAPIST,
                    Source.TYNDALL),
            warning("despite-shoe-changes", any(DESPITE_SHOE_CHANGES), PHYSICAL_THERAPIST, Source.ARTICLE),
            warning("despite-stops", any(DESPITE_STOPS), PHYSICAL_THERAPIST, Source.ARTICLE),
            warning("getting-worse", any(GETTING_WORSE), PHYSICAL_THERAPIST, Source.ARTICLE),
            warning("more-often", any(MORE_OFTEN), PHYSICAL_THERAPIST, Source.ARTICLE),
            warning("at-rest-or-at-night", any(AT_REST, AT_NIGHT), DOCTOR, Source.TOWER_HEALTH),
            warning("spreading", any(SPREADING), DOCTOR, Source.TOWER_HEALTH),
            warning("swelling", any(SWELLING), DOCTOR, Source.LEWIS),
            warning("redness", any(REDNESS), DOCTOR, Source.LEWIS),
            warning("bruising", any(BRUISING), DOCTOR, Source.LEWIS),
            warning("pain-from-the-back", any(PAIN_DOWN_ONE_LEG), PHYSICAL_THERAPIST, Source.ALL_THREE)
                    .trying(Step.CAT_COW),
            hint("low-back-or-buttock", any(LOW_BACK_PAIN, BUTTOCK_PAIN), PHYSICAL_THERAPIST, Source.ALL_THREE)
                    .trying(Step.CAT_COW),
            hint("changes-with-the-back", any(CHANGES_WITH_BACK_POSITION), PHYSICAL_THERAPIST, Source.CALLAGY)
                    .trying(Step.CAT_COW),
            hint(
                            "back-and-downhill",
                            any(DOWNHILL).and(any(LOW_BACK_PAIN, BUTTOCK_PAIN, CHANGES_WITH_BACK_POSITION)),
                            PHYSICAL_THERAPIST,
                            Source.ALL_THREE)
                    .trying(Step.CAT_COW),
            hint("whole-or-half-sole", any(WHOLE_SOLE, HALF_SOLE), PHYSICAL_THERAPIST, Source.SPORTS_PODIATRY),
            hint("heart-or-circulation-known", any(HEART_OR_CIRCULATION_RISK), DOCTOR, Source.ALL_THREE),
            warning("diabetes-known", any(DIABETES), DOCTOR, Source.ALL_THREE),
            warning("low-vitamin-b12-known", any(LOW_VITAMIN_B12), DOCTOR, Source.ALL_THREE),
            warning("wound-or-sore", any(WOUND_OR_SORE), DOCTOR, Source.PODIATRY_PAGE),
            warning("colour-or-heat", any(COLOUR_OR_HEAT_CHANGE), DOCTOR, Source.JUDGEMENT),
            urgent(
                    "foot-out-of-control",
                    any(FOOT_OUT_OF_CONTROL),
                    STRONG,
                    STOP_RUNNING,
                    SPORTS_MEDICINE_SPECIALIST,
                    Source.CALLAGY),
            urgent("weakness", any(WEAKNESS), STRONG, STOP_AND_BE_SEEN_FIRST, DOCTOR, Source.TYNDALL),
            urgent("breathless", any(BREATHLESS), STRONG, STOP_AND_BE_SEEN_FIRST, DOCTOR, Source.TYNDALL),
            urgent(
                    "heart-rate",
                    any(HEART_RATE_UNUSUALLY_HIGH),
                    STRONG,
                    STOP_AND_BE_SEEN_FIRST,
                    DOCTOR,
                    Source.TYNDALL),
            urgent(
                    "leg-tight-in-each-run",
                    any(LEG_TIGHT_IN_EACH_RUN),
                    STRONG,
                    STOP_AND_BE_SEEN_FIRST,
                    SPORTS_MEDICINE_SPECIALIST,
                    Source.LEG_PAGE),
            urgent(
                    "foot-cannot-be-lifted",
                    any(FOOT_CANNOT_BE_LIFTED),
                    STRONG,
                    GET_HELP_TODAY,
                    DOCTOR_TODAY,
                    Source.NHS_LOTHIAN),
            urgent(
                    "control-does-not-come-back",
                    any(FOOT_OUT_OF_CONTROL).and(any(AFTER_MORE_THAN_30_MINUTES, NOT_AT_ALL)),
                    STRONG,
                    GET_HELP_TODAY,
                    DOCTOR_TODAY,
                    Source.NHS_LOTHIAN),
            urgent(
                    "skin-change-with-diabetes",
                    any(DIABETES).and(any(WOUND_OR_SORE, COLOUR_OR_HEAT_CHANGE, SWELLING, REDNESS)),
                    STRONG,
                    GET_HELP_TODAY,
                    DOCTOR_TODAY,
                    Source.NICE),
            now("between-the-legs", NUMB_BETWEEN_THE_LEGS, Source.NHS_SPINE),
            now("bladder-or-bowel", BLADDER_OR_BOWEL_CHANGE, Source.NHS_SPINE),
            now("sexual-feeling", CHANGE_IN_SEXUAL_FEELING, Source.NHS_SPINE),
            now("pain-down-both-legs", PAIN_DOWN_BOTH_LEGS, Source.NHS_SPINE),
            now("weakness-in-both-legs", WEAKNESS_GROWING_IN_BOTH_LEGS, Source.NHS_SPINE),
            now("strong-pain-at-rest", STRONG_PAIN_THAT_REST_DOES_NOT_EASE, Source.NHS_LEG),
            now("hard-lower-leg", HARD_TENSE_LOWER_LEG, Source.NHS_LEG),
            now("chest-pain", CHEST_PAIN, Source.JUDGEMENT),
            now("face-arm-or-speech", FACE_ARM_OR_SPEECH, Source.JUDGEMENT));

    private WarningRules() {}

    static List<Rule> all() {
        return ALL;
    }

    private static Rule warning(String id, Condition when, Professional who, Source source) {
        return urgent(id, when, STRONG, SEE_A_PROFESSIONAL, who, source);
    }

    private static Rule hint(String id, Condition when, Professional who, Source source) {
        return urgent(id, when, MODERATE, SEE_A_PROFESSIONAL, who, source);
    }

    private static Rule now(String id, Fact fact, Source source) {
        return urgent(id, any(fact), STRONG, GET_HELP_NOW, EMERGENCY, source);
    }
}
