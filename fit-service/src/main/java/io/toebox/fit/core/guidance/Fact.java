package io.toebox.fit.core.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing a runner can answer. Within a topic each has its own {@link #slug()}. */
public enum Fact {
    FROM_THE_FIRST_STEP(Topic.ONSET),
    EARLY(Topic.ONSET),
    AFTER_A_FEW_KM(Topic.ONSET),
    LATE_IN_A_LONG_RUN(Topic.ONSET),
    AT_REST(Topic.ONSET),
    AT_NIGHT(Topic.ONSET),

    TOES(Topic.PLACE),
    BIG_TOE(Topic.PLACE),
    LITTLE_TOE(Topic.PLACE),
    BETWEEN_BIG_AND_SECOND_TOE(Topic.PLACE),
    BETWEEN_THIRD_AND_FOURTH_TOE(Topic.PLACE),
    BALL(Topic.PLACE),
    TOP_OF_FOOT(Topic.PLACE),
    FRONT_OF_ANKLE(Topic.PLACE),
    WHOLE_SOLE(Topic.PLACE),
    HALF_SOLE(Topic.PLACE),
    INNER_ANKLE(Topic.PLACE),
    WHOLE_FOOT(Topic.PLACE),
    /** The rest of the foot feels normal. */
    ONE_PART_ONLY(Topic.PLACE),

    ONE(Topic.FEET),
    BOTH(Topic.FEET),

    HANDS_TOO(Topic.HANDS),

    FLAT(Topic.TERRAIN),
    UPHILL(Topic.TERRAIN),
    DOWNHILL(Topic.TERRAIN),

    WITHIN_MINUTES(Topic.SETTLING),
    WITHIN_30_MINUTES(Topic.SETTLING),
    AFTER_MORE_THAN_30_MINUTES(Topic.SETTLING),
    NOT_AT_ALL(Topic.SETTLING),

    AGAIN_AND_AGAIN(Topic.PATTERN),
    MORE_OFTEN(Topic.PATTERN),
    GETTING_WORSE(Topic.PATTERN),
    DESPITE_SHOE_CHANGES(Topic.PATTERN),
    DESPITE_STOPS(Topic.PATTERN),

    TIED_TIGHT(Topic.LACING),
    CRISS_CROSS(Topic.LACING),
    PRESSURE_ON_TOP(Topic.LACING),

    HIGH_ARCH(Topic.FOOT_SHAPE),
    THICK_FOOT(Topic.FOOT_SHAPE),

    TIGHT_AFTER_SOME_KM(Topic.SHOE),
    TOES_CANNOT_WIGGLE(Topic.SHOE),
    SMALLER_THAN_BEFORE(Topic.SHOE),
    NEW_MODEL(Topic.SHOE),

    LANDING_FAR_AHEAD(Topic.FORM),
    ROLLING_INWARD(Topic.FORM),
    SAME_SPOT_LOADED(Topic.FORM),
    /** Since the foot goes numb, the runner moves differently. */
    RUNNING_DIFFERENTLY(Topic.FORM),

    SAT_FOR_HOURS(Topic.BEFORE_RUN),
    NO_WARM_UP(Topic.BEFORE_RUN),

    DRANK_LITTLE(Topic.FLUIDS),
    SWEATED_A_LOT(Topic.FLUIDS),
    TIRED_MUSCLES(Topic.FLUIDS),

    CHANGES_WITH_BACK_POSITION(Topic.BACK),

    WEAKNESS(Topic.SIGNS),
    BREATHLESS(Topic.SIGNS),
    HEART_RATE_UNUSUALLY_HIGH(Topic.SIGNS),
    SWELLING(Topic.SIGNS),
    REDNESS(Topic.SIGNS),
    BRUISING(Topic.SIGNS),
    LOW_BACK_PAIN(Topic.SIGNS),
    BUTTOCK_PAIN(Topic.SIGNS),
    PAIN_DOWN_ONE_LEG(Topic.SIGNS),
    /** The foot slaps the ground out of control while running. */
    FOOT_OUT_OF_CONTROL(Topic.SIGNS),
    /** The front of the foot cannot be lifted, also when standing. */
    FOOT_CANNOT_BE_LIFTED(Topic.SIGNS),
    /** The lower leg gets tight or sore at about the same time of each run. */
    LEG_TIGHT_IN_EACH_RUN(Topic.SIGNS),
    SPREADING(Topic.SIGNS),
    DIABETES(Topic.SIGNS),
    LOW_VITAMIN_B12(Topic.SIGNS),
    HEART_OR_CIRCULATION_RISK(Topic.SIGNS),
    WOUND_OR_SORE(Topic.SIGNS),
    COLOUR_OR_HEAT_CHANGE(Topic.SIGNS),
    WHITE_OR_BLUE_TOES_IN_THE_COLD(Topic.SIGNS),
    NUMB_BETWEEN_THE_LEGS(Topic.SIGNS),
    BLADDER_OR_BOWEL_CHANGE(Topic.SIGNS),
    CHANGE_IN_SEXUAL_FEELING(Topic.SIGNS),
    PAIN_DOWN_BOTH_LEGS(Topic.SIGNS),
    WEAKNESS_GROWING_IN_BOTH_LEGS(Topic.SIGNS),
    STRONG_PAIN_THAT_REST_DOES_NOT_EASE(Topic.SIGNS),
    HARD_TENSE_LOWER_LEG(Topic.SIGNS),
    CHEST_PAIN(Topic.SIGNS),
    /** The face droops, an arm is weak or speech is unclear. */
    FACE_ARM_OR_SPEECH(Topic.SIGNS);

    private final Topic topic;

    Fact(Topic topic) {
        this.topic = topic;
    }

    /** What it is an answer to. */
    public Topic topic() {
        return topic;
    }

    /** Lower-kebab-case name, for example {@code within-30-minutes}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer to this topic by its slug, in any case; empty when the topic has no such answer. */
    public static Optional<Fact> find(Topic topic, String slug) {
        return Arrays.stream(values())
                .filter(fact -> fact.topic == topic && fact.slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
