package io.toebox.fit.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.toebox.fit.database.NoDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Turn by turn, with clocks that somebody sets. */
class FollowerTurnsTest {

    private final CatalogueAsUsual config = new CatalogueAsUsual();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private long nanos;
    private boolean isMemoryShort;
    private boolean isStoreAway;
    private int stored;

    private final Clocks clocks = new Clocks(() -> now, () -> nanos);

    private final Catalogue catalogue = new Catalogue(clocks) {
        @Override
        void replace(Snapshot snapshot, Instant readAt) {
            if (isMemoryShort) {
                throw new OutOfMemoryError("simulated");
            }
            super.replace(snapshot, readAt);
        }
    };

    private final SnapshotStore store = new SnapshotStore(new NoDatabase()) {
        @Override
        boolean isThere() {
            return !isStoreAway;
        }

        @Override
        void keep(CatalogueCopy copy, Stored snapshot) throws SQLException {
            if (isStoreAway) {
                throw new SQLException("away");
            }
            stored++;
        }
    };

    private final CatalogueSource source = new CatalogueSource() {
        @Override
        public byte[] readSnapshot() throws IOException {
            return gzipped("{\"kind\":\"header\",\"edition\":\"e\",\"sequence\":7,\"shoes\":0}\n");
        }

        @Override
        public byte[] readChanges(long afterSequence, Duration wait) throws IOException {
            return gzipped("{\"items\":[],\"edition\":\"e\",\"lastSequence\":7}");
        }
    };

    private final CatalogueFollower follower =
            new CatalogueFollower(config, source, new SnapshotReader(new ObjectMapper()), store, catalogue, clocks);

    @Test
    void anAgeGoesOnWhateverTheClockIsSetTo() throws InterruptedException {
        follower.turn();
        now = now.minus(Duration.ofDays(1));
        pass(Duration.ofSeconds(30));
        assertThat(catalogue.age()).isEqualTo(Duration.ofSeconds(30));
        now = now.plus(Duration.ofDays(2));
        assertThat(catalogue.age()).isEqualTo(Duration.ofSeconds(30));
        follower.turn();
        assertThat(catalogue.age()).isZero();
    }

    @Test
    void aStateIsAsOldAsTheClockSaysThatItWasReadAndNeverOfTheFuture() throws InterruptedException {
        follower.turn();
        catalogue.confirm(now.minusSeconds(20));
        assertThat(catalogue.age()).isEqualTo(Duration.ofSeconds(20));
        catalogue.confirm(now.plusSeconds(20));
        assertThat(catalogue.age()).isZero();
    }

    @Test
    void whatCouldNotBeStoredIsStoredAMinuteLaterWhateverTheClockIsSetTo() throws InterruptedException {
        isStoreAway = true;
        follower.turn();
        isStoreAway = false;
        now = now.minus(Duration.ofDays(1));
        follower.turn();
        assertThat(stored).isZero();
        pass(config.storeAgain());
        follower.turn();
        assertThat(stored).isOne();
        pass(config.storeAgain());
        follower.turn();
        assertThat(stored).as("stored once is enough").isOne();
    }

    @Test
    void aSnapshotOfWhichNoStateCouldBeBuiltIsStoredAllTheSame() throws InterruptedException {
        isMemoryShort = true;
        follower.turn();
        isMemoryShort = false;
        follower.turn();
        assertThat(catalogue.getSnapshot().version()).isEqualTo("e-7");
        pass(config.storeAgain());
        follower.turn();
        assertThat(stored).isOne();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    private static byte[] gzipped(String text) throws IOException {
        return Gzip.compress(text.getBytes(StandardCharsets.UTF_8));
    }
}
