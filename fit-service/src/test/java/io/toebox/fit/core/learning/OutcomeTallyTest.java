package io.toebox.fit.core.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTallyTest {

    private static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());
    private static final Estimate EXPECTED = new Estimate(0.4, 1.6);

    @Property(tries = 60)
    void orderAndWhatWasTakenBackLeaveNoTrace(
            @ForAll("outcomes") List<Outcome> outcomes, @ForAll("outcomes") List<Outcome> erased, @ForAll long seed) {
        var tally = new OutcomeTally(AVERAGE);
        outcomes.forEach(tally::add);
        var expected = tally.toOutcomes();

        var mixed = new ArrayList<>(outcomes);
        mixed.addAll(erased);
        Collections.shuffle(mixed, new Random(seed));
        var other = new OutcomeTally(AVERAGE);
        mixed.forEach(other::add);
        other.toOutcomes();
        erased.forEach(outcome -> other.add(outcome, -1));
        var actual = other.toOutcomes();

        assertThat(actual.version()).isEqualTo(expected.version());
        for (var slug : List.of("one", "two")) {
            assertThat(actual.of(slug).pairs()).isEqualTo(expected.of(slug).pairs());
            for (var zone : Zone.values()) {
                for (var scale : SizeScale.values()) {
                    assertThat(actual.of(slug).differs(zone, scale, EXPECTED))
                            .isEqualTo(expected.of(slug).differs(zone, scale, EXPECTED));
                }
            }
        }
    }

    @Property(tries = 60)
    void aShoeThatIsForgottenAndCountedAgainIsAsBefore(@ForAll("outcomes") List<Outcome> outcomes) {
        var tally = new OutcomeTally(AVERAGE);
        outcomes.forEach(tally::add);
        var before = tally.toOutcomes().version();
        tally.forget("one");
        outcomes.stream().filter(outcome -> outcome.shoe().equals("one")).forEach(tally::add);
        assertThat(tally.toOutcomes().version()).isEqualTo(before);
        tally.forget("one");
        tally.forget("two");
        assertThat(tally.toOutcomes().version()).isEqualTo(Outcomes.NONE.version());
    }

    @Test
    void whoIsSilentAndWhoSpeaksOfAnotherZoneMoveNothing() {
        assertThat(learned(outcome(Event.TRIED, null, 21))).isEqualTo(EXPECTED);
        assertThat(learned(outcome(Event.BOUGHT, null, 21))).isEqualTo(EXPECTED);
        assertThat(learned(outcome(Event.RETURNED, null, 21))).isEqualTo(EXPECTED);
        assertThat(learned(outcome(Event.RETURNED, Reason.TOO_NARROW, 21))).isEqualTo(EXPECTED);
        assertThat(learned(outcome(Event.RETURNED, Reason.HEEL_SLIP, 21))).isEqualTo(EXPECTED);
        assertThat(outcome(Event.RETURNED, Reason.TOO_NARROW, 21).cells(AVERAGE))
                .extracting(Cell::zone)
                .containsExactly(Zone.BALL_WIDTH, Zone.TOE_BOX_WIDTH);
    }

    @Test
    void aPairThatIsTooShortMakesTheShoeShorterAndOneThatIsTooLongLonger() {
        assertThat(learned(outcome(Event.RETURNED, Reason.TOO_SHORT, 21)).meanMm())
                .isLessThan(EXPECTED.meanMm() - 0.1);
        assertThat(learned(outcome(Event.RETURNED, Reason.TOO_LONG, 21)).meanMm())
                .isGreaterThan(EXPECTED.meanMm() + 0.1);
        assertThat(learned(outcome(Event.KEPT, null, 21)).sdMm()).isLessThan(EXPECTED.sdMm());
    }

    /** Too short in the size that was chosen a size larger than recommended speaks of a shorter shoe still. */
    @Test
    void theSizeWornIsACondition() {
        var asRecommended =
                learned(outcome(Event.RETURNED, Reason.TOO_SHORT, 21)).meanMm();
        var larger = learned(outcome(Event.RETURNED, Reason.TOO_SHORT, 23)).meanMm();
        assertThat(larger).isLessThan(asRecommended);
    }

    /** The model has learned that a shoe is short and sends everybody up: what then suits does not teach that it is not. */
    @Test
    void whatTheModelChoseItselfIsTakenOut() {
        double level = AVERAGE.levelMm(Zone.LENGTH.inside(), SizeScale.US_MEN);
        var tally = new OutcomeTally(AVERAGE);
        for (int i = 0; i < 30; i++) {
            tally.add(recommended(level - 4, Map.of(Zone.LENGTH, Feel.COMFORTABLE), "shop-" + i));
        }
        var held = new Estimate(-4, 1);
        double after = tally.toOutcomes()
                .of("one")
                .differs(Zone.LENGTH, SizeScale.US_MEN, held)
                .meanMm();
        assertThat(after).isBetween(-4.6, -3.2);
    }

    @Property(tries = 40)
    void moreOutcomesOfOneShopThanItIsHeardWithMoveLittleMore(@ForAll @IntRange(min = 1, max = 3) int times) {
        int most = (int) Policy.OUTCOME_SHOP_COUNTS_AT_MOST.value();
        var once = new OutcomeTally(AVERAGE);
        var often = new OutcomeTally(AVERAGE);
        once.add(outcome(Event.RETURNED, Reason.TOO_SHORT, 21), most);
        often.add(outcome(Event.RETURNED, Reason.TOO_SHORT, 21), most * (1 + times));
        assertThat(often.toOutcomes().of("one").differs(Zone.LENGTH, SizeScale.US_MEN, EXPECTED))
                .isEqualTo(once.toOutcomes().of("one").differs(Zone.LENGTH, SizeScale.US_MEN, EXPECTED));
    }

    /**
     * The bound of {@link ShoeOutcomes}: a shop is heard at most so many times, each time no more steeply than one outcome speaks, and
     * moves what is believed by that times its variance, which is largest somewhere between not hearing and hearing it.
     */
    @Property(tries = 60)
    void aShopThatReportsEverythingAsKeptMovesOthersByNoMoreThanItsWeight(
            @ForAll("outcomes") List<Outcome> honest, @ForAll @IntRange(min = 1, max = 2000) int lies) {
        for (var zone : Zone.values()) {
            var tally = new OutcomeTally(AVERAGE);
            honest.forEach(tally::add);
            double largest = differs(tally, zone).sdMm();
            var before = differs(tally, zone);
            for (int heard = 1; heard <= Math.min(lies, 40); heard++) {
                tally.add(lie());
                largest = Math.max(largest, differs(tally, zone).sdMm());
            }
            tally.add(lie(), Math.max(0, lies - 40));
            double weight = Math.min(lies, Policy.OUTCOME_SHOP_COUNTS_AT_MOST.value());
            double moved = Math.abs(differs(tally, zone).meanMm() - before.meanMm());
            assertThat(moved).isLessThanOrEqualTo(weight * steepest(zone) * largest * largest * 1.02 + 1e-9);
        }
    }

    /** How much the logarithm of the probability to keep a pair changes in a millimetre, at most. */
    private static double steepest(Zone zone) {
        var scale = new FeelScale(zone.band().comfortableFromMm(), zone.band().comfortableToMm());
        double sd = Source.CHOSEN.feltSdMm();
        double steepest = 0;
        for (double room = -60; room < 80; room += 0.1) {
            double slope = (Math.log(scale.probability(Told.KEPT, room + 0.01, sd))
                            - Math.log(scale.probability(Told.KEPT, room, sd)))
                    / 0.01;
            steepest = Math.max(steepest, Math.abs(slope));
        }
        return steepest;
    }

    private static Outcome lie() {
        return new Outcome(
                "liar",
                "one",
                new Size(SizeScale.US_MEN, 21),
                WidthGrade.STANDARD,
                Event.KEPT,
                null,
                Map.of(),
                null,
                null);
    }

    private static Estimate differs(OutcomeTally tally, Zone zone) {
        return tally.toOutcomes().of("one").differs(zone, SizeScale.US_MEN, EXPECTED);
    }

    private static Estimate learned(Outcome outcome) {
        var tally = new OutcomeTally(AVERAGE);
        tally.add(outcome);
        return differs(tally, Zone.LENGTH);
    }

    private static Outcome outcome(Event event, @Nullable Reason reason, int halfSizes) {
        double level = AVERAGE.levelMm(Zone.LENGTH.inside(), SizeScale.US_MEN);
        return new Outcome(
                "shop",
                "one",
                new Size(SizeScale.US_MEN, halfSizes),
                WidthGrade.STANDARD,
                event,
                reason,
                Map.of(),
                null,
                new Outcome.Recommended(
                        new Size(SizeScale.US_MEN, 21), WidthGrade.STANDARD, Map.of(Zone.LENGTH, level)));
    }

    private static Outcome recommended(double feltMm, Map<Zone, Feel> feels, String shop) {
        var size = new Size(SizeScale.US_MEN, 21);
        return new Outcome(
                shop,
                "one",
                size,
                WidthGrade.STANDARD,
                Event.KEPT,
                null,
                feels,
                null,
                new Outcome.Recommended(size, WidthGrade.STANDARD, Map.of(Zone.LENGTH, feltMm)));
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        var sizes = Combinators.combine(
                        Arbitraries.of(SizeScale.values()),
                        Arbitraries.integers().between(14, 26))
                .as(Size::new);
        var feels = Arbitraries.maps(Arbitraries.of(Zone.values()), Arbitraries.of(Feel.values()))
                .ofMaxSize(2);
        var feet = Combinators.combine(
                        Arbitraries.integers().between(46, 60),
                        Arbitraries.integers().between(18, 23).injectNull(0.3))
                .as((length, ball) -> new Outcome.FootClass(length * 5, ball == null ? null : ball * 5))
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("one", "two"),
                        sizes,
                        Arbitraries.of(WidthGrade.STANDARD, WidthGrade.WIDE),
                        Arbitraries.of(Event.values()),
                        Arbitraries.of(Reason.values()).injectNull(0.5),
                        feels,
                        feet)
                .as((shop, shoe, size, width, event, reason, felt, foot) ->
                        new Outcome(shop, shoe, size, width, event, reason, new TreeMap<>(felt), foot, null))
                .list()
                .ofMaxSize(40);
    }
}
