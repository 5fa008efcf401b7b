package io.toebox.catalog.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.imports.reading.FeedReading;
import io.toebox.catalog.platform.Sha256;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_IN_PROGRESS;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;

/**
 * Receives a file: reads, checks and stages its rows while it arrives, in one transaction with the job itself. A sender that
 * breaks off, a crash or an unreadable file leave nothing behind. It has its own connection rather than the request's
 * transaction, because a large file over a slow line takes longer than any transaction of a request may.
 */
@ApplicationScoped
class ImportReception {

    /** Each holds a connection for as long as its sender takes; the rest of the pool is for everybody else. */
    static final int AT_ONCE = 8;

    private final DataSource dataSource;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ImportReception(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes the file in, or finds that it was taken in before.
     *
     * @return the id of the import and whether an earlier request made it
     * @throws ProblemException when the key is in use or belongs to another file, or too many files are arriving
     */
    Received receive(ImportOrder order, InputStream body) throws IOException, SQLException {
        var bytes = new Fingerprinting(body, order.fingerprintPart());
        var earlier = stageUnlessEarlier(order, bytes);
        if (earlier.isEmpty()) {
            return new Received(order.id(), false);
        }
        if (!bytes.finish().equals(earlier.get().fingerprint)) {
            throw new ProblemException(IDEMPOTENCY_KEY_REUSED, CATALOG.sentence("import-key.reused"));
        }
        return new Received(earlier.get().id, true);
    }

    /** Stages the file, or else leaves it unread and tells of the import that an earlier request made of it. */
    private Optional<Earlier> stageUnlessEarlier(ImportOrder order, Fingerprinting bytes)
            throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection, order.idempotencyKey());
                var earlier = findEarlier(connection, order.idempotencyKey());
                if (earlier.isEmpty()) {
                    stageInPlace(connection, order, bytes);
                }
                connection.commit();
                return earlier;
            } catch (IOException | SQLException | RuntimeException | Error e) {
                takeBack(connection, e);
                throw e;
            }
        }
    }

    private void stageInPlace(Connection connection, ImportOrder order, Fingerprinting bytes)
            throws IOException, SQLException {
        if (!places.tryAcquire()) {
            throw new ProblemException(UNAVAILABLE, CATALOG.sentence("import.too-many", String.valueOf(AT_ONCE)));
        }
        try {
            stage(connection, order, bytes);
        } finally {
            places.release();
        }
    }

    private static void takeBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static void stage(Connection connection, ImportOrder order, Fingerprinting body)
            throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            // The sender sets the pace; a stalled one is ended by the server's own read timeout.
            statement.execute("set local statement_timeout = 0");
        }
        try (var rows = new StagedRows(connection, order.id())) {
            var checking = new RowChecking(order.options(), rows);
            var format = FeedReading.read(body, order.format(), checking);
            rows.finish();
            insert(connection, order, Term.of(format), checking, body);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RowChecking.StagingException e) {
            throw e.cause();
        }
    }

    private static void lock(Connection connection, String key) throws SQLException {
        try (var statement =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended('import ' || ?, 0))")) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                if (!result.next() || !result.getBoolean(1)) {
                    throw new ProblemException(IDEMPOTENCY_IN_PROGRESS, CATALOG.sentence("import-key.in-progress"));
                }
            }
        }
    }

    private static Optional<Earlier> findEarlier(Connection connection, String key) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id, fingerprint from import_job where idempotency_key = ?")) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new Earlier(result.getObject(1, UUID.class), result.getString(2)))
                        : Optional.empty();
            }
        }
    }

    private static void insert(
            Connection connection, ImportOrder order, String format, RowChecking checked, Fingerprinting body)
            throws IOException, SQLException {
        try (var statement = connection.prepareStatement("""
                insert into import_job (id, state, dry_run, format, source, options, author, idempotency_key, fingerprint,
                    bytes, rows_read, rows_refused, rows_to_apply, findings, created_at)
                values (?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            String fingerprint = body.finish();
            int i = 0;
            statement.setObject(++i, order.id());
            statement.setBoolean(++i, order.dryRun());
            statement.setString(++i, format);
            statement.setString(++i, order.options().source());
            statement.setString(++i, StagedRows.json(order.options()));
            statement.setString(++i, order.author());
            statement.setString(++i, order.idempotencyKey());
            statement.setString(++i, fingerprint);
            statement.setLong(++i, body.count());
            statement.setLong(++i, checked.read());
            statement.setLong(++i, checked.refused());
            statement.setLong(++i, checked.read() - checked.refused());
            statement.setString(++i, StagedRows.json(checked.tally().counts()));
            statement.setTimestamp(++i, Timestamp.from(Instant.now()));
            statement.executeUpdate();
        }
    }

    /**
     * The import a request stands for.
     *
     * @param replayed whether an earlier request with the same key made it
     */
    record Received(UUID id, boolean replayed) {}

    private record Earlier(UUID id, String fingerprint) {}

    /** Counts and fingerprints the bytes as they came, whoever reads them and how far. */
    private static final class Fingerprinting extends DigestInputStream {

        private long count;

        Fingerprinting(InputStream body, String order) {
            super(body, Sha256.digest());
            getMessageDigest().update(order.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        /** Readers close what they have read; the request's own stream stays open for the rest. */
        @Override
        public void close() {}

        long count() {
            return count;
        }

        /** Reads what nobody has read yet and gives the fingerprint of it all, in hexadecimal. */
        String finish() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            try {
                var copy = (MessageDigest) getMessageDigest().clone();
                return HexFormat.of().formatHex(copy.digest());
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("The platform's SHA-256 can be copied", e);
            }
        }
    }
}
