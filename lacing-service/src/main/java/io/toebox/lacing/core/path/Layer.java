package io.toebox.lacing.core.path;

/** Where a segment runs, derived from how the lace leaves one point and arrives at the next. */
public enum Layer {
    OUTSIDE("o"),
    INSIDE("i"),
    /** Starts outside, goes over the throat and tucks under the far edge. */
    OUTSIDE_TO_INSIDE("oi"),
    /** Starts inside, comes up through the throat and ends outside. */
    INSIDE_TO_OUTSIDE("io");

    private final String slug;

    Layer(String slug) {
        this.slug = slug;
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
