package io.toebox.fit.core.learning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeScale;

/**
 * The outcomes of one shoe as counts, and what follows from them. What follows is a function of these counts and of what is expected
 * of the shoe, added up in one order, so that no other order can give other bits.
 *
 * <p>One shop is heard as at most {@link Policy#OUTCOME_SHOP_COUNTS_AT_MOST} outcomes of a zone, however many it reports. So a shop
 * that lies moves what is believed by at most that number, times how steeply one outcome speaks (per mm), times the variance of what
 * is believed on the way (mm²).
 */
public final class ShoeOutcomes {

    /** Nobody has told of a pair of this shoe. */
    public static final ShoeOutcomes NONE = new ShoeOutcomes(new long[0], new int[0], 0, 0);

    private static final Grid GRID = Grid.around(20, 0.25);
    private static final Hierarchy HIERARCHY = new Hierarchy(GRID, Policy.OUTCOME_SIZE_SD.value());
    private static final Map<Zone, Map<Source, FeelTable>> TABLES = new EnumMap<>(Zone.class);

    static {
        for (var zone : Zone.values()) {
            var band = zone.band();
            var scale = new FeelScale(band.comfortableFromMm(), band.comfortableToMm());
            var tables = new EnumMap<Source, FeelTable>(Source.class);
            for (var source : Source.values()) {
                tables.put(source, new FeelTable(scale, GRID, 1, source.feltSdMm()));
            }
            TABLES.put(zone, tables);
        }
    }

    private record Asked(Zone zone, SizeScale scale, Estimate expected) {}

    private final long[] cells;
    private final int[] counts;
    private final int pairs;
    private final long digest;
    private final Map<Asked, Estimate> answered = new ConcurrentHashMap<>();

    /**
     * @param cells as {@link PackedCell}, ascending, shops numbered by their names
     * @param counts of each cell
     * @param pairs how many outcomes told anything
     * @param digest names all of it
     */
    ShoeOutcomes(long[] cells, int[] counts, int pairs, long digest) {
        this.cells = cells;
        this.counts = counts;
        this.pairs = pairs;
        this.digest = digest;
    }

    /** How many outcomes told anything. */
    public int pairs() {
        return pairs;
    }

    /** How many of them told of this zone, on this scale. */
    public int pairs(Zone zone, SizeScale scale) {
        long group = PackedCell.group(zone, scale);
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += PackedCell.group(cells[i]) == group ? counts[i] : 0;
        }
        return sum;
    }

    long digest() {
        return digest;
    }

    /**
     * How much more inside than in the average shoe of its label feet feel, mm.
     *
     * @param expected the same without outcomes
     */
    public Estimate differs(Zone zone, SizeScale scale, Estimate expected) {
        return cells.length == 0 || expected.sdMm() == 0
                ? expected
                : answered.computeIfAbsent(new Asked(zone, scale, expected), this::learn);
    }

    private Estimate learn(Asked asked) {
        var told = logLikelihoods(asked.zone, asked.scale);
        return told.isEmpty()
                ? asked.expected
                : HIERARCHY.given(asked.expected, told).shoe();
    }

    private SortedMap<Integer, double[]> logLikelihoods(Zone zone, SizeScale scale) {
        long group = PackedCell.group(zone, scale);
        var ofShop = new HashMap<Integer, Integer>();
        for (int i = 0; i < cells.length; i++) {
            if (PackedCell.group(cells[i]) == group) {
                ofShop.merge(PackedCell.shop(cells[i]), counts[i], Integer::sum);
            }
        }
        var bySize = new TreeMap<Integer, double[]>();
        for (int i = 0; i < cells.length; i++) {
            long cell = cells[i];
            if (PackedCell.group(cell) == group) {
                int reported = Objects.requireNonNull(ofShop.get(PackedCell.shop(cell)));
                double heard = counts[i] * Math.min(1, Policy.OUTCOME_SHOP_COUNTS_AT_MOST.value() / reported);
                var sum = bySize.computeIfAbsent(PackedCell.halfSizes(cell), size -> new double[GRID.points()]);
                var log = table(zone, PackedCell.source(cell)).of(PackedCell.told(cell), PackedCell.roomMm(cell));
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += heard * log[k];
                }
            }
        }
        return bySize;
    }

    private static FeelTable table(Zone zone, Source source) {
        return Objects.requireNonNull(Objects.requireNonNull(TABLES.get(zone)).get(source));
    }
}
