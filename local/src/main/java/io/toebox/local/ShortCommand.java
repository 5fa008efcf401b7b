package io.toebox.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that is run to its end, and what it said. */
record ShortCommand(int exitCode, String output) {

    /** Runs the command in a folder with this text as its input. A program that does not exist has exit code 127. */
    static ShortCommand run(Path folder, List<String> command, String input) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // Messages in one language, and no surprise from a half-installed locale.
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new ShortCommand(127, String.valueOf(e.getMessage()));
        }
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading its input; its exit code and output tell why.
        }
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ShortCommand(process.waitFor(), output);
        } catch (IOException e) {
            throw new StartFailure("Cannot read the output of " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while running " + command.getFirst(), e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
