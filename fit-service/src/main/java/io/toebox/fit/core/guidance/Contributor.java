package io.toebox.fit.core.guidance;

import java.util.List;

/** What may add to numb feet. Never the name of a condition. */
public enum Contributor {
    SHOES_OR_LACING(Step.LOOSEN_LACES, Step.TOES_WIGGLE, Step.WIDER_OR_FOOT_SHAPED, Step.SPECIALTY_STORE),
    RUNNING_FORM(
            Step.SLOW_OR_STOP,
            Step.SHORTER_STEPS,
            Step.STRETCH_AND_SHAKE_OUT,
            Step.WARM_UP,
            Step.MOBILITY_AND_STRENGTH,
            Step.CALF_RAISES,
            Step.FORM_CHECK,
            Step.KEEP_STRENGTHENING),
    /** Legs that were still for hours and start cold. */
    COLD_START(Step.SLOW_OR_STOP, Step.STRETCH_AND_SHAKE_OUT, Step.WARM_UP, Step.AMPLE_WARM_UP, Step.CALF_RAISES),
    FLUIDS_AND_SALTS(Step.SLOW_OR_STOP, Step.DRINK, Step.FLUIDS_IN_BALANCE, Step.DRINK_ON_LONG_RUNS),
    /** Something worth having looked at by a professional. */
    WORTH_HAVING_CHECKED(Step.SLOW_OR_STOP, Step.BACK_TEST, Step.NOTE_THE_PATTERN, Step.BRING_YOUR_NOTES);

    private final List<Step> steps;

    Contributor(Step... steps) {
        this.steps = List.of(steps);
    }

    /** What to try whichever of its rules fired. */
    public List<Step> steps() {
        return steps;
    }
}
