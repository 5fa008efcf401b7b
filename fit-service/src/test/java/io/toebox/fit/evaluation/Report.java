package io.toebox.fit.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.FootSurvey.Told;
import io.toebox.fit.evaluation.Simulation.Known;
import io.toebox.fit.evaluation.Simulation.Trial;

/** The words and pictures of an evaluation. */
record Report(
        FootSurvey survey,
        ShoeTable table,
        Map<Evaluation.Case, FitFigures> figures,
        Map<SizeScale, Map<Known, Reliability>> calibrations,
        Map<World, Map<SizeScale, List<Trial>>> worlds,
        SizeRatings ratings,
        List<Sensitivity.Effect> sensitivity) {

    private static final int FEWEST_TRIALS = 200;

    String text() {
        var out = new StringBuilder();
        out.append("""
                # Real feet, real shoes

                Written by `./toebox evaluate`; do not edit. Feet: every %dth of %d men and %d women of ANSUR II (Gordon 2014;
                soldiers, one foot each), taken as read with calipers; the engine's population is computed from the same survey.
                Shoes: the %d of the starter catalogue (measurements: RunRepeat), men's lasts; women's are inferred from them. Usual
                size runs are assumed. Every foot tries every shoe. Nobody has tried on any of these: what becomes of pairs that are
                sold is not in here, so a fit probability orders shoes and is no share of pairs that will be kept.

                ## Headlines

                """.formatted(
                        Evaluation.EVERY_FOOT,
                        survey.of(SizeScale.US_MEN).size(),
                        survey.of(SizeScale.US_WOMEN).size(),
                        table.rows().size()));
        row(out, "", (Cell) (scale, told) -> scale.label() + ", " + told.words());
        out.append("|---|---|---|---|---|\n");
        row(out, "mean sizes above Brannock", f -> fixed(f.meanHalfSizesAboveBrannock() / 2));
        row(
                out,
                "share of recommended pairs in standard width",
                f -> percent(f.widths().getOrDefault(WidthGrade.STANDARD, 0) / FitFigures.total(f.widths())));
        row(out, "pairs recommended", f -> percent(f.shareRecommended()));
        row(out, "of these likely", f -> share(f.likelihoods(), Likelihood.LIKELY));
        row(out, "of these worth a try", f -> share(f.likelihoods(), Likelihood.WORTH_A_TRY));
        row(out, "mean fit probability of recommended pairs", f -> fixed(f.meanProbability()));
        row(out, "mean fit probability of a foot's best shoe", f -> fixed(f.meanBestProbability()));
        row(out, "feet whose best shoe is likely", f -> percent(f.shareWithBest(Likelihood.LIKELY)));
        row(out, "feet covered by three widths of the mean shoe", f -> percent(f.coveredByThreeWidths()));
        row(
                out,
                "recommended pairs with a neighbouring size or width of higher expected utility",
                f -> "none, by construction");
        row(
                out,
                "recommended pairs with a neighbour likelier by more than 5 points (told in the answer)",
                f -> percent(f.likelierNeighbours() / FitFigures.total(f.likelihoods())));
        out.append("""

                The best of many shoes is picked by the same measurements that judge it; the simulation below judges one shoe at a time
                and does not test that choice.

                ## Men and women

                """);
        double men = figures.get(of(SizeScale.US_MEN, Told.LENGTH_AND_WIDTH)).meanBestProbability();
        double women =
                figures.get(of(SizeScale.US_WOMEN, Told.LENGTH_AND_WIDTH)).meanBestProbability();
        double measured = figures.get(Evaluation.WOMEN_MEASURED).meanBestProbability();
        out.append(
                """
                | mean fit probability of a foot's best shoe | |
                |---|---|
                | men | %s |
                | women, last inferred from the men's | %s |
                | women, where a shop has read length, ball and toe box of the women's pair | %s |

                The gap is %.1f points, and %.1f once a shop has measured. What is left of it: how the women's label relates to the
                men's (`WOMENS_SIZE_OFFSET_SD`, where the brand prints no chart) and how far a shop's caliper lies from the
                laboratory's (`STORE_METHOD_SD`). Models measured so far: none. The spread between brands (`WOMENS_LAST_NARROWER_SD`)
                would be known within 0.45 mm after some 20 women's models.

                """.formatted(fixed(men), fixed(women), fixed(measured), 100 * (men - women), 100 * (men - measured)));
        out.append("""
                ## Median feet

                | foot | Brannock | size and width of the mean shoe | verdict |
                |---|---|---|---|
                """);
        median(out, SizeScale.US_MEN, 271, 102);
        median(out, SizeScale.US_WOMEN, 246, 93);
        out.append("""

                Aim: standard width within half a size of Brannock plus half a size of running allowance. Women's labels are taken
                to stand half a size above Brannock's women's scale, which is in the difference.

                ## Recommended size minus Brannock size

                ![Sizes](sizes.svg)

                Share of recommended pairs, told length and ball width; beside the engine its rivals:

                """);
        var rivals = Learned.values();
        out.append("| sizes above Brannock |");
        for (var scale : SizeScale.values()) {
            for (var rival : rivals) {
                out.append(" %s, %s |".formatted(scale.label(), rival.words()));
            }
        }
        out.append("\n|---|---|---|---|---|---|---|\n");
        for (int half = -4; half <= 7; half++) {
            out.append("| %+.1f |".formatted(half / 2.0));
            for (var scale : SizeScale.values()) {
                for (var rival : rivals) {
                    out.append(" %s |"
                            .formatted(share(
                                    figures.get(new Evaluation.Case(scale, Told.LENGTH_AND_WIDTH, rival, false))
                                            .sizesAboveBrannock(),
                                    half)));
                }
            }
            out.append('\n');
        }
        out.append("\n## Widths of recommended pairs\n\n| width | men | women |\n|---|---|---|\n");
        for (var width : WidthGrade.values()) {
            table(out, word(width), f -> share(f.widths(), width));
        }
        out.append("\nMost shoes are sold in one width or two, so this says more of shops than of feet.\n");
        out.append("\n## Outcomes of all pairs\n\n| outcome | men | women |\n|---|---|---|\n");
        for (var outcome : Outcome.values()) {
            table(out, word(outcome), f -> share(f.outcomes(), outcome));
        }
        ratings(out);
        calibration(out);
        worlds(out);
        sensitivity(out);
        return out.toString();
    }

    private void ratings(StringBuilder out) {
        out.append("""

                ## Runs small, runs large

                ![Ratings](ratings.svg)

                What the crowd feels (`size_rating`, 3 is true to size; a point is taken as half a size), foretold without the shoe's own
                vote: each model line in turn is left out and everything is learned anew from the rest. %d shoes have a vote and a
                measured length.

                | foretold by | root mean square error, half sizes | correlation |
                |---|---|---|
                """.formatted(ratings.shoes()));
        ratings.rivals()
                .forEach((name, score) -> out.append(String.format(
                        Locale.ROOT, "| %s | %.4f | %s |\n", name, score.rmseHalfSizes(), correlation(score))));
        out.append("""

                Votes are weak witnesses: owners chose their size, and versions of one model agree little. What the laboratory finds of a
                length moves the answer by the learned weight only (`felt-laboratory-weight` of `learned.csv`).
                """);
    }

    private static String correlation(SizeRatings.Score score) {
        return Double.isFinite(score.correlation()) ? fixed(score.correlation()) : "none";
    }

    private void calibration(StringBuilder out) {
        out.append("""

                ## Calibration

                ![Reliability](reliability.svg)

                Feet and shoes drawn with the errors the engine assumes, shared errors drawn once; %,d trials each, seed %d. Comfortable
                means: length, ball and toes of the tighter foot all within their bands. Largest distance between predicted and observed
                in a tenth with at least %d trials:

                | told | men | women |
                |---|---|---|
                """.formatted(Evaluation.TRIALS, Evaluation.SEED, FEWEST_TRIALS));
        for (var known : Known.values()) {
            out.append("| %s | %s | %s |\n"
                    .formatted(
                            word(known),
                            worst(calibrations.get(SizeScale.US_MEN).get(known)),
                            worst(calibrations.get(SizeScale.US_WOMEN).get(known))));
        }
        out.append("""

                This proves the arithmetic, not the assumptions.
                """);
    }

    private void worlds(StringBuilder out) {
        out.append("""

                ## Other worlds

                The same, in worlds that differ from what the engine assumes in one thing each; told length and ball width; %,d trials
                each, half of them the engine's best size and width, half another. Reliability is reported as it is. Kept is the size
                whose length, ball and toes together lie nearest to what the runner likes; tastes differ by 2.5 mm at the length
                (allowances of 7 to 17 mm are asked for, taken as two deviations to either side) and by 5.2 mm at the ball (well-fitted
                pairs lie 5.5 mm apart, Menz 2014, less what reading foot and last takes of it). The oracle sees the same readings and
                knows the world's numbers. Aim: the engine at least 0.97 times as often.

                | world | scale | said | seen | largest distance in a tenth | kept is first or second: engine | oracle | ratio |
                |---|---|---|---|---|---|---|---|
                """.formatted(Evaluation.TRIALS_OF_A_WORLD));
        for (var world : World.ALL) {
            worlds.get(world).forEach((scale, trials) -> {
                double engine = share(trials, Trial::isFirstOrSecond);
                double oracle = share(trials, Trial::isOraclesFirstOrSecond);
                out.append("| %s | %s | %s | %s | %s | %s | %s | %.3f |\n"
                        .formatted(
                                world.words(),
                                scale.label(),
                                fixed(trials.stream()
                                        .mapToDouble(Trial::predicted)
                                        .average()
                                        .orElseThrow()),
                                fixed(share(trials, Trial::comfortable)),
                                worst(Reliability.of(trials)),
                                percent(engine),
                                percent(oracle),
                                engine / oracle));
            });
        }
    }

    private static double share(List<Trial> trials, Predicate<Trial> which) {
        return trials.stream().filter(which).count() / (double) trials.size();
    }

    private void sensitivity(StringBuilder out) {
        out.append("""

                ## Sensitivity

                What comes out otherwise when one number is lower / higher by its step: the standard deviation that the policy states
                for it, else a tenth of it (marked 10 %%). About %d men and women, half each, in every %dth shoe, told in four ways; of each
                number the way it matters most to. Size and width: share of pairs of foot and shoe whose best one is another, sizes by
                half a size or more; probability: change of the mean fit probability; squeeze: change of the mean forefoot squeeze after
                the run, all places together.

                | number | step | feet told by | size | width | probability | squeeze, mm |
                |---|---|---|---|---|---|---|
                """.formatted(survey.people().size() / Sensitivity.EVERY_FOOT, Sensitivity.EVERY_SHOE));
        var moving = sensitivity.stream()
                .filter(effect -> effect.size() >= 0.0005)
                .sorted(Comparator.comparingDouble(Sensitivity.Effect::size).reversed())
                .toList();
        moving.forEach(effect -> out.append(String.format(
                Locale.ROOT,
                "| `%s` | %.3g%s | %s | %.1f / %.1f %% | %.1f / %.1f %% | %+.3f / %+.3f | %+.2f / %+.2f |\n",
                effect.policy(),
                effect.step().value(),
                effect.step().isStated() ? "" : " (10 %)",
                effect.telling().words(),
                100 * effect.lower().sizes(),
                100 * effect.higher().sizes(),
                100 * effect.lower().widths(),
                100 * effect.higher().widths(),
                effect.lower().probability(),
                effect.higher().probability(),
                effect.lower().squeezeMm(),
                effect.higher().squeezeMm())));
        out.append("\nNothing of this moves with: ")
                .append(sensitivity.stream()
                        .filter(effect -> !moving.contains(effect))
                        .map(effect -> "`%s`".formatted(effect.policy()))
                        .collect(Collectors.joining(", ")))
                .append("""
                .

                `BRANNOCK_MENS_ZERO` and `LENGTH_PER_SIZE` define the device's own scale, so nothing is unsure of them there; they lead because
                they are moved all the same. `TOE_BOX_SHARE` is changed alone here: `TOE_BOX_OFFSET` was calibrated for its present value and would be
                calibrated anew with it.

                The calibrated offsets are reproduced by `FitEngineTest.calibratedOffsetsMeetTheirBenchmark` in every build.
                """);
    }

    Map<String, String> pictures() {
        var pictures = new LinkedHashMap<String, String>();
        var sizes = new Chart("Recommended size minus Brannock size", "US sizes", "% of pairs", -1, 3, 0, 100);
        for (var scale : SizeScale.values()) {
            sizes.series(scale.label());
            double shift = scale == SizeScale.US_MEN ? -0.1 : 0.1;
            var counts = figures.get(of(scale, Told.LENGTH_AND_WIDTH)).sizesAboveBrannock();
            counts.forEach((half, n) -> sizes.bar(half / 2.0 + shift, 0.2, 100 * n / FitFigures.total(counts)));
        }
        pictures.put("sizes.svg", sizes.svg());
        var scatter = new Chart(
                        "Crowd's size vote, own vote withheld", "foretold", "rating (3 true to size)", 2, 4, 2, 4)
                .series("one shoe");
        ratings.points().forEach(point -> scatter.point(point.predicted(), point.vote()));
        pictures.put("ratings.svg", scatter.svg());
        var reliability =
                new Chart("Reliability of the fit probability", "predicted", "observed", 0, 1, 0, 1).diagonal();
        calibrations.forEach((scale, simulated) -> simulated.forEach((known, result) -> {
            reliability.series(scale.label() + ", " + word(known));
            result.bins().stream()
                    .filter(bin -> bin.trials() >= FEWEST_TRIALS)
                    .forEach(bin -> reliability.point(bin.predicted(), bin.observed()));
        }));
        pictures.put("reliability.svg", reliability.svg());
        return pictures;
    }

    private static Evaluation.Case of(SizeScale scale, Told told) {
        return new Evaluation.Case(scale, told, Learned.ENGINE, false);
    }

    private static String worst(Reliability reliability) {
        double worst = reliability.bins().stream()
                .filter(bin -> bin.trials() >= FEWEST_TRIALS)
                .mapToDouble(bin -> Math.abs(bin.error()))
                .max()
                .orElseThrow();
        return String.format(Locale.ROOT, "%.1f points", 100 * worst);
    }

    private static void median(StringBuilder out, SizeScale scale, double length, double width) {
        var person = new Person(scale, Map.of(FootDimension.LENGTH, length, FootDimension.BALL_WIDTH, width));
        var decision = FitFigures.meanShoe(person, Told.LENGTH_AND_WIDTH);
        var best = decision.best().orElseThrow();
        out.append(String.format(
                Locale.ROOT,
                "| %.0f x %.0f mm | %.2f | %s %s | %s, fit probability %.2f |\n",
                length,
                width,
                FitFigures.brannock(person),
                best.size().label(),
                scale.letter(best.width()),
                word(decision.outcome()),
                best.fitProbability()));
    }

    private interface Cell {
        String of(SizeScale scale, Told told);
    }

    private void row(StringBuilder out, String name, Function<FitFigures, String> cell) {
        row(out, name, (Cell) (scale, told) -> cell.apply(figures.get(of(scale, told))));
    }

    private static void row(StringBuilder out, String name, Cell cell) {
        out.append("| ").append(name).append(" |");
        for (var scale : SizeScale.values()) {
            for (var told : Told.values()) {
                out.append(' ').append(cell.of(scale, told)).append(" |");
            }
        }
        out.append('\n');
    }

    private void table(StringBuilder out, String name, Function<FitFigures, String> cell) {
        out.append("| ").append(name).append(" |");
        for (var scale : SizeScale.values()) {
            out.append(' ')
                    .append(cell.apply(figures.get(of(scale, Told.LENGTH_AND_WIDTH))))
                    .append(" |");
        }
        out.append('\n');
    }

    private static <K> String share(Map<K, Integer> counts, K key) {
        return percent(counts.getOrDefault(key, 0) / FitFigures.total(counts));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
