package io.toebox.gateway.access;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.KeyRing;
import io.toebox.gateway.core.access.KeyText;
import io.toebox.gateway.database.GatewayDatabase;

/**
 * The keys, in memory: no request asks the database. They are read anew when their revision has changed, and at once when somebody
 * comes with one that is not known, but not more often than {@link #LOOK_AGAIN}, so that guessing costs the database nothing.
 */
@ApplicationScoped
class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration NOTE_USE = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final GatewayDatabase database;
    private final AccessConfig config;
    private final KeyTable table;
    private final Map<UUID, Instant> used = new ConcurrentHashMap<>();

    private volatile Seen seen = new Seen(KeyRing.EMPTY, -1, Instant.MIN, Instant.MIN);
    private volatile boolean wasAway;
    private @Nullable Future<Seen> reading;
    private long timer;
    private long usesTimer;

    Keys(Vertx vertx, GatewayDatabase database, AccessConfig config) {
        this.vertx = vertx;
        this.database = database;
        this.config = config;
        this.table = new KeyTable(database.dataSource());
    }

    void start(@Observes StartupEvent started) {
        var first = refresh();
        timer = vertx.setPeriodic(config.refreshKeys().toMillis(), ignored -> refresh());
        usesTimer = vertx.setPeriodic(NOTE_USE.toMillis(), ignored -> vertx.executeBlocking(this::noteUses, false));
        first.onComplete(done -> LOG.debugf("%d keys", seen.ring.size()));
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
        vertx.cancelTimer(usesTimer);
        noteUses();
    }

    /** Whether pages of this origin may use some key. */
    boolean knowOrigin(String origin) {
        return seen.ring.knowsOrigin(origin);
    }

    /** Whose key this is; usually known at once. */
    Future<Found> find(String text) {
        if (!KeyText.isForm(text)) {
            return Future.succeededFuture(new Found.Unknown());
        }
        String hash = new KeyText(text).hash();
        var found = findIn(hash);
        if (found instanceof Found.Key || seen.tried.isAfter(Instant.now().minus(LOOK_AGAIN))) {
            return Future.succeededFuture(found);
        }
        return refresh().map(ignored -> findIn(hash));
    }

    private Found findIn(String hash) {
        var now = seen;
        if (now.read.isBefore(Instant.now().minus(config.keepKeys()))) {
            return new Found.Away();
        }
        return now.ring
                .find(hash)
                .<Found>map(key -> {
                    used.put(key.id(), Instant.now());
                    return new Found.Key(key);
                })
                // What was made while the database was away cannot be known.
                .orElseGet(() -> wasAway ? new Found.Away() : new Found.Unknown());
    }

    /** Never fails: what cannot be read stays as it is. One reading at a time; who comes meanwhile waits for it. */
    private synchronized Future<Seen> refresh() {
        var running = reading;
        if (running != null && !running.isComplete()) {
            return running;
        }
        Future<Seen> started = vertx.executeBlocking(this::read, false).map(ignored -> seen);
        reading = started;
        return started;
    }

    private Seen read() {
        var before = seen;
        var begin = Instant.now();
        try {
            database.prepare();
            long revision = table.revision();
            var ring = revision == before.revision ? before.ring : new KeyRing(table.loadAll());
            seen = new Seen(ring, revision, begin, begin);
            if (wasAway) {
                LOG.info("The database of the keys answers again");
            }
            wasAway = false;
        } catch (SQLException | RuntimeException e) {
            seen = new Seen(before.ring, before.revision, before.read, begin);
            if (!wasAway) {
                LOG.warnf(
                        "The database of the keys does not answer: known keys go on for %s: %s",
                        config.keepKeys(), e.getMessage());
            }
            wasAway = true;
        }
        return seen;
    }

    private int noteUses() {
        var uses = new HashMap<>(used);
        if (uses.isEmpty()) {
            return 0;
        }
        try {
            table.touch(uses);
            uses.forEach(used::remove);
        } catch (SQLException e) {
            LOG.debug("When keys were used is noted later", e);
        }
        return uses.size();
    }

    /** What came of looking for a key. */
    sealed interface Found {

        /** It is good. */
        record Key(ApiKey key) implements Found {}

        /** It is none of ours, or is not good any more. */
        record Unknown() implements Found {}

        /** Nobody can tell: the database is away. */
        record Away() implements Found {}
    }

    /**
     * @param read when these keys were what the database has
     * @param tried when the database was last asked
     */
    private record Seen(KeyRing ring, long revision, Instant read, Instant tried) {}
}
