package io.toebox.fit.core.guidance;

/** What to ask lacing advice for; the lacing service's own words, as far as numbness needs them. */
public enum LacingComplaint {
    NUMB_TOES,
    TOP_OF_FOOT_PRESSURE,
    BLACK_TOENAIL,
    WIDE_FOREFOOT,
    HIGH_INSTEP,
    LITTLE_TOE_PRESSURE,
    FRONT_OF_ANKLE_PRESSURE
}
