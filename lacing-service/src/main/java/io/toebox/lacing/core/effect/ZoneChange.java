package io.toebox.lacing.core.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which direction laces change a part of the foot against others in the same shoe. Both comparisons are told, because a
 * lacing that pulls weakly is gentle at the same tension and may not be when the shoe is closed as hard.
 *
 * @param zone the part of the foot
 * @param fromRow first row over it
 * @param toRow last row over it
 * @param atEqualTension tied with the same tension
 * @param atEqualClosure tied until the shoe is drawn together as hard in total; empty when the laces do not draw at all
 */
public record ZoneChange(
        FootZone zone, int fromRow, int toRow, Change atEqualTension, Optional<Change> atEqualClosure) {

    /** Against the others: less, the same within {@link EffectFigures#SAME_WITHIN}, or more. */
    public enum Direction {
        LESS,
        SAME,
        MORE;

        /** Lower-case name used on the wire. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Direction of(double value, double reference) {
            double leeway = reference * EffectFigures.SAME_WITHIN.value();
            if (Math.abs(value - reference) <= leeway) {
                return SAME;
            }
            return value < reference ? LESS : MORE;
        }
    }

    /**
     * What changes.
     *
     * @param pressure lace over it; for the toe box, over which no lace lies, how hard the upper is drawn
     * @param hold how hard its rows are drawn together
     */
    public record Change(Direction pressure, Direction hold) {
        private boolean isNone() {
            return pressure == Direction.SAME && hold == Direction.SAME;
        }
    }

    /** Whether nothing changes, however the shoe is tied. */
    public boolean isNone() {
        return atEqualTension.isNone() && atEqualClosure.filter(Change::isNone).isPresent();
    }

    /**
     * All zones from the toe to the ankle.
     *
     * @param ordinaryRows rows without the extra one, at least 4 and at most those of the laces
     * @param reference laces of the same shoe
     */
    public static List<ZoneChange> listOf(RowEffects laces, RowEffects reference, int ordinaryRows) {
        double tension = laces.tensionToCloseLike(reference);
        return Arrays.stream(FootZone.values())
                .map(zone -> of(zone, laces, reference, ordinaryRows, tension))
                .toList();
    }

    private static ZoneChange of(
            FootZone zone, RowEffects laces, RowEffects reference, int ordinaryRows, double tension) {
        int from = zone.firstRow(ordinaryRows);
        int to = zone.lastRow(ordinaryRows, laces.rows().size());
        double hold = laces.pull(from, to);
        double usualHold = reference.pull(from, to);
        double pressure = zone == FootZone.TOE_BOX ? hold : laces.load(from, to);
        double usualPressure = zone == FootZone.TOE_BOX ? usualHold : reference.load(from, to);
        var atTension = new Change(Direction.of(pressure, usualPressure), Direction.of(hold, usualHold));
        return new ZoneChange(
                zone,
                from,
                to,
                atTension,
                Double.isFinite(tension)
                        ? Optional.of(new Change(
                                Direction.of(pressure * tension, usualPressure),
                                Direction.of(hold * tension, usualHold)))
                        : Optional.empty());
    }
}
