package io.toebox.fit.core.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;

/**
 * Every size and width of every shoe on one scale. Immutable.
 *
 * <pre>
 * bucket   0.25 mm of shortest ideal length   firstRow, reachMm
 *   row      one size of one shoe             shoe, halfSizes, lengthMm, lengthSdMm, and the borders to the next smaller and larger size
 *     variant  one width of it, narrowest first   width; an inside for each of the VariantZones, not a number where not known; which of the errors
 * </pre>
 *
 * <p>A row is the best size of its shoe for one interval of ideal inside lengths, from its border to the size below to that to the
 * size above ({@link Preference#borderMm}), and no longer than the length can fit. Rows are sorted by where that interval begins, so the best rows of all shoes
 * lie side by side, one interval's length before the ideal. A bucket none of whose intervals reaches the ideal is passed over.
 */
public final class VariantColumns {

    private static final double BUCKETS_PER_MM = 4;

    /** Wider than any rounding of a length: what lies this close to a border is looked at. */
    private static final double MARGIN_MM = 1e-6;

    /** What is less likely to fit than this is not recommended. */
    private static final double WORTH_A_TRY = Policy.WORTH_A_TRY_FROM.value();

    /**
     * Of so few rows, such as a shop's shelf, what promises most is computed first, which spares most of the rest. Of more, putting
     * them in order costs more than that.
     */
    private static final int FEW_ROWS = 16_384;

    private static final Band LENGTH = Zone.OF_SIZE.band();
    private static final double IDEAL_MM = LENGTH.idealMm();

    private final double shortestMm;
    private final int[] firstRow;
    private final double[] reachMm;

    private final int[] shoe;
    private final byte[] halfSizes;
    private final double[] aboveMm;
    private final double[] lengthMm;
    private final double[] upToMm;
    private final double[] lengthSdMm;
    private final int[] firstVariant;

    private final byte[] width;
    private final double[][] insideMm;
    private final int[] error;
    private final List<Errors> errors;

    /** Of each of the errors: the part of a width's loss that comes of it. */
    private final double[] spread;

    VariantColumns(ColumnsBuilder from) {
        double shortest = Double.POSITIVE_INFINITY;
        double longest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < from.rows; row++) {
            shortest = Math.min(shortest, from.fromMm(row));
            longest = Math.max(longest, from.fromMm(row));
        }
        shortestMm = from.rows == 0 ? 0 : shortest;
        int buckets = from.rows == 0 ? 0 : bucket(longest) + 1;
        firstRow = new int[buckets + 1];
        reachMm = new double[buckets];
        Arrays.fill(reachMm, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < from.rows; row++) {
            int bucket = bucket(from.fromMm(row));
            firstRow[bucket + 1]++;
            reachMm[bucket] = Math.max(reachMm[bucket], from.toMm(row) + MARGIN_MM);
        }
        Arrays.parallelPrefix(firstRow, Integer::sum);
        int[] order = new int[from.rows];
        int[] free = firstRow.clone();
        for (int row = 0; row < from.rows; row++) {
            order[free[bucket(from.fromMm(row))]++] = row;
        }

