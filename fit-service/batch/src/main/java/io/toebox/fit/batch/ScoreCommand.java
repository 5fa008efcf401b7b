package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description =
                "Which shoes of a shop suit each of many profiles, best first. Goes on where it was when it was stopped.")
final class ScoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILES", description = "a .parquet or .csv file, one runner's feet in each row")
    private Path profiles = Path.of("");

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "a .parquet or .csv file to write")
    private Path out = Path.of("");

    @Option(
            names = "--top",
            defaultValue = "3",
            paramLabel = "N",
            description = "at most so many shoes for a profile, 1 to 100 (default: ${DEFAULT-VALUE})")
    private int top;

    @Option(names = "--restart", description = "forget what an earlier run has done")
    private boolean restart;

    @Option(names = "--part-rows", hidden = true)
    private int partRows = ScoreRun.PART_ROWS;

    @Override
    public Integer call() throws Exception {
        if (top < 1 || top > 100) {
            throw new UsageException("--top is a number from 1 to 100, not %d.".formatted(top));
        }
        Tables.rows(profiles);
        var parts = Parts.of(out.toAbsolutePath(), question(), restart);
        var kept = parts.findSnapshot();
        var snapshot = kept.isPresent() ? kept.get() : catalogue.snapshot();
        var shelves = Shelves.of(snapshot, catalogue.shop);
        if (kept.isPresent()) {
            System.err.println("Goes on with the run that was stopped, and the shelf as it was then.");
        } else {
            parts.begin(snapshot);
        }
        System.err.println(String.format(
                Locale.ROOT,
                "%,d sizes and widths, catalogue %s",
                shelves.variantCount(),
                shelves.snapshot().version()));
        var run = new ScoreRun(
                profiles,
                out.toAbsolutePath(),
                new Scorer(shelves.byScale(), top)::score,
                parts,
                partRows,
                Runtime.getRuntime().availableProcessors(),
                System.err);
        System.err.println(run.told(run.run()));
        System.err.println("Written: " + out);
        return 0;
    }

    private List<String> question() throws IOException {
        return List.of(
                "profiles " + profiles.toAbsolutePath(),
                "bytes " + Files.size(profiles),
                "changed " + Files.getLastModifiedTime(profiles).toMillis(),
                "shop " + (catalogue.shop == null ? "" : catalogue.shop),
                "catalogue " + catalogue.catalogue,
                "top " + top,
                "part-rows " + partRows);
    }
}
