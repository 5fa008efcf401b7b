package io.toebox.lacing.core.path;

/** Where a segment runs, derived from how the lace leaves one point and arrives at the next. */
public enum Layer {
    OUTSIDE("o", Face.OUTSIDE, Face.OUTSIDE),
    INSIDE("i", Face.INSIDE, Face.INSIDE),
    /** Starts outside, goes over the throat and tucks under the far edge. */
    OUTSIDE_TO_INSIDE("oi", Face.OUTSIDE, Face.INSIDE),
    /** Starts inside, comes up through the throat and ends outside. */
    INSIDE_TO_OUTSIDE("io", Face.INSIDE, Face.OUTSIDE);

    private final String slug;
    private final Face from;
    private final Face to;

    Layer(String slug, Face from, Face to) {
        this.slug = slug;
        this.from = from;
        this.to = to;
    }

    /** The face it starts on. */
    public Face from() {
        return from;
    }

    /** The face it ends on. */
    public Face to() {
        return to;
    }

    /** {@code o}, {@code i}, {@code oi} or {@code io}. */
    public String slug() {
        return slug;
    }

    /** The layer of a segment that leaves on one face and arrives on another. */
    public static Layer between(Face leaving, Face arriving) {
        return switch (leaving) {
            case OUTSIDE -> arriving == Face.OUTSIDE ? OUTSIDE : OUTSIDE_TO_INSIDE;
            case INSIDE -> arriving == Face.INSIDE ? INSIDE : INSIDE_TO_OUTSIDE;
        };
    }

    /** Whether the segment changes face on its way, which only the open throat allows. */
    public boolean changesFace() {
        return switch (this) {
            case OUTSIDE, INSIDE -> false;
            case OUTSIDE_TO_INSIDE, INSIDE_TO_OUTSIDE -> true;
        };
    }
}
