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
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.KeyRing;
import io.toebox.gateway.core.access.KeyText;
import io.toebox.gateway.database.GatewayDatabase;

/**
 * The keys, in memory: no request asks the database. They are read anew when their revision has changed, and when somebody comes with
 * one that is not known: who does waits for a reading that begins after he came, so that a key works once it is made. All who guess share
 * one such reading each {@link #LOOK_AGAIN}, so that guessing costs the database nothing.
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
    private final Object oneReading = new Object();
    private final Map<UUID, Instant> used = new ConcurrentHashMap<>();

    private volatile Seen seen = new Seen(KeyRing.EMPTY, -1, Instant.EPOCH, Instant.EPOCH);
    private volatile boolean wasAway;
    private @Nullable Future<Seen> nextReading;
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
        return found instanceof Found.Key
                ? Future.succeededFuture(found)
                : refresh().map(ignored -> findIn(hash));
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

    /** A reading that has not begun yet. Never fails: what cannot be read stays as it is. */
    private synchronized Future<Seen> refresh() {
        var waiting = nextReading;
        if (waiting != null) {
            return waiting;
        }
        var promise = Promise.<Seen>promise();
        nextReading = promise.future();
        long pause =
                Duration.between(Instant.now(), seen.tried.plus(LOOK_AGAIN)).toMillis();
        vertx.setTimer(Math.max(1, pause), ignored -> vertx.executeBlocking(this::readAfterOthers, false)
                .onComplete(promise));
        return promise.future();
    }

    private Seen readAfterOthers() {
        synchronized (oneReading) {
            beginReading();
            return read();
        }
    }

    private synchronized void beginReading() {
        nextReading = null;
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
