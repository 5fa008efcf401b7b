package io.toebox.fit.guidance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words each answer can be, as the contract names them. A test compares them with the core's facts. */
final class NumbnessWords {

    private NumbnessWords() {}

    @Schema(name = "NumbnessStart", description = "When it starts")
    enum Start {
        FROM_THE_FIRST_STEP,
        EARLY,
        AFTER_A_FEW_KM,
        LATE_IN_A_LONG_RUN,
        AT_REST,
        AT_NIGHT
    }

    @Schema(
            name = "NumbnessPlace",
            description = "Where it is felt. `one-part-only`: the rest of the foot feels normal.")
    enum Place {
        TOES,
        BIG_TOE,
        LITTLE_TOE,
        BETWEEN_BIG_AND_SECOND_TOE,
        BETWEEN_THIRD_AND_FOURTH_TOE,
        BALL,
        TOP_OF_FOOT,
        FRONT_OF_ANKLE,
        WHOLE_SOLE,
        HALF_SOLE,
        INNER_ANKLE,
        WHOLE_FOOT,
        ONE_PART_ONLY
    }

    @Schema(name = "NumbnessTerrain", description = "Ground")
    enum Terrain {
        FLAT,
        UPHILL,
        DOWNHILL
    }

    @Schema(name = "NumbnessPattern", description = "How it comes back")
    enum Pattern {
        AGAIN_AND_AGAIN,
        MORE_OFTEN,
        GETTING_WORSE,
        DESPITE_SHOE_CHANGES,
        DESPITE_STOPS
    }

    @Schema(name = "NumbnessLaces", description = "How the shoes are laced")
    enum Laces {
        TIED_TIGHT,
        CRISS_CROSS,
        PRESSURE_ON_TOP
    }

    @Schema(name = "NumbnessFootShape", description = "Shape of the foot")
    enum FootShape {
        HIGH_ARCH,
        THICK_FOOT
    }

    @Schema(name = "NumbnessShoeFeel", description = "How the shoe feels")
    enum ShoeFeel {
        TIGHT_AFTER_SOME_KM,
        TOES_CANNOT_WIGGLE,
        SMALLER_THAN_BEFORE,
        NEW_MODEL
    }

    @Schema(
            name = "NumbnessRunningForm",
            description = "Way of running. `running-differently`: since the foot goes numb.")
    enum RunningForm {
        LANDING_FAR_AHEAD,
        ROLLING_INWARD,
        SAME_SPOT_LOADED,
        RUNNING_DIFFERENTLY
    }

    @Schema(name = "NumbnessBeforeRun", description = "What came before the run")
    enum BeforeRun {
        SAT_FOR_HOURS,
        NO_WARM_UP
    }

    @Schema(name = "NumbnessFluids", description = "Drinking, sweating, tired muscles")
    enum Fluids {
        DRANK_LITTLE,
        SWEATED_A_LOT,
        TIRED_MUSCLES
    }

    @Schema(
            name = "NumbnessSign",
            description =
                    "What else is noticed or known. `foot-out-of-control`: it slaps the ground. `leg-tight-in-each-run`: the lower leg gets tight at about the same time of each run. `face-arm-or-speech`: the face droops, an arm is weak or speech is unclear.")
    enum Sign {
        WEAKNESS,
        BREATHLESS,
        HEART_RATE_UNUSUALLY_HIGH,
        SWELLING,
        REDNESS,
        BRUISING,
        LOW_BACK_PAIN,
        BUTTOCK_PAIN,
        PAIN_DOWN_ONE_LEG,
        FOOT_OUT_OF_CONTROL,
        FOOT_CANNOT_BE_LIFTED,
        LEG_TIGHT_IN_EACH_RUN,
        SPREADING,
        DIABETES,
        LOW_VITAMIN_B12,
        HEART_OR_CIRCULATION_RISK,
        WOUND_OR_SORE,
        COLOUR_OR_HEAT_CHANGE,
        WHITE_OR_BLUE_TOES_IN_THE_COLD,
        NUMB_BETWEEN_THE_LEGS,
        BLADDER_OR_BOWEL_CHANGE,
        CHANGE_IN_SEXUAL_FEELING,
        PAIN_DOWN_BOTH_LEGS,
        WEAKNESS_GROWING_IN_BOTH_LEGS,
        STRONG_PAIN_THAT_REST_DOES_NOT_EASE,
        HARD_TENSE_LOWER_LEG,
        CHEST_PAIN,
        FACE_ARM_OR_SPEECH
    }

    @Schema(name = "NumbnessFeet", description = "One foot or both")
    enum Feet {
        ONE,
        BOTH
    }

    @Schema(name = "NumbnessSettling", description = "How soon the feeling is back after stopping")
    enum Settling {
        WITHIN_MINUTES,
        WITHIN_30_MINUTES,
        AFTER_MORE_THAN_30_MINUTES,
        NOT_AT_ALL
    }
}
