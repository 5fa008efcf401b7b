package io.toebox.fit.core.guidance;

import io.toebox.fit.core.policy.Certainty;

import static io.toebox.fit.core.policy.Certainty.ASSUMED;
import static io.toebox.fit.core.policy.Certainty.COMPUTED;
import static io.toebox.fit.core.policy.Certainty.PUBLISHED;

/** Every number that steers the numbness guidance: value, unit, where it comes from and how sure it is. */
public enum GuidanceFigure {
    FEW_KM_FROM(
            3.2,
            "km",
            COMPUTED,
            "a swelling foot is felt \"a few miles in\" (Callagy 2025), read as two miles or more"),
    FEW_KM_FROM_MINUTES(20, "min", ASSUMED, "two miles at about 6 min/km, a common easy pace"),
    LATE_FROM_KM(15, "km", ASSUMED, "what many plans call a long run; no source names a distance"),
    LATE_FROM_MINUTES(90, "min", ASSUMED, "the same at about 6 min/km"),

    FASTEST_PACE(2, "min/km", PUBLISHED, "nobody ran 1,000 m faster than 2:11.96 (Ngeny 1999), rounded down"),
    SLOWEST_PACE(30, "min/km", ASSUMED, "a slow walk with stops"),
    ONSET_ROUNDING_KM(0.5, "km", ASSUMED, "a distance told in whole kilometres"),
    ONSET_ROUNDING_MINUTES(1, "min", ASSUMED, "a time told in whole minutes, and begun before the watch"),

    POINTS_WEAK(1, "points", ASSUMED, "our judgement: two weak hints weigh as much as a moderate one"),
    POINTS_MODERATE(2, "points", ASSUMED, "our judgement: two moderate hints weigh as much as a strong one"),
    POINTS_STRONG(4, "points", ASSUMED, "our judgement, see above"),
    POINTS_AGAINST(-2, "points", ASSUMED, "our judgement: a measured shoe with room takes a moderate hint away");

    private final double value;
    private final String unit;
    private final Certainty certainty;
    private final String source;

    GuidanceFigure(double value, String unit, Certainty certainty, String source) {
        this.value = value;
        this.unit = unit;
        this.certainty = certainty;
        this.source = source;
    }

    /** The number, in {@link #unit()}. */
    public double value() {
        return value;
    }

    /** What the number counts. */
    public String unit() {
        return unit;
    }

    /** How far to trust it. */
    public Certainty certainty() {
        return certainty;
    }

    /** Where it comes from or why it was chosen. */
    public String source() {
        return source;
    }
}
