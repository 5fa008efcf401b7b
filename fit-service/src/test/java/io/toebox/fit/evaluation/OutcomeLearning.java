package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.toebox.fit.core.learning.OutcomeHistory;
import io.toebox.fit.core.learning.OutcomeTally;

/**
 * {@code ./toebox learn <file>}: what a file of outcomes teaches. A shop's outcomes become a new level of each brand; the public set of
 * worn clothes judges the learner.
 */
public final class OutcomeLearning {

    private OutcomeLearning() {}

    /**
     * @param arguments a file of outcomes, the starter shoes' CSV, the folder of the report, and where to write a learned table
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("give a file of outcomes, the shoes' CSV, a folder and a file to write");
        }
        var file = Path.of(arguments[0]);
        String header;
        try (var lines = WornClothes.open(file)) {
            header = lines.readLine();
        }
        if (WornClothes.HEADER.equals(header)) {
            LearningReport.write(file, Path.of(arguments[2]));
            say("Written: %s", Path.of(arguments[2]).resolve("learning.md"));
        } else if (OutcomeHistory.isHeader(header)) {
            learn(file, Path.of(arguments[1]), Path.of(arguments[3]));
        } else {
            say("The first line of %s names no outcomes: slug,sizeScale,size,event and what else there is.", file);
            System.exit(1);
        }
    }

    private static void learn(Path file, Path shoes, Path written) throws IOException {
        long began = System.nanoTime();
        var tally = new OutcomeTally(LastSimulation.AVERAGE);
        int read;
        try (var lines = WornClothes.open(file)) {
            read = OutcomeHistory.read(lines, tally, LastSimulation.AVERAGE);
        }
        var outcomes = tally.toOutcomes();
        var brands = BrandLevels.learn(ShoeTable.read(shoes).rows(), outcomes);
        Files.createDirectories(written.toAbsolutePath().getParent());
        Files.writeString(written, BrandLevels.table(brands));
        say("%,d outcomes in state %s, learned in %.1f s", read, outcomes.version(), (System.nanoTime() - began) / 1e9);
        brands.forEach((brand, level) ->
                say("%-20s feels %+.2f mm ± %.2f longer than the average shoe", brand, level.meanMm(), level.sdMm()));
        say(
                "Written: %s. To freeze it with the next version of the model, put it in the place of learned.csv.",
                written);
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
