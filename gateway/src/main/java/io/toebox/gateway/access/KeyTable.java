package io.toebox.gateway.access;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.KeyText;
import io.toebox.gateway.core.access.Scope;

/** The keys in the gateway's database. Three statements, each seldom: plain JDBC, also where no Quarkus runs. */
final class KeyTable {

    /** One to use and one to change over to. */
    static final int LIVE_KEYS = 2;

    private final DataSource database;

    KeyTable(DataSource database) {
        this.database = database;
    }

    /** Which keys there are; another number, other keys. */
    long revision() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select revision from key_revision");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every key that is good, by its hash. */
    Map<String, ApiKey> loadAll() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id, hash, shop, kind, is_test, scopes, origins from api_key where revoked_at is null");
                var rows = query.executeQuery()) {
            var keys = new HashMap<String, ApiKey>();
            while (rows.next()) {
                keys.put(rows.getString("hash"), key(rows));
            }
            return keys;
        }
    }

    /**
     * Keeps a new key.
     *
     * @throws TooManyKeysException when its owner has {@link #LIVE_KEYS} of this kind
     */
    void add(ApiKey key, KeyText text, Instant now) throws SQLException, TooManyKeysException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection);
            if (countLike(connection, key) >= LIVE_KEYS) {
                throw new TooManyKeysException();
            }
            try (var insert = connection.prepareStatement("""
                    insert into api_key (id, shop, kind, is_test, hash, hint, scopes, origins, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                insert.setObject(1, key.id());
                insert.setString(2, key.shop());
                insert.setString(3, word(key.kind()));
                insert.setBoolean(4, key.isTest());
                insert.setString(5, text.hash());
                insert.setString(6, text.hint());
                insert.setArray(7, array(connection, key.scopes().stream().map(Scope::text)));
                insert.setArray(8, array(connection, key.origins().stream()));
                insert.setTimestamp(9, Timestamp.from(now));
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    /** Ends a key for good; false when there is no such key that was good until now. */
    boolean revoke(UUID id, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection);
            try (var update = connection.prepareStatement(
                    "update api_key set revoked_at = ? where id = ? and revoked_at is null")) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setObject(2, id);
                boolean revoked = update.executeUpdate() == 1;
                connection.commit();
                return revoked;
            }
        }
    }

    /** All keys ever made, those of operators first, then by shop and age. */
    List<Entry> list() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select id, shop, kind, is_test, scopes, origins, hint, created_at, last_used_at, revoked_at
                        from api_key order by shop nulls first, created_at, id""");
                var rows = query.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(new Entry(
                        key(rows),
                        rows.getString("hint"),
                        rows.getTimestamp("created_at").toInstant(),
                        instant(rows, "last_used_at"),
                        instant(rows, "revoked_at")));
            }
            return entries;
        }
    }

    /** Notes when keys were last used. */
    void touch(Map<UUID, Instant> used) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update api_key set last_used_at = greatest(last_used_at, ?) where id = ?")) {
            for (var use : used.entrySet()) {
                update.setTimestamp(1, Timestamp.from(use.getValue()));
                update.setObject(2, use.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** One change at a time, so that the revision grows in the order of the commits. */
    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update key_revision set revision = revision + 1")) {
            update.executeUpdate();
        }
    }

    private static int countLike(Connection connection, ApiKey key) throws SQLException {
        try (var query = connection.prepareStatement("""
                select count(*) from api_key
                where shop is not distinct from ? and kind = ? and is_test = ? and revoked_at is null""")) {
            query.setString(1, key.shop());
            query.setString(2, word(key.kind()));
            query.setBoolean(3, key.isTest());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("shop"),
                row.getString("kind").equals(word(ApiKey.Kind.SECRET)) ? ApiKey.Kind.SECRET : ApiKey.Kind.PUBLISHABLE,
                row.getBoolean("is_test"),
                texts(row.getArray("scopes"))
                        .map(Scope::find)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                texts(row.getArray("origins")).collect(Collectors.toSet()));
    }

    private static String word(ApiKey.Kind kind) {
        return switch (kind) {
            case PUBLISHABLE -> "publishable";
            case SECRET -> "secret";
        };
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }

    private static Array array(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.sorted().toArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    /**
     * A key and its life.
     *
     * @param hint what its holder can recognise it by
     * @param lastUsedAt to the minute; null when it never was
     */
    record Entry(
            ApiKey key,
            String hint,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {}

    /** The owner has as many keys of the kind as one may have. */
    static final class TooManyKeysException extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
