package io.toebox.fit.outcomes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.core.learning.OutcomeTally;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.database.Database;
import io.toebox.fit.signing.RecommendationIds;

/**
 * Keeps what this replica counts equal to what is stored: several times a second it looks whether outcomes have changed, and counts
 * those shoes anew that have. A function of what is stored, so that replicas that have looked are equal, whichever way they came.
 */
@ApplicationScoped
class OutcomeFollower {

    private static final Logger LOG = Logger.getLogger(OutcomeFollower.class);

    /** With the time to build a state, less than the second within which everybody knows. */
    private static final long PAUSE_MILLIS = 250;

    private static final int WORTH_A_WORD = 20;
    private static final int ROWS_AT_ONCE = 1000;

    /** What equal outcomes have in common, and how many there are. */
    private static final String COUNTED = """
            select shop, shoe, size_scale, half_sizes, width, event, reason, feels, foot_length_mm, foot_ball_width_mm,
                recommendation, count(*)
            from outcome o where exists (select from outcome_shoe s where s.shoe = o.shoe and s.sequence > ?)
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11""";

    private final Database database;
    private final RecommendationIds ids;
    private final Catalogue catalogue;
    private final OutcomeTally tally = new OutcomeTally(new AverageShoe(LearnedShoes.published()));
    private volatile @Nullable Thread follower;
    private volatile boolean hasLooked;
    private boolean isReady;
    private long sequence;

    OutcomeFollower(Database database, RecommendationIds ids, Catalogue catalogue) {
        this.database = database;
        this.ids = ids;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent event) {
        follower = Thread.ofPlatform().daemon().name("outcome-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread running = follower;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether it was tried to count outcomes; while their database is away, answers are those of nobody's outcomes. */
    boolean hasLooked() {
        return hasLooked;
    }

    private void follow() {
        int failures = 0;
        try {
            while (true) {
                try {
                    look();
                    if (failures >= WORTH_A_WORD) {
                        LOG.info("Outcomes can be read again");
                    }
                    failures = 0;
                } catch (SQLException | RuntimeException | Error e) {
                    if (++failures == WORTH_A_WORD) {
                        LOG.warnf("Outcomes cannot be read (%s); answering by those that were", e.getMessage());
                    }
                }
                hasLooked = true;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped following outcomes");
        }
    }

    private void look() throws SQLException {
        if (!isReady) {
            ids.load();
        }
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            // One state of the database for all that is read.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                long newest = newest(connection);
                if (newest != sequence || !isReady) {
                    count(connection);
                    sequence = newest;
                    catalogue.hear(tally.toOutcomes());
                    isReady = true;
                }
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private static long newest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select sequence from outcome_state");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void count(Connection connection) throws SQLException {
        var changed = changed(connection);
        changed.forEach(tally::forget);
        try (var select = connection.prepareStatement(COUNTED)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, sequence);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var told = new ToldOutcome(
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getObject(9) == null ? null : row.getInt(9),
                            row.getObject(10) == null ? null : row.getInt(10),
                            row.getString(11));
                    tally.add(told.toOutcome(row.getString(1)), row.getInt(12));
                }
            }
        } catch (SQLException | RuntimeException e) {
            // Half a count is no state; they are still among the changed ones next time.
            changed.forEach(tally::forget);
            throw e;
        }
    }

    private List<String> changed(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select shoe from outcome_shoe where sequence > ?")) {
            select.setLong(1, sequence);
            var shoes = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    shoes.add(row.getString(1));
                }
            }
            return shoes;
        }
    }
}
