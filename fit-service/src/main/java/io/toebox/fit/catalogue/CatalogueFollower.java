package io.toebox.fit.catalogue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link Catalogue} fresh in the background: a snapshot once, then the changes after it, asked for by a question that
 * the catalogue answers when there are any. Whatever does not fit together leads to a new snapshot.
 */
@ApplicationScoped
class CatalogueFollower {

    private static final Logger LOG = Logger.getLogger(CatalogueFollower.class);

    /** Services that start together miss each other a few times; that is no news. */
    private static final int WORTH_A_WORD = 5;

    /** After so many changes a snapshot is read and stored anew, so that neither a restart nor the store gets long. */
    private static final int CHANGES_A_SNAPSHOT = 5000;

    /** Learning anew what all shoes teach together may take a fifth of one processor, however fast changes come. */
    private static final int PAUSE_PER_BUILD = 4;

    private final CatalogueConfig config;
    private final CatalogueSource source;
    private final SnapshotReader reader;
    private final SnapshotStore store;
    private final Catalogue catalogue;
    private final Clocks clocks;
    private volatile @Nullable Thread follower;
    private int failures;

    /** Null until the first snapshot, and after changes that could not be applied. */
    private @Nullable CatalogueCopy copy;

    /** Where the stored snapshot stands. */
    private long snapshotSequence;

    /** Whether who restarts finds what is followed here, as far as it is known. */
    private boolean isStored = true;

    /** When a snapshot is worth storing again while it is not, by the clock that nobody sets. */
    private long storeAgainNanos;

    /** When the newest page of changes was read. */
    private Instant readAt = Instant.EPOCH;

    @Inject
    CatalogueFollower(
            CatalogueConfig config,
            CatalogueSource source,
            SnapshotReader reader,
            SnapshotStore store,
            Catalogue catalogue) {
        this(config, source, reader, store, catalogue, Clocks.OF_THIS_MACHINE);
    }

    CatalogueFollower(
            CatalogueConfig config,
            CatalogueSource source,
            SnapshotReader reader,
            SnapshotStore store,
            Catalogue catalogue,
            Clocks clocks) {
        this.config = config;
        this.source = source;
        this.reader = reader;
        this.store = store;
        this.catalogue = catalogue;
        this.clocks = clocks;
    }

