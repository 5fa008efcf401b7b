package io.toebox.lacing.core.advise;

/** Part of the shoe a fit speaks about. */
public enum Zone {
    LENGTH("length"),
    TOE_BOX_WIDTH("toe-box-width"),
    TOE_BOX_HEIGHT("toe-box-height"),
    BALL_WIDTH("ball-width"),
    BALL_GIRTH("ball-girth"),
    INSTEP("instep"),
    HEEL("heel");

    private final String slug;

    Zone(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }
}
