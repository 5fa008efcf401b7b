package io.toebox.fit.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description =
                "Who is left out: of each shoe the share of these feet it does not suit, in which zone, and how many millimetres"
                        + " would change it.")
final class CoverageCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROFILES", description = "a .parquet or .csv file, one runner's feet in each row")
    private Path profiles = Path.of("");

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Option(
            names = "--customers",
            defaultValue = "5000",
            paramLabel = "N",
            description = "at most so many rows are looked at, spread evenly over the file (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--out", paramLabel = "FILE", description = "a .csv file of every shoe and every cause")
    private Path out = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (most < 1) {
            throw new UsageException("--customers is 1 or more, not %d.".formatted(most));
        }
        var sample = ProfileFile.Sample.read(profiles, most);
        var report = CoverageReport.of(Shelves.of(catalogue.snapshot(), catalogue.shop), sample);
        System.out.println(report.told());
        if (!out.toString().isEmpty()) {
            Files.writeString(out, report.csv());
            System.err.println("Written: " + out);
        }
        return 0;
    }
}
