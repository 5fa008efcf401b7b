package io.toebox.fit.core.guidance;

/**
 * How soon somebody should look at it, calmest first. The most urgent rule that fires decides. The sources say "see a
 * professional", "most people have to stop", "same day" and "emergency"; that breathlessness, a racing heart or weakness means no
 * running until then is our judgement, on the careful side.
 */
public enum Urgency {
    /** Try the steps first. */
    TRY_THIS_FIRST(true, true),
    /** Worth a professional's look; the steps can be tried meanwhile. */
    SEE_A_PROFESSIONAL(true, true),
    /** No control of the foot: stop running now. What can be done standing still makes sense. */
    STOP_RUNNING(false, true),
    /** No running, and no shoe advice, until it has been looked at. */
    STOP_AND_BE_SEEN_FIRST(false, false),
    GET_HELP_TODAY(false, false),
    GET_HELP_NOW(false, false);

    private final boolean running;
    private final boolean selfHelp;

    Urgency(boolean running, boolean selfHelp) {
        this.running = running;
        this.selfHelp = selfHelp;
    }

    /** Whether the runner may go on; where not, no step that {@linkplain Step#meansRunning() means running} is advised. */
    public boolean allowsRunning() {
        return running;
    }

    /** Whether things to try alone still make sense. */
    public boolean allowsSelfHelp() {
        return selfHelp;
    }

    /** Whether a professional should look at it. */
    public boolean needsAProfessional() {
        return this != TRY_THIS_FIRST;
    }
}
