package io.toebox.fit.outcomes;

import java.sql.SQLException;

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

    private static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());

    private final StoredOutcomes stored;
    private final RecommendationIds ids;
    private final Catalogue catalogue;
    private final OutcomeTally tally = new OutcomeTally(AVERAGE);
    private volatile @Nullable Thread follower;
    private volatile boolean hasLooked;
    private boolean isReady;
    private long sequence;

    OutcomeFollower(StoredOutcomes stored, RecommendationIds ids, Catalogue catalogue) {
        this.stored = stored;
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

    /** Counts anew what has changed. */
    void look() throws SQLException {
        if (!isReady) {
            ids.load();
        }
        try (var state = stored.open()) {
            long newest = state.sequence();
            if (newest != sequence || !isReady) {
                count(state);
                catalogue.hear(tally.toOutcomes());
                // Not before they count: building a state of them may fail.
                sequence = newest;
                isReady = true;
            }
        }
    }

    private void count(StoredOutcomes.State state) throws SQLException {
        var changed = state.listChangedShoes(sequence);
        changed.forEach(tally::forget);
        try {
            state.count(sequence, tally::add);
        } catch (SQLException | RuntimeException e) {
            // Half a count is no state; they are still among the changed ones next time.
            changed.forEach(tally::forget);
            throw e;
        }
    }
}