    void start(@Observes StartupEvent event) {
        restore();
        // Not a virtual one: building a state computes for long, and the threads of requests would have to wait.
        follower = Thread.ofPlatform().daemon().name("catalogue-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread running = follower;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Starts with what was stored; pages that do not follow on what is there are left out, the catalogue is asked for them. */
    void restore() {
        try {
            var stored = store.findSnapshot();
            if (stored.isEmpty()) {
                return;
            }
            var restored = reader.read(Gzip.open(stored.get().gzipped()));
            snapshotSequence = restored.sequence();
            readAt = stored.get().readAt();
            for (var changes : store.listChanges(restored.edition(), restored.sequence())) {
                var page = readChanges(changes.gzipped());
                if (page.items().getFirst().sequence() > restored.sequence() + 1) {
                    break;
                }
                restored.apply(page);
                readAt = changes.readAt();
            }
            copy = restored;
            publish(restored, readAt);
            LOG.infof("Stored catalogue %s, %d shoes", restored.version(), restored.shoeCount());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warnf("The stored catalogue is not usable (%s); waiting for the catalogue service", e.getMessage());
        }
    }

    private void follow() {
        try {
            while (true) {
                Thread.sleep(turn());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped following the catalogue");
        }
    }

    /** One step, whatever becomes of it; how long to pause then. */
    Duration turn() throws InterruptedException {
        try {
            var pause = step();
            if (failures >= WORTH_A_WORD) {
                LOG.info("The catalogue service answers again");
            }
            failures = 0;
            return pause;
        } catch (IOException | RuntimeException | Error e) {
            // Also when memory ran out while a state was built: nobody else would follow the catalogue.
            if (++failures == WORTH_A_WORD) {
                tell(e);
            }
            return catalogue.findSnapshot().isEmpty() ? config.retryFirst() : config.retryAfter();
        }
    }

    /** Who starts everything at once sees the catalogue come last. */
    private void tell(Throwable e) {
        if (catalogue.findSnapshot().isEmpty()) {
            LOG.infof("Waiting for the catalogue (%s)", e);
        } else {
            LOG.warnf("The catalogue cannot be followed (%s); keeping what is known", e);
        }
    }

    /** Brings in what is new; how long to pause then. */
    private Duration step() throws IOException, InterruptedException {
        var held = copy;
        if (held == null) {
            return takeSnapshot();
        }
        if (!isStored && clocks.nanoTime().getAsLong() - storeAgainNanos >= 0) {
            storeLater();
            if (store.isThere()) {
                return takeSnapshot();
            }
        }
        var pause = config.gather();
        boolean isContinued;
        try {
            isContinued = catchUp(held);
        } finally {
            // Also what came before the catalogue went away in the middle of many changes.
            if (copy == held && !isPublished(held)) {
                pause = publish(held, readAt);
            }
        }
        if (!isContinued) {
            return takeSnapshot();
        }
        catalogue.confirm(readAt);
        return pause;
    }

    /** Applies every change that there is by now; false when it takes a new snapshot to go on. */
    private boolean catchUp(CatalogueCopy held) throws IOException, InterruptedException {
        var wait = config.waitForChanges();
        FeedPage page;
        do {
            byte[] gzipped = source.readChanges(held.sequence(), wait);
            readAt = clocks.wall().instant();
            page = readChanges(gzipped);
            long since = page.lastSequence() - snapshotSequence;
            if (!held.isContinuedBy(page) || since > Math.max(CHANGES_A_SNAPSHOT, held.shoeCount())) {
                return false;
            }
            if (!page.items().isEmpty()) {
                long after = held.sequence();
                // Half a page is no state.
                copy = null;
                held.apply(page);
                copy = held;
                keep(after, page, new SnapshotStore.Stored(readAt, gzipped));
            }
            wait = Duration.ZERO;
        } while (page.isFull());
        return true;
    }

    private Duration takeSnapshot() throws IOException, InterruptedException {
        var askedAt = clocks.wall().instant();
        byte[] gzipped = source.readSnapshot();
        var taken = reader.read(Gzip.open(gzipped));
        copy = taken;
        snapshotSequence = taken.sequence();
        boolean wasStored = isStored;
        // Until it is: building a state of it may fail first.
        storeLater();
        var pause = publish(taken, askedAt);
        LOG.infof("Catalogue %s, %d shoes", taken.version(), taken.shoeCount());
        try {
            store.keep(taken, new SnapshotStore.Stored(askedAt, gzipped));
            if (!wasStored) {
                LOG.info("The catalogue is stored again");
            }
            isStored = true;
        } catch (SQLException e) {
            LOG.warnf("The catalogue could not be stored (%s); it stays in memory", e.getMessage());
        }
        return pause;
    }

    private void storeLater() {
        isStored = false;
        storeAgainNanos = clocks.nanoTime().getAsLong() + config.storeAgain().toNanos();
    }

    /** How long to pause after it. */
    private Duration publish(CatalogueCopy state, Instant confirmedAt) {
        long startedAt = clocks.nanoTime().getAsLong();
        catalogue.replace(state.toSnapshot(), confirmedAt);
        var pause = Duration.ofNanos(clocks.nanoTime().getAsLong() - startedAt).multipliedBy(PAUSE_PER_BUILD);
        return pause.compareTo(config.gather()) > 0 ? pause : config.gather();
    }

    private boolean isPublished(CatalogueCopy state) {
        return catalogue
                .findSnapshot()
                .filter(snapshot -> snapshot.version().equals(state.version()))
                .isPresent();
    }

    private FeedPage readChanges(byte[] gzipped) throws IOException {
        try (var page = Gzip.open(gzipped)) {
            return reader.readChanges(page);
        }
    }

    private void keep(long afterSequence, FeedPage page, SnapshotStore.Stored changes) {
        try {
            store.keep(afterSequence, page, changes);
        } catch (SQLException e) {
            LOG.warnf("Changes of the catalogue could not be stored (%s); they stay in memory", e.getMessage());
            // Later pages would not follow on what is stored.
            if (isStored) {
                storeLater();
            }
        }
    }
}
