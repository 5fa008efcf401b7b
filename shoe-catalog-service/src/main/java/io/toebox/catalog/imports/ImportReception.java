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
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.database.Sql;
import io.toebox.catalog.imports.reading.FeedReader;
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

    private final Sql sql;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ImportReception(Sql sql) {
        this.sql = sql;
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
        try (Connection connection = sql.connect()) {
            connection.setAutoCommit(false);
            var own = sql.on(connection);
            try {
                lock(own, order.idempotencyKey());
                var earlier = findEarlier(own, order.idempotencyKey());
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

    private void stage(Connection connection, ImportOrder order, Fingerprinting body) throws IOException, SQLException {
        var own = sql.on(connection);
        // The sender sets the pace; a stalled one is ended by the server's own read timeout.
        own.of("set local statement_timeout = 0").update();
        begin(own, order);
        try (var rows = new StagedRows(connection, order.id())) {
            var checking = new RowChecking(order.options(), rows);
            var format = FeedReader.read(body, order.format(), order.options().mapping(), checking);
            rows.finish();
            complete(own, order.id(), Term.of(format), checking, body);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RowChecking.StagingException e) {
            throw e.cause();
        }
    }

    private static void lock(Sql own, String key) {
        boolean ours = own.of("select pg_try_advisory_xact_lock(hashtextextended('import ' || :key, 0))")
                .with("key", key)
                .get(row -> row.getBoolean(1));
        if (!ours) {
            throw new ProblemException(IDEMPOTENCY_IN_PROGRESS, CATALOG.sentence("import-key.in-progress"));
        }
    }

    private static Optional<Earlier> findEarlier(Sql own, String key) {
        return own.of("select id, fingerprint from import_job where idempotency_key = :key")
                .with("key", key)
                .find(row -> new Earlier(row.getObject("id", UUID.class), row.getString("fingerprint")));
    }

    /** The rows need their job. What is known of it only at the end of the file is filled in there; nobody sees it before. */
    private static void begin(Sql own, ImportOrder order) {
        own.of("""
                    insert into import_job (id, state, dry_run, format, source, options, author, tenant, idempotency_key,
                        fingerprint, bytes, rows_read, rows_refused, rows_to_apply, findings, created_at)
                    values (:id, 'queued', :dryRun, '', :source, :options::jsonb, :author, :tenant, :key,
                        repeat('0', 64), 0, 0, 0, 0, '[]', :now)""")
                .with("id", order.id())
                .with("dryRun", order.dryRun())
                .with("source", order.options().source())
                .with("options", StagedRows.json(order.options()))
                .with("author", order.author())
                .with("tenant", order.tenant())
                .with("key", order.idempotencyKey())
                .with("now", Instant.now())
                .update();
    }

    private static void complete(Sql own, UUID id, String format, RowChecking checked, Fingerprinting body)
            throws IOException {
        String fingerprint = body.finish();
        own.of("""
                    update import_job set format = :format, fingerprint = :fingerprint, bytes = :bytes,
                        rows_read = :read, rows_refused = :refused, rows_to_apply = :read - :refused,
                        findings = :findings::jsonb, created_at = :now
                    where id = :id""")
                .with("id", id)
                .with("format", format)
                .with("fingerprint", fingerprint)
                .with("bytes", body.count())
                .with("read", checked.read())
                .with("refused", checked.refused())
                .with("findings", StagedRows.json(checked.tally().counts()))
                .with("now", Instant.now())
                .update();
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
