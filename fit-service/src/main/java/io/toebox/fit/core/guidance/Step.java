package io.toebox.fit.core.guidance;

import static io.toebox.fit.core.guidance.Step.Phase.BEFORE_NEXT_RUN;
import static io.toebox.fit.core.guidance.Step.Phase.FROM_NOW_ON;
import static io.toebox.fit.core.guidance.Step.Phase.NOW;

/** Something to try, in the order in which to try it. */
public enum Step {
    /** The only thing left to do alone when somebody should look at it first. */
    STOP_AND_REST(NOW, Source.JUDGEMENT),
    SLOW_OR_STOP(NOW, Source.CALLAGY_AND_LEWIS, true),
    LOOSEN_LACES(NOW, Source.ARTICLE),
    DRINK(NOW, Source.ARTICLE),
    STRETCH_AND_SHAKE_OUT(NOW, Source.ARTICLE),
    SHORTER_STEPS(NOW, Source.JUDGEMENT, true),
    BACK_TEST(NOW, Source.CALLAGY),
    KEEP_WARM(NOW, Source.PODIATRY_PAGE),
    BUILD_UP_AGAIN(NOW, Source.TYNDALL, true),
    NOTE_THE_PATTERN(NOW, Source.TYNDALL),

    TOES_WIGGLE(BEFORE_NEXT_RUN, Source.CALLAGY),
    ANOTHER_LACING(BEFORE_NEXT_RUN, Source.TYNDALL),
    LEAVE_THE_TOP_ROW_FREE(BEFORE_NEXT_RUN, Source.PRIBUT),
    SIZE_AS_BEFORE(BEFORE_NEXT_RUN, Source.JUDGEMENT),
    MORE_CUSHION(BEFORE_NEXT_RUN, Source.O_CONNOR),
    METATARSAL_PAD(BEFORE_NEXT_RUN, Source.O_CONNOR),
    WARM_UP(BEFORE_NEXT_RUN, Source.CALLAGY, true),
    /** Time enough for it, above all after hours of sitting. */
    AMPLE_WARM_UP(BEFORE_NEXT_RUN, Source.ARTICLE, true),
    MOBILITY_AND_STRENGTH(BEFORE_NEXT_RUN, Source.TYNDALL),
    CALF_RAISES(BEFORE_NEXT_RUN, Source.TYNDALL),
    CAT_COW(BEFORE_NEXT_RUN, Source.CALLAGY),
    FLUIDS_IN_BALANCE(BEFORE_NEXT_RUN, Source.ARTICLE, true),

    WIDER_OR_FOOT_SHAPED(FROM_NOW_ON, Source.CALLAGY),
    SPECIALTY_STORE(FROM_NOW_ON, Source.LEWIS),
    FORM_CHECK(FROM_NOW_ON, Source.JUDGEMENT, true),
    KEEP_STRENGTHENING(FROM_NOW_ON, Source.TYNDALL),
    DRINK_ON_LONG_RUNS(FROM_NOW_ON, Source.ARTICLE, true),
    BRING_YOUR_NOTES(FROM_NOW_ON, Source.JUDGEMENT);

    /** When to do it. */
    public enum Phase {
        NOW,
        BEFORE_NEXT_RUN,
        FROM_NOW_ON
    }

    private final Phase phase;
    private final Source source;
    private final boolean running;

    Step(Phase phase, Source source) {
        this(phase, source, false);
    }

    Step(Phase phase, Source source, boolean running) {
        this.phase = phase;
        this.source = source;
        this.running = running;
    }

    /** When to do it. */
    public Phase phase() {
        return phase;
    }

    /** Who suggests it. */
    public Source source() {
        return source;
    }

    /** Whether it is done running, or for the next run; never advised where the runner should stop. */
    public boolean meansRunning() {
        return running;
    }
}
