package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "assort",
        mixinStandardHelpOptions = true,
        description =
                "Which models, sizes and widths serve these customers' feet with the fewest boxes; for a shop, what the next"
                        + " box on its shelf is worth and which ones nobody would miss.")
final class AssortCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILES", description = "a .parquet or .csv file, one customer's feet in each row")
    private Path profiles = Path.of("");

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Option(
            names = "--share",
            defaultValue = "95",
            paramLabel = "PERCENT",
            description = "of the customers that are to be served, above 0 to 100 (default: ${DEFAULT-VALUE})")
    private double sharePercent;

    @Option(
            names = "--choices",
            defaultValue = "1",
            paramLabel = "N",
            description =
                    "among so many different shoes each should be able to choose, 1 to 20 (default: ${DEFAULT-VALUE})")
    private int choices;

    @Option(
            names = "--customers",
            defaultValue = "5000",
            paramLabel = "N",
            description = "at most so many rows are looked at, spread evenly over the file (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description =
                    "plan with shoes of this category only, such as road; shoes that are no longer made are never planned")
    private @Nullable String category;

    @Option(names = "--out", paramLabel = "FILE", description = "a .csv file of every box that is spoken of")
    private Path out = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (!(sharePercent > 0 && sharePercent <= 100)) {
            throw new UsageException("--share is above 0 and at most 100 percent, not %s.".formatted(sharePercent));
        }
        if (choices < 1 || choices > 20) {
            throw new UsageException("--choices is a number from 1 to 20, not %d.".formatted(choices));
        }
        if (most < 1) {
            throw new UsageException("--customers is 1 or more, not %d.".formatted(most));
        }
        var sample = ProfileFile.Sample.read(profiles, most);
        var lines = catalogue.snapshot();
        var plan = AssortmentPlan.of(
                Shelves.ofCurrent(lines, category),
                catalogue.shop == null ? null : Shelves.of(lines, catalogue.shop),
                sample.profiles(),
                sharePercent / 100,
                choices);
        System.out.println(AssortmentReport.of(plan, sample, catalogue.shop));
        if (!out.toString().isEmpty()) {
            write(plan);
        }
        return 0;
    }

    private void write(AssortmentPlan plan) throws IOException {
        Files.writeString(out, AssortmentReport.csv(plan));
        System.err.println("Written: " + out);
    }
}
