package io.toebox.fit.core.clearance;

/** How a zone of the shoe meets the foot; derivable from the clearance and the zone's {@link Band}. */
public enum Verdict {
    TIGHT,
    SNUG,
    COMFORTABLE,
    ROOMY,
    LOOSE
}
