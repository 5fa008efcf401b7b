package io.toebox.fit.batch;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands {@code ./toebox score}, {@code assort} and {@code coverage}, and the reading of outcomes for {@code learn}. */
@Command(
        name = "toebox",
        subcommands = {ScoreCommand.class, AssortCommand.class, CoverageCommand.class, OutcomesCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Batch {

    private static final int USAGE = 2;

    private Batch() {}

    /** @param arguments one of the commands and what it takes */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit code: 0 when done, 2 when the command or a file cannot be understood. */
    static int run(String... arguments) {
        return new CommandLine(new Batch())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof UsageException) {
                        line.getErr().println(failure.getMessage());
                        return USAGE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
