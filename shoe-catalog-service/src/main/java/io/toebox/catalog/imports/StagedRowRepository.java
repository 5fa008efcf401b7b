package io.toebox.catalog.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Reads and finishes staged rows inside the transaction of the batch they land in. Plain JDBC: there may be half a million. */
@ApplicationScoped
class StagedRowRepository {

    private final EntityManager entityManager;

    StagedRowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rows of the next shoes after {@code key} by key, only whole shoes; empty when one shoe alone is above the limit, or at the end. */
    List<StagedRow> listAfter(UUID job, String key, int limit) {
        var rows = list("shoe_key > ?", job, key, 0, limit);
        if (rows.size() < limit) {
            return rows;
        }
        String cut = rows.getLast().shoeKey();
        return rows.stream().filter(row -> !row.shoeKey().equals(cut)).toList();
    }

    /** The rows of one shoe from that place in the file on. */
    List<StagedRow> listOf(UUID job, String key, long fromOrdinal, int limit) {
        return list("shoe_key = ?", job, key, fromOrdinal, limit);
    }

    /** The key of the next shoe after {@code key}; empty at the end. */
    Optional<String> findNextKey(UUID job, String key) {
        return list("shoe_key > ?", job, key, 0, 1).stream()
                .map(StagedRow::shoeKey)
                .findFirst();
    }

    private List<StagedRow> list(String condition, UUID job, String key, long fromOrdinal, int limit) {
        return work(connection -> {
            var rows = new ArrayList<StagedRow>();
            try (var statement = connection.prepareStatement("""
                    select ordinal, line, shoe_key, cells, findings from import_row
                    where job_id = ? and shoe_key is not null and %s and ordinal >= ?
                    order by shoe_key, ordinal limit ?""".formatted(condition))) {
                statement.setObject(1, job);
                statement.setString(2, key);
                statement.setLong(3, fromOrdinal);
                statement.setInt(4, limit);
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(row(result));
                    }
                }
            }
            return rows;
        });
    }

    /** Adds findings to rows, by ordinal. */
    void report(UUID job, Map<Long, List<ReportLine>> findings) {
        work(connection -> {
            try (var statement = connection.prepareStatement(
                    "update import_row set findings = ? where job_id = ? and ordinal = ?")) {
                for (var entry : findings.entrySet()) {
                    statement.setString(1, StagedRows.json(entry.getValue()));
                    statement.setObject(2, job);
                    statement.setLong(3, entry.getKey());
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    /** Forgets the rows of the shoes after {@code after} up to {@code last}; those with findings stay for the report. Gives their number. */
    long finish(UUID job, String after, String last) {
        return finish("job_id = ? and shoe_key > ? and shoe_key <= ?", job, after, last);
    }

    /** The same for the rows of one shoe between two places in the file. */
    long finish(UUID job, String key, long fromOrdinal, long toOrdinal) {
        return finish("job_id = ? and shoe_key = ? and ordinal between ? and ?", job, key, fromOrdinal, toOrdinal);
    }

    private long finish(String condition, Object... parameters) {
        return work(connection ->
                update(connection, "delete from import_row where " + condition + " and findings is null", parameters)
                        + update(
                                connection,
                                "update import_row set shoe_key = null, cells = null where " + condition,
                                parameters));
    }

    private static long update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static StagedRow row(ResultSet result) throws SQLException {
        return new StagedRow(
                result.getLong(1), result.getLong(2), result.getString(3), result.getString(4), result.getString(5));
    }

    private <T> T work(ReturningWork<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work);
    }
}
