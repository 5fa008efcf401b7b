package io.toebox.fit.core.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * What became of one pair. The size that was worn is a condition, never evidence by itself: everybody chooses one that should suit.
 *
 * @param shop who reported it
 * @param shoe the shoe's name in addresses
 * @param size that was worn
 * @param reason why it did not suit, if that was said
 * @param feels how zones felt, as far as that was said
 * @param foot in rounded classes, only with its owner's consent
 * @param recommended what had been recommended, if anything
 */
public record Outcome(
        String shop,
        String shoe,
        Size size,
        WidthGrade width,
        Event event,
        @Nullable Reason reason,
        Map<Zone, Feel> feels,
        @Nullable FootClass foot,
        @Nullable Recommended recommended) {

    /**
     * A foot in classes of 5 mm.
     *
     * @param lengthMm a multiple of 5
     * @param ballWidthMm a multiple of 5; null when not told
     */
    public record FootClass(int lengthMm, @Nullable Integer ballWidthMm) {

        /** Width of a class, mm. */
        public static final int STEP_MM = 5;
    }

    /**
     * What an answer recommended, and what the model then held of the shoe, so that its own choice can be taken out of the outcome.
     *
     * @param felt inside that feet were thought to feel at the reference size, mm; zones that were not known are missing
     */
    public record Recommended(Size size, WidthGrade width, Map<Zone, Double> felt) {

        public Recommended {
            felt = copy(felt);
        }
    }

    public Outcome {
        feels = copy(feels);
    }

    private static <V> Map<Zone, V> copy(Map<Zone, V> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var copy = new EnumMap<Zone, V>(Zone.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /** What it tells of each zone; nothing of those it is silent on. */
    public List<Cell> cells(AverageShoe average) {
        var cells = new ArrayList<Cell>();
        for (var zone : Zone.values()) {
            findTold(zone).ifPresent(told -> cells.add(cell(zone, told, average)));
        }
        return cells;
    }

    private Optional<Told> findTold(Zone zone) {
        var feel = feels.get(zone);
        if (feel != null) {
            return Optional.of(
                    switch (feel) {
                        case TIGHT -> Told.TIGHT;
                        case COMFORTABLE -> Told.COMFORTABLE;
                        case LOOSE -> Told.LOOSE;
                    });
        }
        if (reason != null) {
            return findTold(zone, reason);
        }
        return switch (event) {
            case KEPT -> Optional.of(Told.KEPT);
            case TRIED, BOUGHT, RETURNED, EXCHANGED -> Optional.empty();
        };
    }

    private static Optional<Told> findTold(Zone zone, Reason reason) {
        boolean isLength = zone == Zone.OF_SIZE;
        return switch (reason) {
            case TOO_SHORT -> isLength ? Optional.of(Told.TIGHT) : Optional.empty();
            case TOO_LONG -> isLength ? Optional.of(Told.LOOSE) : Optional.empty();
            case TOO_NARROW -> isLength ? Optional.empty() : Optional.of(Told.TIGHT_ACROSS);
            case TOO_WIDE -> isLength ? Optional.empty() : Optional.of(Told.LOOSE_ACROSS);
            case HEEL_SLIP, PRESSURE_TOP, OTHER -> Optional.empty();
        };
    }

    private Cell cell(Zone zone, Told told, AverageShoe average) {
        double inside = average.insideMm(zone.inside(), size, width);
        var need = findNeedMm(zone);
        if (need.isPresent()) {
            return new Cell(zone, size, Source.FOOT_CLASS, whole(inside - need.get()), told);
        }
        double ideal = zone.band().idealMm();
        var felt = recommended == null ? null : recommended.felt.get(zone);
        if (recommended == null || felt == null) {
            return new Cell(zone, size, Source.CHOSEN, whole(ideal), told);
        }
        // The model chose the size by what it then held of the shoe: against the average shoe that is another room.
        double room = ideal
                + inside
                - average.insideMm(zone.inside(), recommended.size, recommended.width)
                + average.levelMm(zone.inside(), recommended.size.scale())
                - felt;
        // A size is recommended for its length; widths are few, so that the one recommended says little of the foot.
        var source = zone == Zone.OF_SIZE ? Source.RECOMMENDED : Source.CHOSEN;
        return new Cell(zone, size, source, whole(room), told);
    }

    /** What the foot needs inside, as far as its class tells. */
    private Optional<Double> findNeedMm(Zone zone) {
        if (foot == null) {
            return Optional.empty();
        }
        double offset = zone.need().offset().meanMm();
        return switch (zone) {
            case LENGTH -> Optional.of(foot.lengthMm - offset);
            case BALL_WIDTH -> Optional.ofNullable(foot.ballWidthMm).map(mm -> mm - offset);
            case TOE_BOX_WIDTH ->
                Optional.ofNullable(foot.ballWidthMm).map(mm -> mm * Policy.TOE_BOX_SHARE.value() - offset);
        };
    }

    private static int whole(double mm) {
        return (int) Math.round(mm);
    }
}
