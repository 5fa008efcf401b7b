package io.toebox.fit.core.guidance;

/**
 * Whom to ask, the one who is called on when several are in front last. A physical therapist is a good first stop and refers on
 * (Tyndall 2025); whatever may not come from the way a leg is used belongs to a doctor.
 */
public enum Professional {
    /** Nobody yet: numbness from shoes or form eases within 30 minutes after the run (Tyndall 2025). */
    NOT_YET,
    PHYSICAL_THERAPIST,
    /** A doctor who knows what running does to legs. */
    SPORTS_MEDICINE_SPECIALIST,
    DOCTOR,
    DOCTOR_TODAY,
    EMERGENCY
}
