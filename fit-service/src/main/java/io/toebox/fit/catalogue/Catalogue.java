package io.toebox.fit.catalogue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the newest snapshot and keeps it fresh in the background. A request reads it and never waits: neither for the catalogue
 * nor for the database. When the catalogue is down the last snapshot keeps answering, and its age is in every answer.
 */
@ApplicationScoped
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    /** Services that start together miss each other a few times; that is no news. */
    private static final int WORTH_A_WORD = 5;

    private final CatalogueConfig config;
    private final CatalogueClient client;
    private final SnapshotReader reader;
    private final SnapshotStore store;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private volatile Instant confirmedAt = Instant.EPOCH;
    private volatile @Nullable Thread follower;

    Catalogue(CatalogueConfig config, CatalogueClient client, SnapshotReader reader, SnapshotStore store) {
        this.config = config;
        this.client = client;
        this.reader = reader;
        this.store = store;
    }

    /** The newest snapshot, if any was ever read. */
    public Optional<Snapshot> findSnapshot() {
        return Optional.ofNullable(newest.get());
    }

    /** How long ago the catalogue last confirmed that this is its present state. */
    public Duration age() {
        return Duration.between(confirmedAt, Instant.now());
    }

    void start(@Observes StartupEvent event) {
        restore();
        follower = Thread.ofVirtual().name("catalogue-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread running = follower;
        if (running != null) {
            running.interrupt();
        }
    }

    private void restore() {
        try {
            var stored = store.find();
            if (stored.isPresent()) {
                var snapshot = read(stored.get().download(), stored.get().takenAt());
                newest.set(snapshot);
                confirmedAt = snapshot.takenAt();
                LOG.infof(
                        "Stored catalogue %s, %d shoes",
                        snapshot.version(), snapshot.cards().size());
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warnf("The stored catalogue is not usable (%s); waiting for the catalogue service", e.getMessage());
        }
    }

    private void follow() {
        int failures = 0;
        try {
            while (true) {
                try {
                    refresh();
                    if (failures >= WORTH_A_WORD) {
                        LOG.info("The catalogue service answers again");
                    }
                    failures = 0;
                } catch (IOException | RuntimeException e) {
                    if (++failures == WORTH_A_WORD) {
                        LOG.warnf("The catalogue service does not answer (%s); keeping what is known", e);
                    }
                }
                Thread.sleep(newest.get() == null ? config.pollFirst() : config.pollEvery());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped following the catalogue");
        }
    }

    private void refresh() throws IOException, InterruptedException {
        var known = newest.get();
        var askedAt = Instant.now();
        var newer = client.findNewer(known == null ? null : known.tag());
        if (newer.isPresent()) {
            var snapshot = read(newer.get(), askedAt);
            newest.set(snapshot);
            LOG.infof(
                    "Catalogue %s, %d shoes",
                    snapshot.version(), snapshot.cards().size());
        }
        confirmedAt = askedAt;
        if (newer.isPresent()) {
            keep(new SnapshotStore.Stored(askedAt, newer.get()));
        }
    }

    private Snapshot read(CatalogueClient.Download download, Instant takenAt) throws IOException {
        return reader.read(Gzip.open(download.gzippedLines()), download.tag(), takenAt);
    }

    private void keep(SnapshotStore.Stored snapshot) {
        try {
            store.keep(snapshot);
        } catch (SQLException e) {
            LOG.warnf("The catalogue could not be stored (%s); it stays in memory", e.getMessage());
        }
    }
}
