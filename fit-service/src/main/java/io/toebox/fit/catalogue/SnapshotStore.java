package io.toebox.fit.catalogue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.fit.database.Database;

/**
 * Keeps the newest snapshot and the changes after it, so that a restart while the catalogue is down still answers. All of it may
 * be lost at any time.
 */
@ApplicationScoped
class SnapshotStore {

    /** Something that was read, still gzipped. */
    record Stored(Instant readAt, byte[] gzipped) {}

    private final Database database;

    SnapshotStore(Database database) {
        this.database = database;
    }

    /** Whether something can be stored at present. */
    boolean isThere() {
        try (var connection = database.connect();
                var select = connection.prepareStatement(
                        "select 1 from catalogue_snapshot full join catalogue_changes on true limit 1")) {
            select.executeQuery().close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    Optional<Stored> findSnapshot() throws SQLException {
        try (var connection = database.connect();
                var select = connection.prepareStatement("select taken_at, gzipped_lines from catalogue_snapshot");
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Stored(row.getTimestamp(1).toInstant(), row.getBytes(2)))
                    : Optional.empty();
        }
    }

    /** The pages of this edition with a change after the sequence, in their order. */
    List<Stored> listChanges(String edition, long afterSequence) throws SQLException {
        try (var connection = database.connect();
                var select = connection.prepareStatement("""
                        select read_at, gzipped_page from catalogue_changes
                        where edition = ? and last_sequence > ? order by after_sequence""")) {
            select.setString(1, edition);
            select.setLong(2, afterSequence);
            try (var row = select.executeQuery()) {
                var pages = new ArrayList<Stored>();
                while (row.next()) {
                    pages.add(new Stored(row.getTimestamp(1).toInstant(), row.getBytes(2)));
                }
                return pages;
            }
        }
    }

    /** Replaces the snapshot; changes that it contains or that do not continue it are forgotten. */
    void keep(CatalogueCopy copy, Stored snapshot) throws SQLException {
        try (var connection = database.connect();
                var upsert = connection.prepareStatement("""
                        with forgotten as (delete from catalogue_changes where edition <> ? or last_sequence <= ?)
                        insert into catalogue_snapshot (id, taken_at, gzipped_lines) values (1, ?, ?)
                        on conflict (id) do update set
                            taken_at = excluded.taken_at, gzipped_lines = excluded.gzipped_lines""")) {
            upsert.setString(1, copy.edition());
            upsert.setLong(2, copy.sequence());
            upsert.setTimestamp(3, Timestamp.from(snapshot.readAt()));
            upsert.setBytes(4, snapshot.gzipped());
            upsert.executeUpdate();
        }
    }

    /** Adds a page of changes after the sequence. */
    void keep(long afterSequence, FeedPage page, Stored changes) throws SQLException {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("""
                        insert into catalogue_changes (edition, after_sequence, last_sequence, read_at, gzipped_page)
                        values (?, ?, ?, ?, ?)
                        on conflict (edition, after_sequence) do update set last_sequence = excluded.last_sequence,
                            read_at = excluded.read_at, gzipped_page = excluded.gzipped_page
                        where excluded.last_sequence > catalogue_changes.last_sequence""")) {
            insert.setString(1, page.edition());
            insert.setLong(2, afterSequence);
            insert.setLong(3, page.lastSequence());
            insert.setTimestamp(4, Timestamp.from(changes.readAt()));
            insert.setBytes(5, changes.gzipped());
            insert.executeUpdate();
        }
    }
}
