package io.toebox.fit.core.guidance;

/** How strongly a rule speaks for its contributor, and how strongly all its rules together do. */
public enum Strength {
    WEAK(GuidanceFigure.POINTS_WEAK),
    MODERATE(GuidanceFigure.POINTS_MODERATE),
    STRONG(GuidanceFigure.POINTS_STRONG);

    private final GuidanceFigure figure;

    Strength(GuidanceFigure figure) {
        this.figure = figure;
    }

    /** What it counts in the ranking, in points. */
    public double points() {
        return figure.value();
    }

    /** The strongest whose points are reached; weak when none is. */
    static Strength ofPoints(double points) {
        return points >= STRONG.points() ? STRONG : points >= MODERATE.points() ? MODERATE : WEAK;
    }
}
