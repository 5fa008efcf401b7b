package io.toebox.fit.catalogue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the newest snapshot, so that a restart while the catalogue is down still answers. One row, replaced whole. */
@ApplicationScoped
class SnapshotStore {

    record Stored(Instant takenAt, CatalogueClient.Download download) {}

    private final DataSource database;

    SnapshotStore(DataSource database) {
        this.database = database;
    }

    Optional<Stored> find() throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select taken_at, tag, gzipped_lines from catalogue_snapshot");
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Stored(
                            row.getTimestamp(1).toInstant(),
                            new CatalogueClient.Download(row.getString(2), row.getBytes(3))))
                    : Optional.empty();
        }
    }

    void keep(Stored snapshot) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into catalogue_snapshot (id, tag, taken_at, gzipped_lines) values (1, ?, ?, ?)
                        on conflict (id) do update set tag = excluded.tag, taken_at = excluded.taken_at,
                            gzipped_lines = excluded.gzipped_lines""")) {
            upsert.setString(1, snapshot.download().tag());
            upsert.setTimestamp(2, Timestamp.from(snapshot.takenAt()));
            upsert.setBytes(3, snapshot.download().gzippedLines());
            upsert.executeUpdate();
        }
    }
}
