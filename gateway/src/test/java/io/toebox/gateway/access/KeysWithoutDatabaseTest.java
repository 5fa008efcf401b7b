package io.toebox.gateway.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.access.Keys.Found;
import io.toebox.gateway.database.SwitchedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class KeysWithoutDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    AgroalDataSource source;

    @Inject
    Flyway flyway;

    @Inject
    Vertx vertx;

    private SwitchedDatabase database;

    @BeforeEach
    void newDatabase() {
        database = new SwitchedDatabase(source, flyway);
    }

    @Test
    void aKeySeenBeforeGoesOnAndAnyOtherCannotBeTold() {
        String seen = MadeKeys.key(source, "--shop", "seen-before");
        var keys = new Keys(vertx, database, keeping(Duration.ofHours(1)));
        assertThat(await(keys.find(seen))).isInstanceOf(Found.Key.class);

        database.away(true);
        String unseen = MadeKeys.key(source, "--shop", "seen-before");
        assertThat(await(keys.find(unseen))).isInstanceOf(Found.Away.class);
        assertThat(await(keys.find(seen))).isInstanceOf(Found.Key.class);

        database.away(false);
        Eventually.eventually(() -> await(keys.find(unseen)) instanceof Found.Key, PATIENCE);
    }

    @Test
    void notForEver() {
        String seen = MadeKeys.key(source, "--shop", "seen-once");
        var keys = new Keys(vertx, database, keeping(Duration.ofMillis(300)));
        assertThat(await(keys.find(seen))).isInstanceOf(Found.Key.class);

        database.away(true);
        Eventually.eventually(() -> await(keys.find(seen)) instanceof Found.Away, PATIENCE);
    }

    @Test
    void aGatewayThatNeverSawItsDatabaseKnowsNobody() {
        database.away(true);
        String key = MadeKeys.key(source, "--shop", "never-seen");
        var keys = new Keys(vertx, database, keeping(Duration.ofHours(1)));

        assertThat(await(keys.find(key))).isInstanceOf(Found.Away.class);
        assertThat(await(keys.find("no key"))).isInstanceOf(Found.Unknown.class);
    }

    private static Found await(Future<Found> found) {
        return found.toCompletionStage().toCompletableFuture().join();
    }

    private static AccessConfig keeping(Duration keep) {
        return new AccessConfig() {
            @Override
            public Optional<List<String>> hosts() {
                return Optional.empty();
            }

            @Override
            public Duration refreshKeys() {
                return Duration.ofHours(1);
            }

            @Override
            public Duration keepKeys() {
                return keep;
            }
        };
    }
}
