package io.toebox.catalog.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each migration on a real database of the version before it, with what may have got into one. */
class MigrationTest {

    private static final String JOB = "00000000-0000-0000-0000-000000000001";
    private static final String OTHER_JOB = "00000000-0000-0000-0000-000000000002";

    private static EmbeddedPostgres server;
    private static int databases;

    private DataSource database;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws SQLException {
        String name = "migration" + databases++;
        database = server.getPostgresDatabase();
        execute("create database " + name);
        database = server.getDatabase("postgres", name);
    }

    @Test
    void aBarcodeWithoutItsVariantIsForgottenAndTheOthersHold() throws SQLException {
        migrate("9");
        shoe("whole");
        execute("insert into variant values ('whole', 'us-men', 54, 'standard', 'D')");
        execute("insert into variant_gtin values ('00000000000001', 'whole', 'us-men', 54, 'standard', 'D')");
        execute("insert into variant_gtin values ('00000000000002', 'whole', 'us-men', 54, 'wide', 'D')");
        shoe("bare");
        execute("insert into variant_gtin values ('00000000000003', 'bare', 'us-men', 54, 'standard', 'D')");

        migrate("10");

        assertThat(texts("select gtin from variant_gtin")).containsExactly("00000000000001");
        assertThatThrownBy(() -> execute(
                        "insert into variant_gtin values ('00000000000004', 'bare', 'us-men', 54, 'standard', 'D')"))
                .isInstanceOf(SQLException.class);
        execute("delete from shoe");
        assertThat(texts("select gtin from variant_gtin")).isEmpty();
    }

    @Test
    void aBarcodeMayMoveToAVariantThatComesLaterInTheTransaction() throws SQLException {
        migrate("10");
        shoe("moving");

        execute("""
                    insert into variant_gtin values ('00000000000001', 'moving', 'us-men', 54, 'standard', 'D');
                    insert into variant values ('moving', 'us-men', 54, 'standard', 'D')""");

        assertThat(texts("select gtin from variant_gtin")).hasSize(1);
    }

