package io.toebox.fit.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.database.NoDatabase;
import io.toebox.fit.simulation.Disturbance;
import io.toebox.fit.simulation.Host;
import io.toebox.fit.simulation.PlantedFault;
import io.toebox.fit.simulation.World;

/** What one process sees of the database that all replicas share. */
final class SimulatedStore extends SnapshotStore {

    private final World world;
    private final Host host;
    private final SharedDatabase database;
    private boolean wasReadWhole = true;

    SimulatedStore(World world, Host host, SharedDatabase database) {
        super(new NoDatabase());
        this.world = world;
        this.host = host;
        this.database = database;
    }

    /** Whether nothing failed that was read. */
    boolean wasReadWhole() {
        return wasReadWhole;
    }

    @Override
    boolean isThere() {
        host.mayDie();
        return !database.isAway();
    }

    @Override
    Optional<Stored> findSnapshot() throws SQLException {
        mayFail();
        var found = database.tables().findSnapshot();
        return world.isPlanted(PlantedFault.STALE_AFTER_RESTART) ? found.map(this::renumbered) : found;
    }

    @Override
    List<Stored> listChanges(String edition, long afterSequence) throws SQLException {
        mayFail();
        return database.tables().listChanges(edition, afterSequence);
    }

    private void mayFail() throws SQLException {
        host.mayDie();
        world.meanwhile();
        host.mayDie();
        if (database.isAway() || world.happens(Disturbance.READING_FAILS)) {
            wasReadWhole = false;
            throw new SQLException("cannot be read");
        }
    }

    @Override
    void keep(CatalogueCopy copy, Stored snapshot) throws SQLException {
        store(() -> database.tables().keep(copy, snapshot), () -> database.promised()
                .keep(copy, snapshot));
        world.note("%s has stored %s", host, copy.version());
    }

    @Override
    void keep(long afterSequence, FeedPage page, Stored changes) throws SQLException {
        Runnable write = world.isPlanted(PlantedFault.STORED_IN_WORDS_ONLY) && world.below(4) == 0
                ? () -> {}
                : () -> database.tables().keep(afterSequence, page, changes);
        store(write, () -> database.promised().keep(afterSequence, page, changes));
        world.note("%s has stored %d to %d", host, afterSequence, page.lastSequence());
    }

    private void store(Runnable write, Runnable promise) throws SQLException {
        host.mayDie();
        world.meanwhile();
        host.mayDie();
        if (database.isAway() || world.happens(Disturbance.STORING_FAILS)) {
            throw new SQLException("cannot be stored");
        }
        write.run();
        promise.run();
        database.written();
        host.mayDie();
        if (world.happens(Disturbance.STORED_UNHEARD)) {
            throw new SQLException("the connection is gone");
        }
    }

    private Stored renumbered(Stored snapshot) {
        long newest = database.tables().newest();
        try (var text = Gzip.open(snapshot.gzipped())) {
            String lines = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return new Stored(
                    snapshot.readAt(),
                    Gzip.compress(lines.replaceFirst("\"sequence\":\\d+", "\"sequence\":" + newest)
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
