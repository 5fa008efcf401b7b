package io.toebox.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Processes an earlier run could not stop because it was killed. Every JVM a run starts carries the run's data folder as
 * a system property, so it is recognised by its own command line: unlike a list of process numbers on file, that has no
 * gap between start and note and never points to a stranger.
 */
final class Leftovers {
    private Leftovers() {}

    /** The JVM option that marks a process as one of the runs on this data folder. */
    static String mark(Path data) {
        return "-Dtoebox.data=" + data.toAbsolutePath();
    }

    /** Stops the marked processes, gently first; returns how many there were. The caller holds the data folder's lock. */
    static int stop(Path data, Duration patience) {
        String mark = mark(data);
        List<ProcessHandle> leftovers = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(mark))
                        .orElse(false))
                .toList();
        leftovers.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + patience.toNanos();
        for (ProcessHandle leftover : leftovers) {
            if (!ProcessEnd.await(leftover, Duration.ofNanos(deadline - System.nanoTime()))) {
                leftover.destroyForcibly();
            }
        }
        return leftovers.size();
    }
}
