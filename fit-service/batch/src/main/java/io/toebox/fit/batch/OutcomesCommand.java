package io.toebox.fit.batch;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "outcomes",
        hidden = true,
        description = "Writes the outcomes of a .parquet file as the .csv file that learning reads.")
final class OutcomesCommand implements Callable<Integer> {

    @Parameters(index = "0")
    private Path from = Path.of("");

    @Parameters(index = "1")
    private Path to = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (var tables = Tables.open()) {
            OutcomeTable.write(from, to, tables);
        }
        return 0;
    }
}
