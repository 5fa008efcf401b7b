package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.edge.access.Callers;
import io.toebox.fit.database.Databases;
import io.toebox.fit.platform.Patience;

import static io.toebox.fit.catalogue.SameAnswers.assertSameAnswers;
import static org.assertj.core.api.Assertions.assertThat;

/** Following over real HTTP, with what is kept in a real PostgreSQL. */
class CatalogueFollowerTest {

    private static EmbeddedPostgres postgres;

    private final SnapshotReader reader = new SnapshotReader(new ObjectMapper());
    private final StandInCatalogue shoes = StandInCatalogue.ofRealShoes();
    private final AtomicInteger states = new AtomicInteger();
    private SnapshotStore store;
    private Following following;

    @BeforeAll
    static void startDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        Databases.of(postgres.getPostgresDatabase()).connect().close();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void startEmpty() throws SQLException {
        change("truncate catalogue_snapshot, catalogue_changes");
        store = new SnapshotStore(Databases.of(database()));
        following = new Following();
    }

    @AfterEach
    void stop() {
        following.close();
        shoes.close();
    }

    @Test
    void whateverIsWrittenIsFollowedWithoutAnotherSnapshot() throws IOException {
        following.awaitNewest();
        var writing = new CatalogueWriting(7, shoes);
        for (int burst = 0; burst < 10; burst++) {
            for (int i = 0; i < 30; i++) {
                writing.write();
            }
            following.awaitNewest();
        }
        assertSameAnswers(following.state(), fresh());
        assertThat(shoes.snapshots()).isEqualTo(1);
    }

    @Test
    void aBurstOfChangesIsOneNewStateOrAFew() {
        following.awaitNewest();
        int before = states.get();
        shoes.isDown(true);
        for (int i = 0; i < 1000; i++) {
            shoes.count("a", "%014d".formatted(i), true);
        }
        shoes.isDown(false);
        following.awaitNewest();
        assertThat(states.get() - before).isEqualTo(1);
        assertThat(shoes.snapshots()).isEqualTo(1);
    }

    @Test
    void moreChangesThanAreWorthKeepingLeadToASnapshot() throws IOException {
        following.awaitNewest();
        shoes.isDown(true);
        for (int i = 0; i < 5200; i++) {
            shoes.count("a", "%014d".formatted(i), true);
        }
        shoes.isDown(false);
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
        assertSameAnswers(following.state(), fresh());
    }

    @Test
    void whoIsFurtherBehindThanTheChangesThatAreKeptTakesASnapshot() throws IOException {
        following.awaitNewest();
        shoes.isDown(true);
        shoes.removeShoe("brooks-ghost-16");
        shoes.clearChanges();
        shoes.count("a", "%014d".formatted(1), true);
        shoes.isDown(false);
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
        assertSameAnswers(following.state(), fresh());

        shoes.count("a", "%014d".formatted(2), true);
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
    }

    @Test
    void whatCameBeforeTheCatalogueWentAwayCounts() {
        following.awaitNewest();
        shoes.isDown(true);
        for (int i = 0; i < 300; i++) {
            shoes.count("a", "%014d".formatted(i), true);
        }
        shoes.isDownAfter(1);
        Patience.await().until(() -> following.state().version().equals("starter-586"));
        assertThat(following.state().stock().find("a")).isPresent();
    }

    @Test
    void anAnswerHoldsWhileTheCatalogueIsAwayAndItsAgeGrows() {
        following.awaitNewest();
        var known = following.state();
        shoes.isDown(true);
        shoes.removeShoe("brooks-ghost-16");
        var age = following.catalogue.age();
        Patience.await().until(() -> following.catalogue.age().compareTo(age) > 0);
        assertThat(following.state()).isSameAs(known);
        shoes.isDown(false);
        following.awaitNewest();
        assertThat(following.state().cards()).doesNotContainKey("brooks-ghost-16");
    }

