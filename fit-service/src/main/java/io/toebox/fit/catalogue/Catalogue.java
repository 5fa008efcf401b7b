package io.toebox.fit.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.scoring.FitEngine;

import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * Holds the newest snapshot. A request reads it and never waits: neither for the catalogue nor for the database. When the
 * catalogue is down the last snapshot keeps answering, and its age is in every answer. {@link CatalogueFollower} keeps it fresh.
 */
@ApplicationScoped
public class Catalogue {

    private final Clocks clocks;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();

    /** By the clock that nobody sets: an age never shrinks and is never negative. */
    private volatile long confirmedNanos;

    /** The newest state of the catalogue that has heard no outcome; null before the first. */
    private @Nullable Snapshot unheard;

    private Outcomes outcomes = Outcomes.NONE;

    /** What was built last of which engine and outcomes: a change of the stock builds nothing. */
    private @Nullable Heard heard;

    private record Heard(FitEngine of, Outcomes outcomes, FitEngine engine) {}

    public Catalogue() {
        this(Clocks.OF_THIS_MACHINE);
    }

    Catalogue(Clocks clocks) {
        this.clocks = clocks;
    }

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
        return Duration.ofNanos(clocks.nanoTime().getAsLong() - confirmedNanos);
    }

    synchronized void replace(Snapshot snapshot, Instant readAt) {
        unheard = snapshot;
        publish(snapshot);
        confirm(readAt);
    }

    /** From now on these outcomes count. */
    public synchronized void hear(Outcomes others) {
        outcomes = others;
        if (unheard != null) {
            publish(unheard);
        }
    }

    private void publish(Snapshot snapshot) {
        var known = heard;
        if (known == null || known.of != snapshot.engine() || known.outcomes != outcomes) {
            var engine =
                    outcomes.isEmpty() ? snapshot.engine() : snapshot.engine().hearing(outcomes);
            known = new Heard(snapshot.engine(), outcomes, engine);
            heard = known;
        }
        newest.set(snapshot.with(known.engine, outcomes));
    }

    void confirm(Instant at) {
        long ageNanos = Duration.between(at, clocks.wall().instant()).toNanos();
        confirmedNanos = clocks.nanoTime().getAsLong() - Math.max(0, ageNanos);
    }
}
