package io.toebox.lacing.core.geometry;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;

/**
 * Where the eyelets of a shoe lie, the same for every row.
 *
 * @param widthMm distance between the two eyelets of a row with the shoe closed on the foot, {@value #MIN_WIDTH_MM} to
 *     {@value #MAX_WIDTH_MM} mm
 * @param spacingMm distance from one row to the next, {@value #MIN_SPACING_MM} to {@value #MAX_SPACING_MM} mm
 */
public record RowGeometry(double widthMm, double spacingMm) {

    // Generous bounds around the published range (narrow 25 mm, wide 75 mm), to catch other units.
    public static final int MIN_WIDTH_MM = 10;
    public static final int MAX_WIDTH_MM = 120;
    public static final int MIN_SPACING_MM = 5;
    public static final int MAX_SPACING_MM = 40;

    /** The average sneaker: {@link LaceFigures#ROW_WIDTH} and {@link LaceFigures#ROW_SPACING}. */
    public static final RowGeometry AVERAGE =
            new RowGeometry(LaceFigures.ROW_WIDTH.value(), LaceFigures.ROW_SPACING.value());

    /** @throws IllegalArgumentException when a distance is out of its range */
    public RowGeometry {
        check("row width", widthMm, MIN_WIDTH_MM, MAX_WIDTH_MM);
        check("row spacing", spacingMm, MIN_SPACING_MM, MAX_SPACING_MM);
    }

    /** Straight length of a segment, mm. A hook lies half-way along the straight piece it goes under. */
    public double lengthMm(Segment segment) {
        double across = xMm(segment.to().side()) - xMm(segment.from().side());
        return Math.hypot(across, yMm(segment.to()) - yMm(segment.from()));
    }

    /** Length from a strand's last move to the knot in the middle of the throat, mm. */
    public double toKnotMm() {
        return widthMm / 2;
    }

    private double xMm(Side side) {
        return side == Side.LEFT ? 0 : widthMm;
    }

    private double yMm(Move move) {
        return switch (move) {
            case Pass pass -> spacingMm * pass.row();
            case Hook hook -> spacingMm * (hook.fromRow() + hook.toRow()) / 2;
        };
    }

    private static void check(String what, double valueMm, int minMm, int maxMm) {
        if (!(valueMm >= minMm && valueMm <= maxMm)) {
            throw new IllegalArgumentException("the %s is %d to %d mm, not %s".formatted(what, minMm, maxMm, valueMm));
        }
    }
}
