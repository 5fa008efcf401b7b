package io.toebox.fit.outcomes;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.database.Databases;
import io.toebox.fit.platform.Patience;
import io.toebox.fit.signing.RecommendationIds;

import static org.assertj.core.api.Assertions.assertThat;

/** Two replicas and a real PostgreSQL. */
class OutcomeFollowerTest {

    private static final Estimate EXPECTED = new Estimate(0, 1.6);
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void nobodyHasToldAnything() throws SQLException {
        sql("truncate outcome, outcome_shoe");
        sql("update outcome_state set sequence = 0");
    }

    @Test
    void replicasThatHaveLookedAreEqualWhicheverWayTheyCame() throws SQLException {
        try (var early = new Replica()) {
            early.await("0-0");
            tell("one", "a", "returned", "'too-short'");
            early.awaitPairs(1);
            tell("one", "b", "kept", "null");
            tell("two", "b", "kept", "null");
            tell("one", "a", "tried", "null");
            early.awaitPairs(3);
            try (var late = new Replica()) {
                late.await(early.version());
                for (var slug : List.of("one", "two")) {
                    for (var zone : Zone.values()) {
                        assertThat(late.differs(slug, zone)).isEqualTo(early.differs(slug, zone));
                    }
                }
            }
            sql("delete from outcome where shop = 'a'");
            touch("one");
            early.awaitPairs(2);
            sql("delete from outcome");
            touch("one");
            touch("two");
            early.await("0-0");
        }
    }

    @Test
    void outcomesThatCouldNotBeTakenInAreTakenInTheNextTime() throws SQLException {
        tell("one", "a", "returned", "'too-short'");
        try (var replica = new Replica(new AtomicBoolean(true))) {
            replica.awaitPairs(1);
        }
    }

    private static void tell(String shoe, String shop, String event, String reason) throws SQLException {
        sql("""
                insert into outcome (id, shop, shoe, size_scale, half_sizes, width, event, reason, feels, recommendation, revision)
                values ('%s', '%s', '%s', 'us-men', 21, 'standard', '%s', %s, '', '', 1)""".formatted(UUID.randomUUID(), shop, shoe, event, reason));
        touch(shoe);
    }

    private static void touch(String shoe) throws SQLException {
        sql("""
                with next as (update outcome_state set sequence = sequence + 1 returning sequence)
                insert into outcome_shoe select '%s', sequence from next
                on conflict (shoe) do update set sequence = excluded.sequence""".formatted(shoe));
    }

    private static void sql(String text) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static final class Replica implements AutoCloseable {

        private final AtomicReference<Outcomes> heard = new AtomicReference<>(Outcomes.NONE);
        private final OutcomeFollower follower;

        Replica() {
            this(new AtomicBoolean());
        }

        /** @param isMemoryShort when it next hears of outcomes */
        Replica(AtomicBoolean isMemoryShort) {
            follower = new OutcomeFollower(
                    new StoredOutcomes(Databases.of(postgres.getPostgresDatabase())),
                    new RecommendationIds(Databases.of(postgres.getPostgresDatabase())),
                    new Catalogue() {
                        @Override
                        public void hear(Outcomes others) {
                            if (isMemoryShort.getAndSet(false)) {
                                throw new OutOfMemoryError("simulated");
                            }
                            heard.set(others);
                        }
                    });
            follower.start(new StartupEvent());
            Patience.await().until(follower::hasLooked);
        }

        String version() {
            return heard.get().version();
        }

        Estimate differs(String slug, Zone zone) {
            return heard.get().of(slug).differs(zone, SizeScale.US_MEN, EXPECTED);
        }

        void await(String version) {
            Patience.await().until(() -> version().equals(version));
        }

        void awaitPairs(int pairs) {
            Patience.await().until(() -> version().startsWith(pairs + "-"));
        }

        @Override
        public void close() {
            follower.stop(new ShutdownEvent());
        }
    }
}
