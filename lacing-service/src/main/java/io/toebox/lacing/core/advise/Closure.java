package io.toebox.lacing.core.advise;

/** How a shoe is closed. */
public enum Closure {
    LACES("laces", true),
    SPEED_LACE("speed-lace", false),
    DIAL("dial", false),
    HOOK_AND_LOOP("hook-and-loop", false),
    SLIP_ON("slip-on", false);

    private final String slug;
    private final boolean canBeLaced;

    Closure(String slug, boolean canBeLaced) {
        this.slug = slug;
        this.canBeLaced = canBeLaced;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** Whether one tension closes the whole shoe, so that no part can be firmer than another. */
    boolean hasOneTension() {
        return this == DIAL || this == SPEED_LACE;
    }

    /** Whether the runner can choose the path of a lace. */
    public boolean canBeLaced() {
        return canBeLaced;
    }
}
