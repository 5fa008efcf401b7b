package io.toebox.lacing.core.advise;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/** How hard to pull a row, in steps a hand can tell apart. */
public enum Firmness {
    LOOSE("loose", 0.4, "our judgement: two fingers go under it"),
    SOFT("soft", 0.6, "our judgement: one finger goes under it"),
    SNUG("snug", 0.8, "public physiotherapy advice: upper rows to at most about 80 % of firm"),
    FIRM("firm", 1, "by definition: as hard as one ties a shoe that must not move");

    private final String slug;
    private final Figure tension;

    Firmness(String slug, double tension, String source) {
        this.slug = slug;
        this.tension = new Figure(tension, "times firm", source, Certainty.JUDGEMENT);
    }

    /** Lower-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** The tension it stands for, as a multiple of firm. */
    public Figure tension() {
        return tension;
    }
}
