package io.toebox.catalog.changes;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.toebox.catalog.database.Sql;

/**
 * Wakes waiting readers when any instance of the service has committed a change. It listens on one database connection
 * for all of them, and only while somebody waits.
 */
@ApplicationScoped
class ChangeListener {

    /** The name changes are announced under. */
    static final String CHANNEL = "catalogue_change";

    /** How often a reader asks by itself while nothing would wake it, and how soon a lost connection is noticed. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);

    private final Sql sql;
    private final WaitingReaders readers = new WaitingReaders();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean listening;
    private volatile boolean stopped;

    ChangeListener(Sql sql) {
        this.sql = sql;
    }

    WaitingReaders readers() {
        return readers;
    }

    /** How long a reader may wait for a wake-up before it has to ask again, at most {@code left}. */
    Duration patience(Duration left) {
        if (running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("change-listener").start(this::run);
        }
        return listening || left.compareTo(ASK_AGAIN) < 0 ? left : ASK_AGAIN;
    }

    /** Before the server waits for the requests in flight, so that it need not. */
    void shuttingDown(@Observes ShutdownDelayInitiatedEvent event) {
        stop();
    }

    void shutDown(@Observes ShutdownEvent event) {
        stop();
    }

    private void stop() {
        stopped = true;
        readers.end();
    }

    private void run() {
        try {
            while (isNeeded()) {
                try {
                    listen();
                } catch (SQLException e) {
                    LOG.warnf("Changes are asked for every second: cannot listen: %s", e.getMessage());
                    Thread.sleep(ASK_AGAIN);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.set(false);
        }
    }

    private void listen() throws SQLException {
        try (var connection = sql.connect();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            listening = true;
            // What was committed before is not announced again.
            readers.wakeAll();
            var announcements = connection.unwrap(PGConnection.class);
            while (isNeeded()) {
                if (announcements.getNotifications((int) ASK_AGAIN.toMillis()).length > 0) {
                    readers.wakeAll();
                } else {
                    // A connection that is gone without a word would look like silence.
                    statement.execute("select 1");
                }
            }
            statement.execute("unlisten " + CHANNEL);
        } finally {
            listening = false;
            readers.wakeAll();
        }
    }

    private boolean isNeeded() {
        return !stopped && readers.count() > 0;
    }
}
