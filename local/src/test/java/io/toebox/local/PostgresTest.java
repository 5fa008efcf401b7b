package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import static io.toebox.local.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestInstance(Lifecycle.PER_CLASS)
class PostgresTest {
    private static final List<String> ROLES = List.of("catalog", "fit");
    private static final Path BINARIES_CACHE = Path.of("target", "postgres-binaries");

    private Path home = Path.of("");
    private Postgres postgres = server(home);

    @BeforeAll
    void firstStart(@TempDir Path temp) throws IOException {
        // People keep checkouts in folders with spaces.
        home = Files.createDirectory(temp.resolve("my shoes"));
        postgres = server(home);
    }

    @BeforeEach
    void run() {
        if (postgres.process().isEmpty()) {
            postgres.start();
        }
    }

    @AfterAll
    void stop() {
        postgres.stop();
        assertThat(postgres.process()).isEmpty();
    }

    @Test
    void dataOutliveARestart() throws SQLException {
        execute("catalog", "CREATE TABLE shoe (slug text)", "INSERT INTO shoe VALUES ('brooks-ghost-16')");
        postgres.stop();
        postgres = server(home);
        postgres.start();
        assertThat(query("catalog", "SELECT slug FROM shoe")).isEqualTo("brooks-ghost-16");
    }

    @Test
    void aCommittedRowOutlivesAKillOfTheServer() throws Exception {
        execute("fit", "CREATE TABLE foot (length_mm int)", "INSERT INTO foot VALUES (271)");
        ProcessHandle server = postgres.process().orElseThrow();
        server.destroyForcibly();
        eventually("the server is gone", () -> ProcessEnd.hasEnded(server));
        postgres = server(home);
        postgres.start();
        assertThat(query("fit", "SELECT length_mm FROM foot")).isEqualTo("271");
    }

    @Test
    void aServiceThatNeedsADatabaseOnlyNowGetsOneBesideTheOthers() throws SQLException {
        execute("fit", "CREATE TABLE kept (by text)", "INSERT INTO kept VALUES ('an earlier version')");
        postgres.stop();
        List<String> more = new ArrayList<>(ROLES);
        more.add("newcomer");
        postgres = new Postgres(
                home,
                PostgresBinaries.unpackInto(BINARIES_CACHE),
                Settings.freePorts(1).getFirst(),
                more);
        postgres.start();
        assertThat(query("newcomer", "SELECT current_database()")).isEqualTo("newcomer");
        assertThat(query("fit", "SELECT by FROM kept")).isEqualTo("an earlier version");
    }

    @Test
    void everythingThatMakesACommitDurableIsOn() throws SQLException {
        assertThat(query("fit", "SHOW fsync")).isEqualTo("on");
        assertThat(query("fit", "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query("fit", "SHOW full_page_writes")).isEqualTo("on");
        assertThat(query("fit", "SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void onlyThisMachineCanReachIt() throws SQLException {
        assertThat(query("fit", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyGetsInWithoutTheRightPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("fit"), "fit", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aRoleReachesItsOwnDatabaseOnly() {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(postgres.jdbcUrl("catalog"), "fit", postgres.password("fit")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no pg_hba.conf entry");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        postgres.jdbcUrl("fit").replaceAll("/fit$", "/postgres"), "postgres", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void onlyTheOwnerCanReadThePasswords() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres-passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void lostPasswordsAreReplacedAndTheDataKept() throws Exception {
        execute("fit", "CREATE TABLE kept_foot (length_mm int)", "INSERT INTO kept_foot VALUES (271)");
        String old = postgres.password("fit");
        postgres.stop();
        Files.delete(home.resolve("postgres-passwords"));
        postgres = server(home);
        postgres.start();
        assertThat(postgres.password("fit")).isNotEqualTo(old);
        assertThat(query("fit", "SELECT length_mm FROM kept_foot")).isEqualTo("271");
    }

    @Test
    void aServerLeftBehindIsStoppedAndReplaced() throws Exception {
        ProcessHandle leftBehind = postgres.process().orElseThrow();
        Postgres next = server(home);
        assertThat(next.stopLeftover()).isTrue();
        assertThat(ProcessEnd.hasEnded(leftBehind)).isTrue();
        assertThat(next.stopLeftover()).isFalse();
        next.start();
        assertThat(next.process()).isPresent();
    }

    @Test
    void aPidFileThatPointsToAStrangerIsNoObstacle() throws Exception {
        postgres.stop();
        Path pidFile = home.resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + home.resolve("postgres") + "\n");
        postgres = server(home);
        postgres.start();
        assertThat(query("fit", "SELECT 1")).isEqualTo("1");
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAgain(@TempDir Path cutShort) throws Exception {
        Files.createDirectories(cutShort.resolve("postgres.partial/base"));
        Files.writeString(cutShort.resolve("postgres.partial/PG_VERSION"), "17\n");
        Postgres begunAgain = server(cutShort);
        begunAgain.start();
        try (Connection connection =
                DriverManager.getConnection(begunAgain.jdbcUrl("fit"), "fit", begunAgain.password("fit"))) {
            assertThat(connection.isValid(1)).isTrue();
        } finally {
            begunAgain.stop();
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws Exception {
        postgres.stop();
        Path version = home.resolve("postgres/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "16\n");
        assertThatThrownBy(postgres::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("were written by PostgreSQL 16");
        Files.writeString(version, ours);
    }

    private static Postgres server(Path home) {
        int port = Settings.freePorts(1).getFirst();
        return new Postgres(home, PostgresBinaries.unpackInto(BINARIES_CACHE), port, ROLES);
    }

    private void execute(String role, String... statements) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String query(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(role), role, postgres.password(role));
    }
}
