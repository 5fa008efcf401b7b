package io.toebox.lacing.core.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Twist;

/** Where things are in the picture, in drawing units. */
final class ShoeLayout {

    static final double WIDTH = 440;
    static final double CENTRE = WIDTH / 2;
    /** From the centre to the edge of the facing. */
    static final double THROAT_HALF_WIDTH = 46;
    /** From the centre to eyelets that stand in line. */
    private static final double EYELET_OFFSET = 80;
    // Far enough that nobody takes the two sets for one, near enough that both stay on the facing.
    private static final double STAGGER = 12;
    /** From the centre to the outer border of the facing. */
    static final double FACING_HALF_WIDTH = 114;

    /** From the last row laced to the knot behind it. */
    static final double KNOT_BEYOND_ROW = 46;
    /** From a knot to where the ends of its bow are out of the way. */
    static final double BOW_LENGTH = 58;

    private static final double FIRST_ROW_Y = 158;
    private static final double ROW_PITCH = 54;
    // The extra eyelet is set back and a little outwards, as on the shoe, which also opens the loop of a heel lock.
    private static final double EXTRA_PITCH = 64;
    private static final double EXTRA_OUTWARDS = 6;
    // A bow between two laces needs a band as long as itself.
    private static final double BOW_PITCH = 134;
    // A hook goes under the straight piece a little before its middle and comes back a little behind it.
    private static final double HOOK_SPREAD = 9;
    private static final double HOOK_REACH = 12;
    private static final int TURN_POINTS = 8;
    // A loop left at an eyelet is drawn towards the throat, as the lace that goes through it pulls it.
    private static final double LOOP_OFFSET = 53;
    private static final double LOOP_REACH = 7;
    private static final double LOOP_HALF_WIDTH = 15;

    private final EyeletRows eyelets;
    private final double[] rowY;

    ShoeLayout(LacedShoe shoe) {
        this.eyelets = shoe.eyelets();
        this.rowY = new double[eyelets.total() + 1];
        boolean bowAtTheToe = shoe.laces().paths().stream().anyMatch(ShoeLayout::headsForTheToe);
        rowY[1] = FIRST_ROW_Y + (bowAtTheToe ? BOW_LENGTH : 0);
        for (int row = 2; row <= eyelets.total(); row++) {
            rowY[row] = rowY[row - 1] + pitch(shoe.laces().paths(), row - 1);
        }
    }

    private double pitch(List<LacePath> paths, int row) {
        boolean bow = paths.stream()
                .anyMatch(path -> headsForTheToe(path)
                        ? endRow(path) == row + 1
                                && paths.stream().anyMatch(other -> other.bar().row() <= row)
                        : endRow(path) == row
                                && paths.stream().anyMatch(other -> other.bar().row() > row));
        return bow ? BOW_PITCH : row == eyelets.rows() ? EXTRA_PITCH : ROW_PITCH;
    }

    int rows() {
        return eyelets.total();
    }

    boolean isExtra(int row) {
        return row > eyelets.rows();
    }

    double firstRowY() {
        return rowY[1];
    }

    double lastRowY() {
        return rowY[rows()];
    }

    double rowY(int row) {
        return rowY[row];
    }

    /** The middle between a row and the next. */
    double bandY(int row) {
        return (rowY[row] + rowY[Math.min(row + 1, rows())]) / 2;
    }

    /** Whether a lace can go through the eyelets of a row. */
    boolean isPresent(int row) {
        return !eyelets.missingRows().contains(row);
    }

    Point at(Eyelet eyelet) {
        return new Point(CENTRE + outwards(eyelet.side()) * eyeletOffset(eyelet.row()), rowY(eyelet.row()));
    }

    /** From the centre to the eyelets of a row. */
    double eyeletOffset(int row) {
        if (isExtra(row)) {
            return EYELET_OFFSET + EXTRA_OUTWARDS;
        }
        if (eyelets.stagger().isEmpty()) {
            return EYELET_OFFSET;
        }
        return switch (eyelets.stagger().get(row - 1)) {
            case INNER -> EYELET_OFFSET - STAGGER;
            case OUTER -> EYELET_OFFSET + STAGGER;
        };
    }

