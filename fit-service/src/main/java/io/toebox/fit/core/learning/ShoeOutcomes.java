package io.toebox.fit.core.learning;

import java.util.Collections;
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
    public static final ShoeOutcomes NONE = new ShoeOutcomes(new TreeMap<>(), 0);

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

    private final SortedMap<Cell, Integer> counts;
    private final int pairs;
    private final Map<Asked, Estimate> answered = new ConcurrentHashMap<>();

    /**
     * @param counts of equal cells, each at least 1
     * @param pairs how many outcomes told anything
     */
    public ShoeOutcomes(SortedMap<Cell, Integer> counts, int pairs) {
        this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        this.pairs = pairs;
    }

    /** How many outcomes told anything. */
    public int pairs() {
        return pairs;
    }

    /** How many of them told of this zone, on this scale. */
    public int pairs(Zone zone, SizeScale scale) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().zone() == zone
                        && entry.getKey().size().scale() == scale)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Equal cells, counted. */
    public SortedMap<Cell, Integer> counts() {
        return counts;
    }

    /**
     * How much more inside than in the average shoe of its label feet feel, mm.
     *
     * @param expected the same without outcomes
     */
    public Estimate differs(Zone zone, SizeScale scale, Estimate expected) {
        return counts.isEmpty() || expected.sdMm() == 0
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
        var ofShop = new HashMap<String, Integer>();
        counts.forEach((cell, count) -> {
            if (cell.zone() == zone && cell.size().scale() == scale) {
                ofShop.merge(cell.shop(), count, Integer::sum);
            }
        });
        var bySize = new TreeMap<Integer, double[]>();
        counts.forEach((cell, count) -> {
            var reported = ofShop.get(cell.shop());
            if (cell.zone() != zone || cell.size().scale() != scale || reported == null) {
                return;
            }
            double heard = count * Math.min(1, Policy.OUTCOME_SHOP_COUNTS_AT_MOST.value() / reported);
            var sum = bySize.computeIfAbsent(cell.size().halfSizes(), size -> new double[GRID.points()]);
            var log = table(zone, cell.source()).of(cell.told(), cell.roomMm());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += heard * log[i];
            }
        });
        return bySize;
    }

    private static FeelTable table(Zone zone, Source source) {
        return Objects.requireNonNull(
                Objects.requireNonNull(TABLES.get(zone)).get(source));
    }
}
