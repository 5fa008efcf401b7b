package io.toebox.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps a PostgreSQL server running from its start until everything is closed. */
final class PostgresWatch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Postgres server;
    private final CountDownLatch closing;
    private final Console console;
    private final Deaths deaths;

    PostgresWatch(Postgres server, boolean restart, CountDownLatch closing, Console console) {
        this.server = server;
        this.closing = closing;
        this.console = console;
        this.deaths = new Deaths("PostgreSQL", restart, closing, console);
    }

    Postgres server() {
        return server;
    }

    void start() {
        startUnlessClosing();
        Thread.ofVirtual().start(this::keepRunning);
    }

    /** Stops the server. A start that is under way is waited for, so that it cannot outlive this. */
    @Override
    public synchronized void close() {
        server.stop();
    }

    private synchronized void startUnlessClosing() {
        if (closing.getCount() > 0) {
            server.start();
        }
    }

    private void keepRunning() {
        try {
            while (true) {
                while (server.process().isPresent()) {
                    if (closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
                if (!deaths.pauseBeforeRestart("its process ended")) {
                    return;
                }
                startUnlessClosing();
                console.line("PostgreSQL is back.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StartFailure e) {
            if (closing.getCount() > 0) {
                console.line(String.valueOf(e.getMessage()));
            }
        }
    }
}
