package io.toebox.catalog.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RetentionTest {

    private static final Author AUTHOR = new Author("test", "test");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    Retention retention;

    @Inject
    RetentionConfig config;

    @Inject
    DatabaseAdmin database;

    @BeforeEach
    void startWithTenChanges() {
        catalogue.empty();
        for (int i = 1; i <= 10; i++) {
            writer.upsert(List.of(ShoeFixture.shoe("shoe-" + i)), AUTHOR);
        }
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void nothingIsForgottenBeforeItsTime() {
        retention.clear(Instant.now());

        assertThat(database.number("select count(*) from change")).isEqualTo(10);
        assertThat(database.number("select count(*) from audit")).isEqualTo(10);
    }

    @Test
    void auditEntriesAreKeptForThreeYearsAndNotLonger() {
        assertThat(config.audit()).isEqualTo(Duration.ofDays(1096));
        database.change("update audit set at = now() - interval '1096 days' where subject = 'shoe-1'");
        database.change("update audit set at = now() - interval '1095 days' where subject = 'shoe-2'");

        retention.clear(Instant.now());

        assertThat(database.number("select count(*) from audit")).isEqualTo(9);
        assertThat(database.number("select count(*) from audit where subject = 'shoe-1'"))
                .isZero();
    }

    @Test
    void changesAreForgottenFromTheLowestNumberOnAndNeverLeaveAGap() {
        assertThat(config.changes()).isEqualTo(Duration.ofDays(30));
        database.change("update change set changed_at = now() - interval '31 days' where sequence not in (4, 9)");

        retention.clear(Instant.now());

        assertThat(database.number("select min(sequence) from change")).isEqualTo(4);
        assertThat(database.number("select count(*) from change")).isEqualTo(7);
    }

    @Test
    void whoIsFurtherBehindThanWhatIsKeptIsToldToLoadTheSnapshot() {
        forgetUpTo(4);

        for (int after : List.of(0, 3)) {
            var feed = feed(after);
            assertThat(feed.getBoolean("snapshotNeeded")).isTrue();
            assertThat(feed.getList("items")).isEmpty();
            // Below what the reader knows, which has always meant the same.
            assertThat(feed.getLong("lastSequence")).isZero();
        }
        var continued = feed(4);
        assertThat(continued.<Object>get("snapshotNeeded")).isNull();
        assertThat(continued.<Integer>getList("items.sequence")).containsExactly(5, 6, 7, 8, 9, 10);
    }

    @Test
    void numbersGoOnWhenNoChangeIsLeft() {
        forgetUpTo(10);

        assertThat(feed(9).getBoolean("snapshotNeeded")).isTrue();
        var newest = asService().get("/v1/changes?after=10").jsonPath();
        assertThat(newest.<Object>get("snapshotNeeded")).isNull();
        assertThat(newest.getLong("lastSequence")).isEqualTo(10);

        writer.upsert(List.of(ShoeFixture.shoe("one-more")), AUTHOR);
        assertThat(feed(10).<Integer>getList("items.sequence")).containsExactly(11);
    }

    private void forgetUpTo(int sequence) {
        database.change("update change set changed_at = now() - interval '31 days' where sequence <= " + sequence);
        retention.clear(Instant.now());
    }

    /** Also somebody who would wait is answered at once. */
    private static JsonPath feed(int after) {
        var answer = asService().get("/v1/changes?wait=30&after=" + after);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }
}
