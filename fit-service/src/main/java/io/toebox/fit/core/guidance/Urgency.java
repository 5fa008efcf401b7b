package io.toebox.fit.core.guidance;

/**
 * How soon somebody should look at it, calmest first. The most urgent rule that fires decides. The sources say "see a
 * professional", "most people have to stop", "same day" and "emergency"; that breathlessness, a racing heart or weakness means no
 * running until then is our judgement, on the careful side.
 */
public enum Urgency {
    /** Try the steps first. */
    TRY_THIS_FIRST(true, Professional.NOT_YET),
    /** Worth a professional's look; the steps can be tried meanwhile. */
    SEE_A_PROFESSIONAL(true, Professional.PHYSICAL_THERAPIST),
    /** No control of the foot: stop running now, go on only when control is back. */
    STOP_RUNNING(true, Professional.PHYSICAL_THERAPIST),
    /** No running, and no shoe advice, until it has been looked at. */
    STOP_AND_BE_SEEN_FIRST(false, Professional.DOCTOR),
    GET_HELP_TODAY(false, Professional.DOCTOR_TODAY),
    GET_HELP_NOW(false, Professional.EMERGENCY);

    /** Whom to ask. A physical therapist is a good first stop and refers on (Tyndall 2025). */
    public enum Professional {
        /** Nobody yet: numbness from shoes or form eases within 30 minutes after the run (Tyndall 2025). */
        NOT_YET,
        PHYSICAL_THERAPIST,
        DOCTOR,
        DOCTOR_TODAY,
        EMERGENCY
    }

    private final boolean selfHelp;
    private final Professional professional;

    Urgency(boolean selfHelp, Professional professional) {
        this.selfHelp = selfHelp;
        this.professional = professional;
    }

    /** Whom to ask. */
    public Professional professional() {
        return professional;
    }

    /** Whether things to try alone still make sense. */
    public boolean allowsSelfHelp() {
        return selfHelp;
    }

    /** Whether a professional should look at it. */
    public boolean needsAProfessional() {
        return professional != Professional.NOT_YET;
    }
}
