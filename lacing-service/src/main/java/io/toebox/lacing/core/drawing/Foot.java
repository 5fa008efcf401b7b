package io.toebox.lacing.core.drawing;

/** Which shoe of the pair is drawn, and with it on which side the big toe is. */
public enum Foot {
    LEFT("left"),
    RIGHT("right");

    private final String slug;

    Foot(String slug) {
        this.slug = slug;
    }

    /** {@code left} or {@code right}. */
    public String slug() {
        return slug;
    }
}
