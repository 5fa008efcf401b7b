package io.toebox.lacing.core.advise;

/** How high an arch is. */
public enum Arch {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String slug;

    Arch(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }
}
