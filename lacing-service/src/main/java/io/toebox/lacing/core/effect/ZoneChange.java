package io.toebox.lacing.core.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.lacing.core.effect.RowEffects.RowEffect;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * In which direction laces change a part of the foot against others in the same shoe. Both comparisons are told, because a
 * lacing that pulls weakly is gentle at the same tension and may not be when the shoe holds the foot as hard; and what a run
 * leaves of it, because laces do not loosen alike.
 *
 * @param zone the part of the foot
 * @param fromRow first row over it
 * @param toRow last row over it
 * @param atEqualTension snugged and tied with the same tension
 * @param atEqualClosure tied until the foot is held as hard; empty when the laces do not hold it at all
 * @param afterARun tied with the same tension, after some thousand steps
 * @param sure whether the same is said of a run over the whole range of what friction, knot and creep may be
 */
public record ZoneChange(
        FootZone zone,
        int fromRow,
        int toRow,
        Change atEqualTension,
        Optional<Change> atEqualClosure,
        Change afterARun,
        boolean sure) {

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
     * @param hold how hard its rows are drawn together, the knot included
     * @param pressureParts whether one row of it has less pressure and another one more, so that no one word fits all of them
     * @param holdParts whether one row of it is held less and another one more
     */
    public record Change(Direction pressure, Direction hold, boolean pressureParts, boolean holdParts) {

        /** All rows go the same way, or stay. */
        public Change(Direction pressure, Direction hold) {
            this(pressure, hold, false, false);
        }

        private boolean isNone() {
            return pressure == Direction.SAME && hold == Direction.SAME && !pressureParts && !holdParts;
        }
    }

    /**
     * What is compared: laces or those they are compared with, as they are tied and after a run.
     *
     * @param tied snugged and tied evenly
     * @param afterARun the same after some thousand steps
     * @param afterAHardRun with as little friction as may be, after a run that loosens laces
     * @param afterAGentleRun with as much friction as may be, after a run that laces stand well
     */
    public record Compared(
            RowEffects tied, RowEffects afterARun, RowEffects afterAHardRun, RowEffects afterAGentleRun) {

        /** Works all of it out for the given friction. */
        public static Compared of(Laces laces, RowGeometry geometry, double friction) {
            var evenly = LaceState.snuggedEvenly(laces, geometry, friction);
            double low = Math.min(friction, EffectFigures.FRICTION.low());
            double high = Math.max(friction, EffectFigures.FRICTION.high());
            return new Compared(
                    RowEffects.of(evenly),
                    RowEffects.of(evenly.after(Run.USUAL)),
                    RowEffects.of(LaceState.snuggedEvenly(laces, geometry, low).after(Run.HARD)),
                    RowEffects.of(LaceState.snuggedEvenly(laces, geometry, high).after(Run.GENTLE)));
        }
    }

    /**
     * The two comparisons of laces as they are tied.
     *
     * @param zone the part of the foot
     * @param atEqualTension snugged and tied with the same tension
     * @param atEqualClosure tied until the foot is held as hard; empty when the laces do not hold it at all
     */
    public record Tied(FootZone zone, Change atEqualTension, Optional<Change> atEqualClosure) {

        /** Whether one of them says that there is more pressure. */
        public boolean pressesMore() {
            return Stream.concat(Stream.of(atEqualTension), atEqualClosure.stream())
                    .anyMatch(change -> change.pressure() == Direction.MORE);
        }
    }

    /**
     * All zones from the toe to the ankle, without what a run changes.
     *
     * @param ordinaryRows rows without the extra one, at least 3 and at most those of the laces
     * @param reference laces of the same shoe
     */
    public static Stream<Tied> tied(RowEffects laces, RowEffects reference, int ordinaryRows) {
        double tension = laces.tensionToHoldLike(reference, ordinaryRows);
        return Arrays.stream(FootZone.values()).map(zone -> {
            int from = zone.firstRow(ordinaryRows);
            int to = zone.lastRow(ordinaryRows, laces.rows().size());
            return new Tied(
                    zone,
                    change(zone, laces, reference, from, to, 1),
                    Double.isFinite(tension)
                            ? Optional.of(change(zone, laces, reference, from, to, tension))
                            : Optional.empty());
        });
    }

    /** Whether nothing changes, however the shoe is tied. */
    public boolean isNone() {
        return atEqualTension.isNone() && atEqualClosure.filter(Change::isNone).isPresent() && afterARun.isNone();
    }

    /** Whether a run changes what is said of the laces as they are tied. */
    public boolean changesOnARun() {
        return !afterARun.equals(atEqualTension);
    }

    /**
     * All zones from the toe to the ankle.
     *
     * @param ordinaryRows rows without the extra one, at least 3 and at most those of the laces
     * @param reference laces of the same shoe
     */
    public static List<ZoneChange> listOf(Compared laces, Compared reference, int ordinaryRows) {
        return tied(laces.tied(), reference.tied(), ordinaryRows)
                .map(tied -> of(tied, laces, reference, ordinaryRows))
                .toList();
    }

    private static ZoneChange of(Tied tied, Compared laces, Compared reference, int ordinaryRows) {
        var zone = tied.zone();
        int from = zone.firstRow(ordinaryRows);
        int to = zone.lastRow(ordinaryRows, laces.tied().rows().size());
        var afterARun = change(zone, laces.afterARun(), reference.afterARun(), from, to, 1);
        return new ZoneChange(
                zone,
                from,
                to,
                tied.atEqualTension(),
                tied.atEqualClosure(),
                afterARun,
                afterARun.equals(change(zone, laces.afterAHardRun(), reference.afterAHardRun(), from, to, 1))
                        && afterARun.equals(
                                change(zone, laces.afterAGentleRun(), reference.afterAGentleRun(), from, to, 1)));
    }

    private static Change change(
            FootZone zone, RowEffects laces, RowEffects reference, int from, int to, double tension) {
        var hold = Direction.of(laces.hold(from, to) * tension, reference.hold(from, to));
        boolean holdParts = parts(RowEffect::hold, laces, reference, from, to, tension);
        if (zone == FootZone.TOE_BOX) {
            return new Change(hold, hold, holdParts, holdParts);
        }
        return new Change(
                Direction.of(laces.load(from, to) * tension, reference.load(from, to)),
                hold,
                parts(RowEffect::load, laces, reference, from, to, tension),
                holdParts);
    }

    private static boolean parts(
            ToDoubleFunction<RowEffect> figure,
            RowEffects laces,
            RowEffects reference,
            int from,
            int to,
            double tension) {
        var ways = IntStream.range(from - 1, to)
                .mapToObj(i -> Direction.of(
                        figure.applyAsDouble(laces.rows().get(i)) * tension,
                        figure.applyAsDouble(reference.rows().get(i))))
                .collect(Collectors.toSet());
        return ways.contains(Direction.LESS) && ways.contains(Direction.MORE);
    }
}
