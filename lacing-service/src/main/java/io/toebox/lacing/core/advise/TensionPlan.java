package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.effect.LaceState;
import io.toebox.lacing.core.effect.Run;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * How hard to pull each row for what is asked.
 *
 * @param rows the ordinary rows that are there, from the toe
 */
public record TensionPlan(List<RowFirmness> rows) {

    /** From this share on a difference counts as kept, below the other one as lost; our judgement. */
    private static final double KEPT = 0.75;

    private static final double LOST = 0.25;

    /**
     * One row.
     *
     * @param row the row, 1 at the toe
     * @param firmness how hard to pull it
     */
    public record RowFirmness(int row, Firmness firmness) {}

    /** What a run leaves of the differences between the rows. */
    public enum Keeping {
        /** There are none. */
        EVEN,
        KEEPS,
        PARTLY,
        EVENS_OUT;

        /** Lower-kebab-case name used on the wire. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a run leaves, as shares of the greatest difference between the softest and the firmest row.
     *
     * @param keeping the usual share in a word
     * @param share with the usual friction, after a usual run
     * @param least with little friction, after a run that loosens laces
     * @param most with much friction, after a gentle run
     */
    public record Kept(Keeping keeping, double share, double least, double most) {}

    public TensionPlan {
        rows = List.copyOf(rows);
    }

    static TensionPlan of(Needs needs, Map<Need, List<Integer>> ownRows, List<Integer> presentRows) {
        var firmness = new TreeMap<Integer, Firmness>();
        presentRows.forEach(row -> firmness.put(row, Firmness.SNUG));
        for (var need : needs.all()) {
            if (need.kind() == Need.Kind.HOLD) {
                ownRows.getOrDefault(need, List.of()).forEach(row -> firmness.put(row, Firmness.FIRM));
            }
        }
        for (var need : needs.all()) {
            if (need.kind() == Need.Kind.RELIEF) {
                var eased = eased(need);
                ownRows.getOrDefault(need, List.of()).forEach(row -> firmness.merge(row, eased, TensionPlan::softer));
            }
        }
        return new TensionPlan(firmness.entrySet().stream()
                .map(row -> new RowFirmness(row.getKey(), row.getValue()))
                .toList());
    }

    private static Firmness softer(Firmness one, Firmness other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Firmness eased(Need need) {
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT -> Firmness.LOOSE;
            // At most about four fifths of firm, which is what snug is.
            case LESS_OVER_THE_INSTEP -> Firmness.SNUG;
            case ROOM_AT_THE_INNER_BALL,
                    LESS_ON_TOP_OF_THE_FOOT,
                    ROOM_OVER_THE_INSTEP,
                    LESS_AT_THE_ANKLE,
                    FRONT_AND_HEEL_APART,
                    HOLD_THE_HEEL,
                    KEEP_TOES_FROM_THE_FRONT,
                    HOLD_THE_FOREFOOT,
                    HOLD_THE_INSTEP,
                    HOLD_THE_TONGUE,
                    STAY_TIED,
                    EACH_FOOT_ITS_OWN,
                    TAKE_LESS_LACE,
                    TAKE_UP_LACE -> Firmness.SOFT;
        };
    }

    /** How well laces keep the plan over a run. */
    public Kept keptBy(Laces laces, RowGeometry geometry) {
        var laced = rows.stream()
                .filter(row -> !laces.unusedRows().contains(row.row()))
                .toList();
        double planned = spread(
                laced.stream().map(row -> row.firmness().tension().value()).toList());
        if (planned <= 1) {
            return new Kept(Keeping.EVEN, 1, 1, 1);
        }
        double usual = share(laced, laces, geometry, EffectFigures.FRICTION.value(), Run.USUAL, planned);
        double hard = share(laced, laces, geometry, EffectFigures.FRICTION.low(), Run.HARD, planned);
        double gentle = share(laced, laces, geometry, EffectFigures.FRICTION.high(), Run.GENTLE, planned);
        // Behind a knot on the way a run that loosens the back can leave more of a difference, not less.
        return new Kept(
                keeping(usual),
                usual,
                Math.min(usual, Math.min(hard, gentle)),
                Math.max(usual, Math.max(hard, gentle)));
    }

    private static Keeping keeping(double share) {
        if (share >= KEPT) {
            return Keeping.KEEPS;
        }
        return share >= LOST ? Keeping.PARTLY : Keeping.EVENS_OUT;
    }

    private double share(
            List<RowFirmness> laced, Laces laces, RowGeometry geometry, double friction, Run run, double planned) {
        double knot = laced.getLast().firmness().tension().value();
        var after = LaceState.snugged(laces, geometry, friction, this::tension, knot)
                .after(run);
        var left = new ArrayList<Double>();
        for (var row : laced) {
            double tension = after.tension(row.row());
            if (tension > 0) {
                left.add(tension);
            }
        }
        return Math.clamp(Math.log(spread(left)) / Math.log(planned), 0, 1);
    }

    /** Rows beyond the ordinary ones are pulled as the last of those. */
    private double tension(int row) {
        return rows.stream()
                .filter(planned -> planned.row() <= row)
                .reduce((one, later) -> later)
                .orElse(rows.getFirst())
                .firmness()
                .tension()
                .value();
    }

    private static double spread(List<Double> tensions) {
        var statistics = tensions.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return tensions.isEmpty() ? 1 : statistics.getMax() / statistics.getMin();
    }
}
