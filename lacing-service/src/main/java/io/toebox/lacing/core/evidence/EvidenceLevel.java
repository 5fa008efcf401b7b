package io.toebox.lacing.core.evidence;

/** What kind of knowledge stands behind a lacing. The order says nothing about comfort. */
public enum EvidenceLevel {
    /** Measured on runners in a published study. */
    TRIAL("trial"),
    /** Practice passed on by clinicians, without a controlled comparison. */
    CLINIC("clinic"),
    /** Practice passed on by shops, magazines and lacing sites. */
    SHOP("shop"),
    /** Follows from the geometry of the lace alone. */
    MATHS("maths");

    private final String slug;

    EvidenceLevel(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }
}
