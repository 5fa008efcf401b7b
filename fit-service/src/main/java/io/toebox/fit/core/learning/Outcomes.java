package io.toebox.fit.core.learning;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.OutcomeEvidence;
import io.toebox.fit.core.shoe.SizeScale;

/** All outcomes in one state, which has a name; never changed. */
public final class Outcomes implements OutcomeEvidence {

    /** No outcome was ever told. */
    public static final Outcomes NONE = new OutcomeTally(new AverageShoe(LearnedShoes.published())).toOutcomes();

    private final AverageShoe average;
    private final Map<String, ShoeOutcomes> byShoe;
    private final String version;

    Outcomes(AverageShoe average, Map<String, ShoeOutcomes> byShoe, String version) {
        this.average = average;
        this.byShoe = Map.copyOf(byShoe);
        this.version = version;
    }

    /** Names the state: the same outcomes in any order have the same. */
    public String version() {
        return version;
    }

    /** Whether nobody ever told anything. */
    public boolean isEmpty() {
        return byShoe.isEmpty();
    }

    /** What was told of one shoe. */
    public ShoeOutcomes of(String slug) {
        return byShoe.getOrDefault(slug, ShoeOutcomes.NONE);
    }

    @Override
    public Estimate felt(String slug, SizeScale scale, InsideDimension dimension, Estimate expected) {
        var zone = findZone(dimension);
        var told = byShoe.get(slug);
        if (told == null || zone.isEmpty()) {
            return expected;
        }
        var level = new Estimate(average.levelMm(dimension, scale), 0);
        var before = expected.minus(level);
        var after = told.differs(zone.get(), scale, before);
        return after.equals(before) ? expected : after.plus(level);
    }

    private static Optional<Zone> findZone(InsideDimension dimension) {
        return Stream.of(Zone.values())
                .filter(zone -> zone.inside() == dimension)
                .findFirst();
    }
}
