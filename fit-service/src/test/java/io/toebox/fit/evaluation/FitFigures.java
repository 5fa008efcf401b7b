package io.toebox.fit.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.FootSurvey.Told;

/**
 * What comes out when each of many feet tries each of many shoes.
 *
 * @param people how many feet
 * @param bestProbabilities of each foot, the highest fit probability of any recommended shoe, 0 when none is
 * @param sizesAboveBrannock half sizes above the Brannock size, to how many recommended pairs of foot and shoe
 * @param widths to how many recommended pairs
 * @param outcomes to how many pairs
 * @param likelihoods to how many recommended pairs
 * @param probabilities sum over the recommended pairs
 * @param likelierNeighbours recommended pairs with a neighbouring size or width that is likelier by more than 5 points, all told
 * @param coveredByThreeWidths share of feet that the mean shoe suits in one of its middle three widths
 */
record FitFigures(
        int people,
        double[] bestProbabilities,
        Map<Integer, Integer> sizesAboveBrannock,
        Map<WidthGrade, Integer> widths,
        Map<Outcome, Integer> outcomes,
        Map<Likelihood, Integer> likelihoods,
        double probabilities,
        int likelierNeighbours,
        double coveredByThreeWidths) {

    /** The laboratory's mean shoe (current method, n 216 to 258). */
    private static final Shoe MEAN_SHOE = new Shoe(
            "mean",
            null,
            Shoe.LastGender.MEN,
            EnumSet.of(WidthGrade.NARROW, WidthGrade.STANDARD, WidthGrade.WIDE),
            Set.of(),
            UpperStretch.UNKNOWN,
            List.of(
                    new Measurement(
                            InsideDimension.INTERNAL_LENGTH, Measurement.Method.CURRENT, 269.3, 9, WidthGrade.STANDARD),
                    new Measurement(
                            InsideDimension.BALL_WIDTH, Measurement.Method.CURRENT, 95.2, 9, WidthGrade.STANDARD),
                    new Measurement(
                            InsideDimension.TOE_BOX_WIDTH, Measurement.Method.CURRENT, 73.2, 9, WidthGrade.STANDARD)));

    static FitFigures of(List<Person> people, Told told, List<Shoe> tried, Geometries inside) {
        var engine = new FitEngine(tried, inside);
        var sizes = new TreeMap<Integer, Integer>();
        var widths = new EnumMap<WidthGrade, Integer>(WidthGrade.class);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var likelihoods = new EnumMap<Likelihood, Integer>(Likelihood.class);
        var best = new double[people.size()];
        double probabilities = 0;
        int likelier = 0;
        int covered = 0;
        int i = 0;
        for (var person : people) {
            var runner = person.runner(told);
            double brannock = brannock(person);
            for (var decision : engine.decide(runner, person.scale(), tried)) {
                outcomes.merge(decision.outcome(), 1, Integer::sum);
                if (decision.isRecommended()) {
                    var variant = decision.best().orElseThrow();
                    best[i] = Math.max(best[i], variant.fitProbability());
                    probabilities += variant.fitProbability();
                    sizes.merge((int) Math.round(2 * (variant.size().value() - brannock)), 1, Integer::sum);
                    widths.merge(variant.width(), 1, Integer::sum);
                    likelihoods.merge(variant.likelihood(), 1, Integer::sum);
                    likelier +=
                            decision.reasons().stream().anyMatch(Reason.LikelierNeighbour.class::isInstance) ? 1 : 0;
                }
            }
            covered += meanShoe(person, told).isRecommended() ? 1 : 0;
            i++;
        }
        return new FitFigures(
                people.size(),
                best,
                sizes,
                widths,
                outcomes,
                likelihoods,
                probabilities,
                likelier,
                covered / (double) people.size());
    }

    /** How the mean shoe in three widths suits these feet. */
    static FitDecision meanShoe(Person person, Told told) {
        return new FitEngine(List.of(MEAN_SHOE), Learned.ENGINE.geometries())
                .decide(person.runner(told), person.scale(), MEAN_SHOE);
    }

    /** The size a Brannock device reads: men's 1 is 7 2/3 in, a size 1/3 in, women's one more. */
    static double brannock(Person person) {
        double mens = person.mm().get(FootDimension.LENGTH) / (25.4 / 3) - 22;
        return person.scale() == SizeScale.US_MEN ? mens : mens + 1;
    }

    double shareWithBest(Likelihood likelihood) {
        return Arrays.stream(bestProbabilities)
                        .filter(p -> Likelihood.of(p) == likelihood)
                        .count()
                / (double) people;
    }

    double meanProbability() {
        return probabilities / total(likelihoods);
    }

    double meanHalfSizesAboveBrannock() {
        return sizesAboveBrannock.entrySet().stream()
                        .mapToDouble(e -> (double) e.getKey() * e.getValue())
                        .sum()
                / total(sizesAboveBrannock);
    }

    double meanBestProbability() {
        return Arrays.stream(bestProbabilities).average().orElse(0);
    }

    double shareRecommended() {
        return outcomes.entrySet().stream()
                        .filter(e -> e.getKey().isRecommended())
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / total(outcomes);
    }

    static double total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }
}