    /** Where a lace arrives; at a hook, just beyond the straight piece it has passed under. */
    Point arrival(Move move) {
        return switch (move) {
            case Pass pass -> at(pass.eyelet());
            case Twist twist -> new Point(CENTRE, (rowY(twist.fromRow()) + rowY(twist.toRow())) / 2);
            case Hook hook
            when hook.isThroughALoop() ->
                new Point(CENTRE + outwards(hook.side()) * (LOOP_OFFSET + LOOP_REACH), rowY(hook.fromRow()))
                        .plus(0, -HOOK_SPREAD);
            case Hook hook ->
                at(hook.fromEyelet())
                        .towards(at(hook.toEyelet()), 0.5)
                        .plus(outwards(hook.side()) * HOOK_REACH, -HOOK_SPREAD);
        };
    }

    /** Where a lace leaves; at a hook, just behind where it arrived. */
    Point departure(Move move) {
        return switch (move) {
            case Pass pass -> at(pass.eyelet());
            case Twist twist -> arrival(twist);
            case Hook hook -> arrival(hook).plus(0, 2 * HOOK_SPREAD);
        };
    }

    /** The small loop a lace leaves at an eyelet, from the eyelet and back to it. */
    List<Point> loop(Eyelet eyelet) {
        var hole = at(eyelet);
        double out = outwards(eyelet.side());
        double x = CENTRE + out * LOOP_OFFSET;
        var upper = List.of(
                hole,
                hole.plus(-out * 13, -13),
                new Point(x + out * 5, hole.y() - LOOP_HALF_WIDTH),
                new Point(x + out, hole.y() - LOOP_HALF_WIDTH + 4),
                new Point(x, hole.y()));
        return Stream.concat(
                        upper.stream(),
                        upper.reversed().stream().skip(1).map(p -> new Point(p.x(), 2 * hole.y() - p.y())))
                .toList();
    }

    /** The middle of the piece both strands start from. */
    Point middle(Bar bar) {
        return at(bar.a().eyelet()).towards(at(bar.b().eyelet()), 0.5);
    }

    /** How a lace turns back at a hook, from arrival to departure. */
    List<Point> turn(Hook hook) {
        var arrival = arrival(hook);
        var turn = new Point[TURN_POINTS + 1];
        Arrays.setAll(turn, i -> {
            double angle = Math.PI * i / TURN_POINTS;
            return arrival.plus(
                    outwards(hook.side()) * HOOK_SPREAD * Math.sin(angle), HOOK_SPREAD * (1 - Math.cos(angle)));
        });
        return List.of(turn);
    }

    /** The middle of the throat just beyond the row where the lace ends; between its two ends where they are at one side. */
    Point knot(LacePath path) {
        if (path.declared().ends().atOneSide()) {
            return arrival(path.a().end()).towards(arrival(path.b().end()), 0.5);
        }
        return new Point(CENTRE, rowY(endRow(path)) + forwards(path) * KNOT_BEYOND_ROW);
    }

    private static int endRow(LacePath path) {
        return headsForTheToe(path) ? path.a().end().firstRow() : path.a().end().lastRow();
    }

    /** 1 for a lace that runs from the toe to the ankle, as usual, -1 for one laced the other way. */
    static double forwards(LacePath path) {
        return headsForTheToe(path) ? -1 : 1;
    }

    private static boolean headsForTheToe(LacePath path) {
        return path.a().end().lastRow() < path.bar().row();
    }

    /** The edge of the facing beside the throat. */
    static double edgeX(Side side) {
        return CENTRE + outwards(side) * THROAT_HALF_WIDTH;
    }

    /** -1 on the left, 1 on the right. */
    static double outwards(Side side) {
        return side == Side.LEFT ? -1 : 1;
    }
}
