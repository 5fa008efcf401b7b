package io.toebox.fit.core.shoe;

/** Widths as shops name them, narrowest first. */
public enum WidthGrade {
    X_NARROW,
    NARROW,
    STANDARD,
    WIDE,
    X_WIDE,
    XX_WIDE;

    /** Grades wider than standard; negative for narrower. */
    public int gradesFromStandard() {
        return ordinal() - STANDARD.ordinal();
    }
}