        shoe = new int[from.rows];
        halfSizes = new byte[from.rows];
        aboveMm = new double[from.rows];
        lengthMm = new double[from.rows];
        upToMm = new double[from.rows];
        lengthSdMm = new double[from.rows];
        firstVariant = new int[from.rows + 1];
        width = new byte[from.variants];
        insideMm = new double[VariantZones.COUNT][from.variants];
        error = new int[from.variants];
        errors = List.copyOf(from.errors);
        spread = errors.stream().mapToDouble(one -> Preference.spread(one.sdMm)).toArray();
        int variant = 0;
        for (int row = 0; row < from.rows; row++) {
            int source = order[row];
            shoe[row] = from.shoe[source];
            halfSizes[row] = from.halfSizes[source];
            aboveMm[row] = from.aboveMm[source];
            lengthMm[row] = from.lengthMm[source];
            upToMm[row] = from.upToMm[source];
            lengthSdMm[row] = from.lengthSdMm[source];
            for (int v = from.firstVariant[source]; v < from.firstVariant[source + 1]; v++) {
                width[variant] = from.width[v];
                for (int zone = 0; zone < VariantZones.COUNT; zone++) {
                    insideMm[zone][variant] = from.insideMm[zone][v];
                }
                error[variant] = from.error[v];
                variant++;
            }
            firstVariant[row + 1] = variant;
        }
    }

    /** How many sizes and widths of all shoes there are. */
    public int variantCount() {
        return width.length;
    }

    /**
     * The shoes whose best size and width can be recommended, highest fit probability first, then lowest number. The best size and
     * width are those of the highest expected utility ({@link Preference}), the smaller and narrower of equals; clearances are those
     * of the foot with less room.
     *
     * @param needs what the feet need
     * @param wanted whether a shoe may be ranked, by its number; asked at most once per shoe, and only of shoes that would be ranked
     * @param limit at most so many, at least 1
     */
    public List<Ranked> best(Needs needs, IntPredicate wanted, int limit) {
        if (shoe.length == 0) {
            return List.of();
        }
        double needMm = needs.insideMm(Zone.OF_SIZE).meanMm();
        var search = new Search(
                needs,
                needMm,
                VariantZones.needsMm(needs),
                new VariantBound(needs, errors),
                wanted,
                new Top(Math.min(limit, shoe.length)));
        if (shoe.length <= FEW_ROWS) {
            var candidates = new Candidates();
            forEachBest(search, (row, variant) -> {
                if (fits(variant, search.needsMm())) {
                    candidates.add(row, variant, search.bound().atMost(error[variant], insideMm, variant));
                }
            });
            candidates.forEachBestFirst((row, variant, atMost) -> offer(row, variant, atMost, search));
        } else {
            forEachBest(search, (row, variant) -> {
                if (fits(variant, search.needsMm())) {
                    offer(row, variant, search.bound().atMost(error[variant], insideMm, variant), search);
                }
            });
        }
        return search.top().ranking();
    }

    /** What takes the best size and width of a shoe, whether it fits or not. */
    private interface BestTaker {
        void take(int row, int variant);
    }

    private void forEachBest(Search search, BestTaker taker) {
        double idealMm = search.needMm() + IDEAL_MM;
        int end = idealMm + MARGIN_MM < shortestMm ? 0 : Math.min(reachMm.length, bucket(idealMm + MARGIN_MM) + 1);
        for (int bucket = 0; bucket < end; bucket++) {
            if (reachMm[bucket] >= idealMm) {
                scan(firstRow[bucket], firstRow[bucket + 1], search, taker);
            }
        }
    }

    /** One ranking: what the feet need along the size's zone and in each of the {@link VariantZones}, and the best so far. */
    private record Search(
            Needs needs, double needMm, double[] needsMm, VariantBound bound, IntPredicate wanted, Top top) {}

    private void scan(int firstRow, int endRow, Search search, BestTaker taker) {
        double needMm = search.needMm();
        for (int row = firstRow; row < endRow; row++) {
            double clearanceMm = lengthMm[row] - needMm;
            double wantedMm = needMm + IDEAL_MM;
            if (wantedMm > aboveMm[row]
                    && wantedMm <= upToMm[row]
                    && !(clearanceMm < LENGTH.tightBelowMm() || clearanceMm > LENGTH.looseAboveMm())) {
                taker.take(row, bestWidth(row, search.needsMm()));
            }
        }
    }

    /** @param atMost what the bound says of the variant, which fits */
    private void offer(int row, int variant, double atMost, Search search) {
        double threshold = Math.max(search.top().threshold(), WORTH_A_TRY);
        if (atMost < threshold) {
            return;
        }
        var needs = search.needs();
        var length = clearance(lengthMm[row], lengthSdMm[row], needs.insideMm(Zone.OF_SIZE));
        double sizeAtMost = VariantBound.lengthAtMost(length.meanMm(), length.sdMm());
        if (sizeAtMost * atMost < threshold
                || sizeAtMost * search.bound().closerAtMost(atMost, error[variant], insideMm, variant) < threshold) {
            return;
        }
        double size = LENGTH.probabilityComfortable(length);
        double probability = probabilityComfortable(size, variant, needs);
        if (probability >= threshold && search.wanted().test(shoe[row])) {
            search.top().offer(probability, shoe[row], halfSizes[row], width[variant]);
        }
    }

    /** The width with the least loss, the narrower of equals. */
    private int bestWidth(int row, double[] needsMm) {
        int best = firstVariant[row];
        int end = firstVariant[row + 1];
        if (end == best + 1) {
            return best;
        }
        double least = loss(best, needsMm);
        for (int variant = best + 1; variant < end; variant++) {
            double loss = loss(variant, needsMm);
            if (loss < least) {
                least = loss;
                best = variant;
            }
        }
        return best;
    }

    private double loss(int variant, double[] needsMm) {
        double loss = spread[error[variant]];
        for (int zone = 0; zone < VariantZones.COUNT; zone++) {
            loss += Preference.distance(zone, insideMm[zone][variant], needsMm[zone]);
        }
        return loss;
    }

    /** No zone is tight or loose; what is not known says nothing against it. */
    private boolean fits(int variant, double[] needsMm) {
        for (int zone = 0; zone < VariantZones.COUNT; zone++) {
            double clearanceMm = insideMm[zone][variant] - needsMm[zone];
            if (clearanceMm < VariantZones.TIGHT_BELOW_MM[zone] || clearanceMm > VariantZones.LOOSE_ABOVE_MM[zone]) {
                return false;
            }
        }
        return true;
    }

    /** As the engine has it of a judged variant, to the last bit: that of the size, of each zone alone, and of ball and toes. */
    private double probabilityComfortable(double size, int variant, Needs needs) {
        double probability = size;
        for (int zone : VariantZones.ALONE) {
            probability *= probabilityComfortable(zone, variant, needs);
        }
        boolean isBallKnown = isKnown(VariantZones.BALL, variant);
        boolean areToesKnown = isKnown(VariantZones.TOES, variant);
        if (isBallKnown && areToesKnown) {
            return probability
                    * Across.probabilityComfortable(
                            clearance(VariantZones.BALL, variant, needs),
                            clearance(VariantZones.TOES, variant, needs),
                            needs.acrossMm2(),
                            errors.get(error[variant]).acrossSdMm);
        }
        return probability
                * probabilityComfortable(isBallKnown ? VariantZones.BALL : VariantZones.TOES, variant, needs);
    }

    private double probabilityComfortable(int zone, int variant, Needs needs) {
        return isKnown(zone, variant)
                ? VariantZones.ALL.get(zone).band().probabilityComfortable(clearance(zone, variant, needs))
                : 1;
    }

    private boolean isKnown(int zone, int variant) {
        return !Double.isNaN(insideMm[zone][variant]);
    }

    private Estimate clearance(int zone, int variant, Needs needs) {
        return clearance(
                insideMm[zone][variant],
                errors.get(error[variant]).sdMm[zone],
                needs.insideMm(VariantZones.ALL.get(zone)));
    }

    private static Estimate clearance(double insideMm, double insideSdMm, Estimate need) {
        return new Estimate(insideMm, insideSdMm).minus(need);
    }

    private int bucket(double mm) {
        return (int) ((mm - shortestMm) * BUCKETS_PER_MM);
    }
}
