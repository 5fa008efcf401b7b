package io.toebox.lacing.core.path;

/** What becomes of the two ends of a lace. */
public enum Tie {
    /** The usual bow in the middle of the last row laced. */
    BOW("bow", true),
    /** A reef knot without loops. */
    REEF("reef", true),
    /** A bow with one more turn, which slips less while it is tightened. */
    SURGEON("surgeon", true),
    /** Not tied: the ends are tucked away wherever they come out, and draw nothing together. */
    NONE("none", false);

    private final String slug;
    private final boolean joinsTheEnds;

    Tie(String slug, boolean joinsTheEnds) {
        this.slug = slug;
        this.joinsTheEnds = joinsTheEnds;
    }

    /** Lower-kebab-case name used in the notation and on the wire. */
    public String slug() {
        return slug;
    }

    /** Whether the two ends meet and hold each other. */
    public boolean joinsTheEnds() {
        return joinsTheEnds;
    }
}
