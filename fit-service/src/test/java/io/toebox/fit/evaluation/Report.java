package io.toebox.fit.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.FootSurvey.Told;
import io.toebox.fit.evaluation.Simulation.Known;

/** The words and pictures of an evaluation. */
record Report(
        FootSurvey survey,
        ShoeTable table,
        Map<SizeScale, Map<Told, FitFigures>> figures,
        Map<SizeScale, Map<Known, Reliability>> calibrations,
        SizeRatings ratings,
        List<Sensitivity.Effect> sensitivity) {

    private static final int FEWEST_TRIALS = 400;

    String text() {
        var out = new StringBuilder();
        out.append("""
                # Real feet, real shoes

                Written by `./toebox evaluate`; do not edit. Feet: %d men and %d women of ANSUR II (Gordon 2014; soldiers, one
                foot each), taken as read with calipers; the engine's population is computed from the same survey. Shoes: the %d of the starter catalogue (measurements: RunRepeat), men's
                lasts; women's are inferred from them. Usual size runs are assumed. Every foot tries every shoe.

                ## Headlines

                """.formatted(
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
        for (double p : new double[] {0.4, 0.5, 0.6, 0.7}) {
            row(out, "feet with a shoe of fit probability at least " + p, f -> percent(f.shareWithProbability(p)));
        }
        row(out, "feet covered by three widths of the mean shoe", f -> percent(f.coveredByThreeWidths()));
        out.append("""

                The aim was "a shoe of fit probability at least 0.7" for the feet. Men reach it in part and women not at all, mostly because of
                what is not known rather than of the shoes ([what was tried](decisions/0005-one-probability-for-ball-and-toes.md)): how the toes relate to the ball was measured on nobody
                (`TOE_BREADTH_SD`), how a caliper in a shoe relates to a foot is known within `BALL_WIDTH_OFFSET_SD`, and every women's
                last is inferred from a men's one (`WOMENS_LAST_NARROWER_SD`, `WOMENS_SIZE_OFFSET_SD`). The bands were not widened
                to reach it. The best of many shoes is picked by the same measurements that judge it; the simulation below
                judges one shoe at a time and does not test that choice.

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

                Share of recommended pairs, told length and ball width:

                | sizes above Brannock | men | women |
                |---|---|---|
                """);
        for (int half = -2; half <= 5; half++) {
            int h = half;
            table(out, "%+.1f".formatted(half / 2.0), f -> share(f.sizesAboveBrannock(), h));
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
        sensitivity(out);
        return out.toString();
    }

    private void ratings(StringBuilder out) {
        double r = ratings.pearson();
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        out.append("""

                ## Runs small, runs large

                ![Ratings](ratings.svg)

                The catalogue's `size_rating` (3 is true to size) against the size deviation the engine sees: measured inside length
                less the mean length, in half sizes. Shoes with both, sorted by name and shuffled with seed %d: %d taught the mean,
                %d were held out. On these: Pearson %s (95 %% interval %s to %s), Spearman %s. All rated shoes with a length
                together: Pearson %s. Only the zero is learnt, which no correlation depends on, and length was the engine's rule before
                any rating was looked at; but ratings of all shoes had been compared with every dimension before the split was made,
                so the half is held out of the fit, not of our eyes. The sign is right and the correlation weak: the length
                explains %s of the variance. Much of what a crowd calls small or large is not in it.
                """.formatted(
                        SizeRatings.SEED,
                        ratings.learnt(),
                        ratings.heldOut().size(),
                        fixed(r),
                        fixed(Math.tanh(z - ratings.fisherHalfWidth())),
                        fixed(Math.tanh(z + ratings.fisherHalfWidth())),
                        fixed(ratings.spearman()),
                        fixed(ratings.pearsonOfAll()),
                        percent(r * r)));
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
                    .formatted(word(known), worst(SizeScale.US_MEN, known), worst(SizeScale.US_WOMEN, known)));
        }
        out.append("""

                This proves the arithmetic, not the assumptions: whether the spreads are the world's, only returns and fittings can say.
                """);
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
            var counts = figures.get(scale).get(Told.LENGTH_AND_WIDTH).sizesAboveBrannock();
            counts.forEach((half, n) -> sizes.bar(half / 2.0 + shift, 0.2, 100 * n / FitFigures.total(counts)));
        }
        pictures.put("sizes.svg", sizes.svg());
        var scatter = new Chart(
                        "Crowd's size rating, held-out shoes",
                        "predicted, half sizes too long",
                        "rating (3 true to size)",
                        -4,
                        4,
                        2,
                        4)
                .series("one shoe");
        ratings.heldOut().forEach(point -> scatter.point(point.predicted(), point.rating()));
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

    private String worst(SizeScale scale, Known known) {
        double worst = calibrations.get(scale).get(known).bins().stream()
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
        row(out, name, (Cell) (scale, told) -> cell.apply(figures.get(scale).get(told)));
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
                    .append(cell.apply(figures.get(scale).get(Told.LENGTH_AND_WIDTH)))
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
