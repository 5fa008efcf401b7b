package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./toebox learn} with the set of worn clothes: judges the learner and writes the report with its figures. */
final class LearningReport {

    private static final int OUTCOMES_OF_A_WORLD = 2_000;
    private static final int PER_SHOE = 20;
    private static final int FRESH = 100_000;
    private static final int DRAWS = 8;
    private static final int SHOES = 3_000;
    private static final int FRESH_PER_SHOE = 50;
    private static final long SEED = 1;

    private final StringBuilder text = new StringBuilder();

    private LearningReport() {}

    static void write(Path clothes, Path folder) throws IOException {
        var report = new LearningReport();
        var set = WornClothes.read(clothes);
        report.head();
        report.clothes(set, ClothesEvaluation.of(set), folder);
        report.saved();
        report.worlds(folder);
        report.lasts();
        Files.writeString(folder.resolve("learning.md"), report.text);
    }

    private void head() {
        text.append("""
                # What outcomes teach

                Written by `./toebox learn`; do not edit. How the learner of outcomes ([decision](decisions/0013-learning-from-outcomes.md))
                does on worn clothes, where the truth is what people said, and in simulation, where it is known. Nothing fitted here is in the
                product.
                """);
    }

    private void clothes(WornClothes set, List<ClothesEvaluation.Group> groups, Path folder) throws IOException {
        text.append(String.format(Locale.ROOT, """

                ## Worn clothes

                %,d rentals of the RentTheRunway set (Misra, Wan and McAuley 2018; not in the repository), in order of time. Everything is learned
                from the first four fifths and frozen; the last fifth (%,d) is foretold: small, fit or large. Mean log loss, by how many outcomes
                of the item were known at the split:

                | known outcomes | foretold | base rate | body and size only | + item, best guess | + item, variance integrated | + item × size | against body only |
                |---|---|---|---|---|---|---|---|
                """, set.count(), set.count() - set.past()));
        for (var group : groups) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.4f | %.4f | %.4f | %.4f | %.4f | %+.1f %% |\n",
                    group.words(),
                    group.outcomes(),
                    group.baseRate(),
                    group.bodyOnly(),
                    group.bestGuess(),
                    group.item(),
                    group.itemSize(),
                    -100 * group.saved()));
        }
        text.append("""

                Aims: body only at most 0.762 over all; 7 % better at 6 to 20, 14 % at 21 to 60, at most 0.2 % worse at none. Without outcomes the
                spreads of items, sizes and all else add up to the one that body only is told with, so that knowing nothing costs nothing; a best
                guess in place of the spread is over-confident there.

                ![Log loss](learning-clothes.svg)
                """);
        var chart = new Chart(
                "Log loss saved against body only, %",
                "known outcomes: none, 1-5, 6-20, 21-60, more", "%", 0, 4, -10, 20);
        chart.series("item, best guess");
        for (int i = 0; i < 5; i++) {
            chart.point(i, 100 * (1 - groups.get(i).bestGuess() / groups.get(i).bodyOnly()));
        }
        chart.series("item x size, integrated");
        for (int i = 0; i < 5; i++) {
            chart.point(i, 100 * groups.get(i).saved());
        }
        Files.writeString(folder.resolve("learning-clothes.svg"), chart.svg());
    }

    private void saved() {
        text.append("""

                ## Shoes, simulated

                Shoes differ by half of the error with which a runner feels; 74 % of pairs fit. Log loss saved against not knowing shoes apart, on
                fresh outcomes of the same shoes. The learner is told neither thresholds nor spreads: it learns them from 400 of the
                3,000 shoes.

                | outcomes per shoe | learner | exact posterior with the true numbers | shares of the shoe's own outcomes | truth known |
                |---|---|---|---|---|
                """);
        for (int perShoe : new int[] {0, 5, 20, 60}) {
            if (perShoe == 0) {
                text.append("| 0 | 0.0 % | 0.0 % | | |\n");
                continue;
            }
            var saved = OutcomeSimulation.saved(perShoe, SHOES, FRESH_PER_SHOE, SEED);
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f %% | %.1f %% | %.1f %% | %.1f %% |\n",
                    perShoe,
                    100 * saved.learner(),
                    100 * saved.exact(),
                    100 * saved.ownShare(),
                    100 * saved.perfect()));
        }
    }

    private void worlds(Path folder) throws IOException {
        text.append(String.format(Locale.ROOT, """

                ## Worlds that are not as assumed

                The level (thresholds, share of mixed-up words, how much less the content say, what room counts, spreads) is learned from %,d outcomes
                of the world, ten of a shoe; then other shoes of it, with %d outcomes each, are foretold %,d times. That is done %d times over, each time
                with other outcomes, so that what is wrong in the world shows and not the luck of one draw. Worst difference between the share that feels
                right and the one foretold, in any tenth of all outcomes, ordered by what was foretold; beside it the worst tenth of the unluckiest draw,
                which is what so few outcomes leave open:

                | world | learner | the level alone | learner, unluckiest draw | log loss saved against the level alone |
                |---|---|---|---|---|
                """, OUTCOMES_OF_A_WORLD, PER_SHOE, FRESH, DRAWS));
        var chart = new Chart(
                "Worst reliability of each world, points",
                "world, in the order of the table",
                "points",
                0,
                OutcomeWorld.ALL.size(),
                -6,
                6);
        chart.series("learner");
        int number = 0;
        for (var world : OutcomeWorld.ALL) {
            var reliable = OutcomeSimulation.reliable(world, OUTCOMES_OF_A_WORLD, PER_SHOE, FRESH, DRAWS, SEED);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %+.1f points | %+.1f points | %+.1f points | %.1f %% |\n",
                    world.words(),
                    100 * reliable.worstError(),
                    100 * reliable.worstWithout(),
                    100 * reliable.unlucky(),
                    100 * reliable.saved()));
            chart.point(number++, 100 * reliable.worstError());
        }
        text.append("\nAim: within 3 points in each, for the learner.\n\n![Worlds](learning-worlds.svg)\n");
        Files.writeString(folder.resolve("learning-worlds.svg"), chart.svg());
    }

    private void lasts() {
        text.append("""

                ## Learned lasts

                Shoes whose felt length differs from what label, laboratory and votes let expect by a deviation of 1.6 mm (`felt-*` of
                `learned.csv` and `FELT_LENGTH_UNTOLD_SD`), worn by runners who were recommended a size and chose it or a neighbour. Root mean square error of the
                length by pairs kept of one model and size, with what came back beside them:

                | kept pairs | expected without outcomes | learned, returns say why | learned, returns are silent |
                |---|---|---|---|
                """);
        for (int kept : new int[] {5, 20, 50, 200}) {
            var error = LastSimulation.of(kept, SEED);
            text.append(String.format(
                    Locale.ROOT,
                    "| %d | %.2f mm | %.2f mm | %.2f mm |\n",
                    kept,
                    error.withoutMm(),
                    error.learnedMm(),
                    error.keptOnlyMm()));
        }
        text.append("\nAim: within 1.5 mm at 50.\n");
    }
}
