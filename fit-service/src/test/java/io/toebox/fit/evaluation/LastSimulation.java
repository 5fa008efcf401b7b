package io.toebox.fit.evaluation;

import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Outcome;
import io.toebox.fit.core.learning.OutcomeTally;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/** Shoes of known felt length, whose pairs are sold, kept and sent back; and what is then believed of that length. */
final class LastSimulation {

    /** Root mean square errors, mm. */
    record Errors(double withoutMm, double learnedMm, double keptOnlyMm) {}

    private static final int SHOES = 300;
    private static final int SHOPS = 10;
    private static final double EXPECTED_SD_MM = 1.6;
    static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());
    private static final Size SIZE = new Size(SizeScale.US_MEN, 21);

    private LastSimulation() {}

    /** @param kept pairs of each shoe that are kept; those that come back are on top */
    static Errors of(int kept, long seed) {
        var random = new Random(seed);
        double without = 0;
        double learned = 0;
        double keptOnly = 0;
        for (int shoe = 0; shoe < SHOES; shoe++) {
            double truth = EXPECTED_SD_MM * random.nextGaussian();
            var all = new OutcomeTally(AVERAGE);
            var silent = new OutcomeTally(AVERAGE);
            int left = kept;
            while (left > 0) {
                var outcome = sell(truth, random);
                all.add(outcome);
                if (outcome.event() == Event.KEPT) {
                    left--;
                    silent.add(outcome);
                }
            }
            without += truth * truth;
            learned += square(all, truth);
            keptOnly += square(silent, truth);
        }
        return new Errors(Math.sqrt(without / SHOES), Math.sqrt(learned / SHOES), Math.sqrt(keptOnly / SHOES));
    }

    private static double square(OutcomeTally tally, double truth) {
        double off = tally.toOutcomes()
                        .of("simulated")
                        .differs(Zone.LENGTH, SizeScale.US_MEN, new Estimate(0, EXPECTED_SD_MM))
                        .meanMm()
                - truth;
        return off * off;
    }

    /** Somebody is recommended a size, takes it or a neighbour, and keeps it or not. */
    private static Outcome sell(double truthMm, Random random) {
        var zone = Zone.LENGTH;
        int halfSizes = random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0;
        double perHalf = Policy.LENGTH_PER_SIZE.value() / 2;
        double room = zone.band().idealMm()
                - halfSizes * perHalf
                + Policy.OUTCOME_TOLD_SD.value() * random.nextGaussian()
                + truthMm;
        double felt = room + Policy.FEEL_SD.value() * random.nextGaussian();
        boolean isTight = felt < zone.band().comfortableFromMm();
        boolean isLoose = felt > zone.band().comfortableToMm();
        double keeps = (isTight
                        ? Policy.OUTCOME_KEPT_WHEN_TIGHT
                        : isLoose ? Policy.OUTCOME_KEPT_WHEN_LOOSE : Policy.OUTCOME_KEPT_WHEN_COMFORTABLE)
                .value();
        boolean isKept = random.nextDouble() < keeps;
        var reason = isKept ? null : isTight ? Reason.TOO_SHORT : isLoose ? Reason.TOO_LONG : Reason.OTHER;
        return outcome("shop-" + random.nextInt(SHOPS), halfSizes, isKept ? Event.KEPT : Event.RETURNED, reason);
    }

    private static Outcome outcome(String shop, int halfSizes, Event event, @Nullable Reason reason) {
        double level = AVERAGE.levelMm(Zone.LENGTH.inside(), SIZE.scale());
        return new Outcome(
                shop,
                "simulated",
                SIZE,
                WidthGrade.STANDARD,
                event,
                reason,
                Map.of(),
                null,
                new Outcome.Recommended(
                        new Size(SIZE.scale(), SIZE.halfSizes() + halfSizes),
                        WidthGrade.STANDARD,
                        Map.of(Zone.LENGTH, level)));
    }
}
