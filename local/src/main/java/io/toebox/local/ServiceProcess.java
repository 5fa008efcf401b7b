package io.toebox.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One start of one service: its process, its log, whether it answers, and its end. */
final class ServiceProcess {
    private static final int REMEMBERED_LINES = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration KILL_TIMEOUT = Duration.ofMinutes(1);
    private static final int ANSWER_TIMEOUT_MILLIS = 2000;
    private static final int HTTP_OK = 200;

    private final Process process;
    private final URI address;
    private final Thread reader;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private volatile long lines;
    private volatile boolean stopRequested;

    private ServiceProcess(Process process, int port, Path log, Consumer<String> listener) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.reader = Thread.ofVirtual().start(() -> readOutput(log, listener));
    }

    /**
     * Starts the process.
     *
     * @param environment variables added to those of this process
     * @param log the file that gets every line it prints, replaced at each start
     * @param listener also gets every line
     */
    static ServiceProcess start(
            List<String> command, Map<String, String> environment, int port, Path log, Consumer<String> listener) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(nothing());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new ServiceProcess(builder.start(), port, log, listener);
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + String.join(" ", command) + ": " + e.getMessage(), e);
        }
    }

    /** Where it answers. */
    URI address() {
        return address;
    }

    /**
     * Waits until the service says it is ready, however long that takes; false when it ended before, or has stood still for
     * so long that it will not get ready any more.
     */
    boolean awaitReady(Duration standstill) {
        Progress progress = new Progress(standstill);
        long begin = System.nanoTime();
        while (true) {
            if (isReady()) {
                return true;
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
            if (waitForEnd(pauseAfter(elapsed)) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (progress.standsStill(elapsed, lines, processorTime())) {
                return false;
            }
        }
    }

    /** The longer a start takes, the less it is disturbed by questions, which also keep it busy. */
    private static Duration pauseAfter(Duration elapsed) {
        Duration twentieth = elapsed.dividedBy(20);
        if (twentieth.compareTo(FIRST_PAUSE) < 0) {
            return FIRST_PAUSE;
        }
        return twentieth.compareTo(LONGEST_PAUSE) < 0 ? twentieth : LONGEST_PAUSE;
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    address.resolve("/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(ANSWER_TIMEOUT_MILLIS);
            connection.setReadTimeout(ANSWER_TIMEOUT_MILLIS);
            return connection.getResponseCode() == HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether its end was asked for with {@link #requestStop}, rather than a death of its own. */
    boolean stopRequested() {
        return stopRequested;
    }

    int waitForExitCode() throws InterruptedException {
        return process.waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Asks it to finish what it is doing and end. */
    void requestStop() {
        stopRequested = true;
        // Not Process.destroy(), which would also close the pipe with its last words.
        process.toHandle().destroy();
    }

    /** Waits for the end; false when it still runs after this time. */
    boolean waitForEnd(Duration timeout) {
        try {
            return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it and whatever it started, now, and waits until it is gone. */
    void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.toHandle().destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        waitForEnd(KILL_TIMEOUT);
    }

    /** The last lines it printed, oldest first; complete once the process has ended. */
    List<String> lastLines() {
        if (!process.isAlive()) {
            awaitReader();
        }
        synchronized (lastLines) {
            return List.copyOf(lastLines);
        }
    }

    private void awaitReader() {
        try {
            // A grandchild may hold the pipe open; its lines are not worth waiting for.
            reader.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOutput(Path log, Consumer<String> listener) {
        try (BufferedReader output = process.inputReader();
                BufferedWriter file = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                synchronized (lastLines) {
                    if (lastLines.size() == REMEMBERED_LINES) {
                        lastLines.removeFirst();
                    }
                    lastLines.addLast(line);
                    lines++;
                }
                listener.accept(line);
            }
        } catch (IOException e) {
            listener.accept("(its output can no longer be read: " + e.getMessage() + ")");
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
