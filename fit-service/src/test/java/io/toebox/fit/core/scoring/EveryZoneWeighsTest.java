package io.toebox.fit.core.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

/** A zone that is added counts in the decision and in the ranking, whatever else it is. */
class EveryZoneWeighsTest {

    private static final Runner MEAN_MAN = meanMan();
    private static final FootNeeds NEEDS = new FootNeeds(MEAN_MAN, SizeScale.US_MEN, List.of());

    @ParameterizedTest
    @EnumSource
    void aShoeThatIsLessComfortableInOneZoneIsLessLikelyToFit(Zone zone) {
        var ideal = shoe("ideal", zone, at -> at.band().idealMm());
        var roomier = shoe("roomier", zone, at -> at.band().comfortableToMm());
        var engine = new FitEngine(List.of(ideal, roomier));

        assertThat(fitProbability(engine, roomier)).isLessThan(fitProbability(engine, ideal) - 0.1);
        assertThat(engine.rank(MEAN_MAN, SizeScale.US_MEN, shoe -> true, 2))
                .containsExactly(decide(engine, ideal), decide(engine, roomier));
    }

    @ParameterizedTest
    @EnumSource
    void aShoeThatIsTightInOneZoneIsNotRecommended(Zone zone) {
        var tight = shoe("tight", zone, at -> at.band().tightBelowMm() - 1);
        var engine = new FitEngine(List.of(tight));

        assertThat(decide(engine, tight).isRecommended()).isFalse();
        assertThat(decide(engine, tight)
                        .best()
                        .orElseThrow()
                        .find(zone)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.TIGHT);
        assertThat(engine.rank(MEAN_MAN, SizeScale.US_MEN, shoe -> true, 1)).isEmpty();
    }

    /** Of one size and width, ideal in every zone but one. */
    private static Shoe shoe(String slug, Zone special, ToDoubleFunction<Zone> clearanceMm) {
        var measurements = Arrays.stream(Zone.values())
                .map(zone -> new Measurement(
                        zone.inside(),
                        Measurement.Method.CURRENT,
                        NEEDS.of(zone).inside().meanMm()
                                + (zone == special
                                        ? clearanceMm.applyAsDouble(zone)
                                        : zone.band().idealMm()),
                        9,
                        WidthGrade.STANDARD))
                .toList();
        var sold = new SoldVariant(new Size(SizeScale.US_MEN, 18), WidthGrade.STANDARD);
        return new Shoe(
                slug,
                "A",
                Shoe.LastGender.MEN,
                Set.of(WidthGrade.STANDARD),
                Set.of(sold),
                UpperStretch.UNKNOWN,
                measurements);
    }

    private static FitDecision decide(FitEngine engine, Shoe shoe) {
        return engine.decide(MEAN_MAN, SizeScale.US_MEN, shoe);
    }

    private static double fitProbability(FitEngine engine, Shoe shoe) {
        return decide(engine, shoe).best().orElseThrow().fitProbability();
    }

    /** Measured in everything that a zone asks for. */
    private static Runner meanMan() {
        var measured = new EnumMap<FootDimension, Double>(FootDimension.class);
        for (var zone : Zone.values()) {
            measured.put(
                    zone.need().dimension(), Population.MEN.meanMm(zone.need().dimension()));
        }
        var foot = new Foot(measured);
        return Runner.of(new FootPair(foot, foot));
    }
}
