package io.toebox.lacing.core.eyelet;

/** Which of the two sets an eyelet belongs to when they are staggered, in turn nearer to and farther from the tongue. */
public enum Stagger {
    /** Nearer to the tongue: the facings reach less far, which suits a wide foot. */
    INNER("inner"),
    /** Farther from the tongue: the facings are drawn further over, which suits a narrow foot. */
    OUTER("outer");

    private final String slug;

    Stagger(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }
}