    @Test
    void aShopThatOnlyHasCountsBecomesKnownByANumberedChange() throws SQLException {
        migrate("9");
        execute("insert into shop values ('known')");
        execute("update catalogue set last_sequence = 5");
        execute("""
                    insert into stock values ('known', '00000000000001', 1, now()),
                        ('b-lost', '00000000000002', 3, now()), ('b-lost', '00000000000001', 1, now()),
                        ('b-lost', '00000000000003', 0, now()), ('a-empty', '00000000000001', 0, now())""");

        migrate("10");

        assertThat(texts("select name from shop order by name")).containsExactly("a-empty", "b-lost", "known");
        assertThat(texts("select sequence || ' ' || kind || ' ' || document from change order by sequence"))
                .containsExactly(
                        "6 stock-changed {\"shop\" : \"a-empty\", \"inStock\" : [], \"soldOut\" : []}",
                        "7 stock-changed {\"shop\" : \"b-lost\", \"inStock\" : [\"00000000000001\","
                                + " \"00000000000002\"], \"soldOut\" : []}");
        assertThat(texts("select last_sequence from catalogue")).containsExactly("7");
        assertThat(texts("select count(*) from stock")).containsExactly("5");
        assertThatThrownBy(() -> execute("insert into stock values ('nobody', '00000000000001', 1, now())"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void withoutAnUnknownShopNothingIsNumbered() throws SQLException {
        migrate("9");
        execute("insert into shop values ('known')");
        execute("insert into stock values ('known', '00000000000001', 1, now())");

        migrate("10");

        assertThat(texts("select last_sequence from catalogue")).containsExactly("0");
    }

    @Test
    void rowsOfNoImportAreForgotten() throws SQLException {
        migrate("9");
        job(JOB, "queued", "{}", "[]");
        row(JOB, 1, "'{}'", "null");
        row(OTHER_JOB, 1, "null", "'[]'");

        migrate("10");

        assertThat(texts("select job_id from import_row")).containsExactly(JOB);
        assertThatThrownBy(() -> row(OTHER_JOB, 2, "null", "null")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute("delete from import_job")).isInstanceOf(SQLException.class);
    }

    @Test
    void jsonThatIsReadForWhatItSaysBecomesJsonb() throws SQLException {
        migrate("10");
        execute("""
                    insert into audit values (1, now(), 'a', 'o', 'added', 'shoe', 's', '[]'),
                        (2, now(), 'a', 'o', 'changed', 'shoe', 's', '[{"property":"price","before":1.50}]'),
                        (3, now(), 'a', 'o', 'changed', 'shoe', 's', 'cut [{"prop')""");
        job(JOB, "queued", "{\"source\":\"s\",\"shop\":\"a\"}", "[{\"action\":\"x\\u0000y\"}]");
        job(OTHER_JOB, "running", "nothing", "");
        row(JOB, 1, "'{\"SIZE\":\"9\\u0000\",\"BRAND\":\"b\"}'", "null");
        row(JOB, 2, "null", "'[{\"line\":1,\"read\":\"a\\u0000 \\\\u0041\"}]'");
        row(JOB, 3, "null", "'['");

        migrate("11");

        assertThat(texts("select changed from audit order by id"))
                .containsExactly(
                        "[]",
                        "[{\"before\": 1.50, \"property\": \"price\"}]",
                        "[{\"after\": \"cut [{\\\"prop\", \"property\": \"unreadable\"}]");
        assertThat(texts("select state || ' ' || (finished_at is not null) || ' ' || options || ' ' || findings"
                        + " from import_job order by id"))
                .containsExactly(
                        "queued false {\"shop\": \"a\", \"source\": \"s\"} [{\"action\": \"x\uFFFDy\"}]",
                        "cancelled true {\"source\": \"s\", \"assumeShoes\": false} []");
        assertThat(texts("select coalesce(findings::text, 'none') from import_row order by ordinal"))
                .containsExactly(
                        "none",
                        "[{\"line\": 1, \"read\": \"a\uFFFD \\\\u0041\"}]",
                        "[{\"code\": \"not-landed\", \"line\": 7, \"read\": \"[\", \"action\": \"What was found here"
                                + " cannot be read any more. Send the file again.\", \"severity\": \"error\"}]");
        // Landing reads the very row that was checked.
        assertThat(texts("select cells from import_row where cells is not null"))
                .containsExactly("{\"SIZE\":\"9\\u0000\",\"BRAND\":\"b\"}");
    }

    @Test
    void theNewestVersionFollowsOnEveryEarlierOne() throws SQLException {
        migrate("11");
        execute("insert into audit values (1, now() - interval '9 years', 'a', 'o', 'added', 'shoe', 's', '[]')");

        migrate("latest");

        assertThat(texts("select count(*) from audit")).containsExactly("1");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void shoe(String slug) throws SQLException {
        execute(
                "insert into shoe (slug, brand, model, paces, sources, updated_at) values ('%s', 'B', 'M', '{}', '{x}', now())"
                        .formatted(slug));
    }

    private void job(String id, String state, String options, String findings) throws SQLException {
        execute("""
                    insert into import_job (id, state, dry_run, format, source, options, author, idempotency_key, fingerprint,
                        bytes, rows_read, rows_refused, rows_to_apply, findings, created_at)
                    values ('%1$s', '%2$s', false, 'toebox-csv', 's', '%3$s', 'a', '%1$s', repeat('0', 64),
                        0, 0, 0, 0, '%4$s', now())""".formatted(id, state, options, findings));
    }

    private void row(String job, int ordinal, String cells, String findings) throws SQLException {
        execute("insert into import_row values ('%s', %d, 7, 'key', %s, %s)".formatted(job, ordinal, cells, findings));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