    @Test
    void whenTheCatalogueIsAnotherOneEverythingIsReadAnew() throws IOException {
        following.awaitNewest();
        shoes.becomes("another", 5000);
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);

        shoes.removeShoe("brooks-ghost-16");
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
        assertSameAnswers(following.state(), fresh());
    }

    @Test
    void whenTheCatalogueWasRestoredToAnEarlierStateEverythingIsReadAnew() throws IOException {
        following.awaitNewest();
        shoes.removeShoe("brooks-ghost-16");
        following.awaitNewest();
        shoes.becomes("starter", 100);
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
        assertSameAnswers(following.state(), fresh());
    }

    @Test
    void aChangeThatCannotBeReadLeadsToASnapshot() throws IOException {
        following.awaitNewest();
        shoes.removeShoe("brooks-ghost-16");
        shoes.number("shoe-upserted", "\"slug\":\"without-a-shoe\"");
        following.awaitNewest();
        assertThat(shoes.snapshots()).isEqualTo(2);
        assertSameAnswers(following.state(), fresh());
    }

    @Test
    void aRestartWithoutTheCatalogueAnswersFromTheLastState() throws Exception {
        following.awaitNewest();
        var writing = new CatalogueWriting(11, shoes);
        for (int i = 0; i < 250; i++) {
            writing.write();
        }
        following.awaitNewest();
        var before = following.state();
        assertThat(number("select count(*) from catalogue_changes")).isPositive();
        following.close();
        shoes.isDown(true);

        following = new Following();
        assertSameAnswers(following.state(), before);

        shoes.isDown(false);
        shoes.removeShoe("brooks-ghost-16");
        following.awaitNewest();
        assertThat(shoes.snapshots()).as("the change feed goes on where it was").isEqualTo(1);
        assertSameAnswers(following.state(), fresh());
    }

    @Test
    void pagesOfSeveralInstancesMayOverlapAndWhatFollowsOnAGapIsLeftOut() throws Exception {
        following.awaitNewest();
        following.close();
        long start = shoes.sequence();
        for (int i = 0; i < 9; i++) {
            shoes.count("a", "%014d".formatted(i), true);
        }
        keepPage(start, 4);
        keepPage(start + 2, 3);
        keepPage(start + 2, 1);
        keepPage(start + 7, 2);
        shoes.isDown(true);

        following = new Following();
        assertThat(following.state().version()).isEqualTo("starter-" + (start + 5));

        shoes.isDown(false);
        following.awaitNewest();
        assertSameAnswers(following.state(), fresh());
    }

    /** The tables that a simulation has in their place. */
    @Test
    void theTablesInMemoryAreAsTheRealOnes() throws Exception {
        following.close();
        var inMemory = new StoredTables();
        var random = new Random(5);
        for (int step = 0; step < 150; step++) {
            String edition = random.nextInt(4) == 0 ? "f" : "e";
            long after = random.nextInt(12);
            // The time it was read names it.
            var stored = new SnapshotStore.Stored(Instant.ofEpochSecond(step), new byte[0]);
            if (random.nextInt(5) == 0) {
                var copy = new CatalogueCopy(edition, after, new SizeCharts());
                store.keep(copy, stored);
                inMemory.keep(copy, stored);
            } else {
                long last = after + 1 + random.nextInt(4);
                var first = new FeedPage.Change(after + 1, "any", null, null, null, null);
                var page = new FeedPage(List.of(first), edition, last, false);
                store.keep(after, page, stored);
                inMemory.keep(after, page, stored);
            }
            assertThat(store.findSnapshot().map(SnapshotStore.Stored::readAt))
                    .isEqualTo(inMemory.findSnapshot().map(SnapshotStore.Stored::readAt));
            for (String asked : List.of("e", "f")) {
                long from = random.nextInt(12);
                assertThat(store.listChanges(asked, from))
                        .extracting(SnapshotStore.Stored::readAt)
                        .isEqualTo(inMemory.listChanges(asked, from).stream()
                                .map(SnapshotStore.Stored::readAt)
                                .toList());
            }
        }
    }

    @Test
    void whatIsStoredIsForgottenOnceASnapshotContainsIt() throws Exception {
        following.awaitNewest();
        shoes.removeShoe("brooks-ghost-16");
        following.awaitNewest();
        Patience.await().until(() -> number("select count(*) from catalogue_changes") == 1);
        shoes.becomes("another", 1);
        following.awaitNewest();
        Patience.await().until(() -> number("select count(*) from catalogue_changes") == 0);
    }

    @Test
    void withoutADatabaseTheCatalogueIsFollowedAllTheSame() throws Exception {
        change("alter table catalogue_changes rename to away");
        try {
            following.awaitNewest();
            shoes.removeShoe("brooks-ghost-16");
            following.awaitNewest();
            assertThat(following.state().cards()).doesNotContainKey("brooks-ghost-16");
        } finally {
            change("alter table away rename to catalogue_changes");
        }
    }

    /** A replica that starts while its database is away, one that nobody has prepared yet. */
    @Test
    void whoStartsWithoutADatabaseStoresWhenItIsThere() throws Exception {
        following.close();
        var late = new LateDatabase();
        store = new SnapshotStore(Databases.of(late.asDataSource()));
        following = new Following();
        following.awaitNewest();
        change("create database late");
        late.database.set(postgres.getDatabase("postgres", "late"));

        shoes.removeShoe("brooks-ghost-16");
        following.awaitNewest();
        Patience.await().until(() -> store.findSnapshot().isPresent());
        following.close();
        shoes.isDown(true);
        following = new Following();
        assertThat(following.state().cards()).isNotEmpty().doesNotContainKey("brooks-ghost-16");
    }

    /** Away until somebody says where it is. */
    private static final class LateDatabase {

        private final AtomicReference<DataSource> database = new AtomicReference<>();

        DataSource asDataSource() {
            return (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                        if (database.get() == null) {
                            throw new SQLException("Nobody is there", "08001");
                        }
                        return method.invoke(database.get(), arguments);
                    });
        }
    }

    private Snapshot fresh() throws IOException {
        return reader.read(new ByteArrayInputStream(shoes.snapshot().getBytes(StandardCharsets.UTF_8)))
                .toSnapshot();
    }

    private void keepPage(long after, int limit) throws IOException, SQLException {
        byte[] page = shoes.changes(after, limit).getBytes(StandardCharsets.UTF_8);
        store.keep(
                after,
                reader.readChanges(new ByteArrayInputStream(page)),
                new SnapshotStore.Stored(Instant.EPOCH, Gzip.compress(page)));
    }

    private static void change(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** One run of the service's background work. */
    private final class Following implements AutoCloseable {

        private final Catalogue catalogue = new Catalogue() {
            @Override
            void replace(Snapshot snapshot, Instant readAt) {
                states.incrementAndGet();
                super.replace(snapshot, readAt);
            }
        };
        private final CatalogueFollower follower;

        Following() {
            var config = new QuickConfig(shoes.url());
            follower = new CatalogueFollower(
                    config, new CatalogueClient(config, Callers.tokens()), reader, store, catalogue);
            follower.start(new StartupEvent());
        }

        Snapshot state() {
            return catalogue.findSnapshot().orElseThrow();
        }

        void awaitNewest() {
            Patience.await().until(() -> catalogue
                    .findSnapshot()
                    .filter(state -> state.version().equals(shoes.version()))
                    .isPresent());
        }

        @Override
        public void close() {
            follower.stop(new ShutdownEvent());
        }
    }

    /** No pause that a test would have to wait for. */
    private record QuickConfig(URI url) implements CatalogueConfig {

        @Override
        public Duration waitForChanges() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration answerWithin() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration retryAfter() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration retryFirst() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration storeAgain() {
            return Duration.ofMillis(10);
        }
    }
}
