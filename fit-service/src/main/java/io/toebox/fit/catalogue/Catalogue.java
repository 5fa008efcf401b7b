package io.toebox.fit.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;

import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * Holds the newest snapshot. A request reads it and never waits: neither for the catalogue nor for the database. When the
 * catalogue is down the last snapshot keeps answering, and its age is in every answer. {@link CatalogueFollower} keeps it fresh.
 */
@ApplicationScoped
public class Catalogue {

    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private volatile Instant confirmedAt = Instant.EPOCH;

    /** The newest snapshot, if any was ever read. */
    public Optional<Snapshot> findSnapshot() {
        return Optional.ofNullable(newest.get());
    }

    /**
     * The newest snapshot.
     *
     * @throws ProblemException 503 when none was read yet
     */
    public Snapshot getSnapshot() {
        return findSnapshot()
                .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE, FIT.sentence("catalogue-not-loaded")));
    }

    /** How long ago the catalogue last confirmed that this is its present state. */
    public Duration age() {
        return Duration.between(confirmedAt, Instant.now());
    }

    void replace(Snapshot snapshot, Instant readAt) {
        newest.set(snapshot);
        confirm(readAt);
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }
}
