package io.toebox.lacing.core.advise;

/** What a fit says about a zone. */
public enum Verdict {
    TIGHT("tight"),
    SNUG("snug"),
    COMFORTABLE("comfortable"),
    ROOMY("roomy"),
    LOOSE("loose");

    private final String slug;

    Verdict(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }
}
