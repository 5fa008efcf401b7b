package io.toebox.local;

import java.time.Duration;

/** The end of a process that is not a child of this one; {@code onExit} looks for that only every few seconds. */
final class ProcessEnd {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private ProcessEnd() {}

    /**
     * Whether the process has ended. One that nobody has collected yet, for good in a container without an init, counts as
     * alive for the system; it has no command any more.
     */
    static boolean hasEnded(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        ProcessHandle.Info info = process.info();
        return info.command().isEmpty() && info.arguments().isEmpty();
    }

    /** Waits until the process has ended; false when it still runs after this time. */
    static boolean await(ProcessHandle process, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!hasEnded(process)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return true;
    }
}
