package io.toebox.catalog.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/**
 * Runs statements written in SQL: what is about many rows at once, or about no entity. They take part in the caller's
 * transaction, on the same connection as the repositories; without one each is a transaction of its own. What a
 * repository has not yet flushed they do not see.
 */
@Singleton
public final class Sql {

    private final DataSource dataSource;
    private final @Nullable Connection only;

    @Inject
    Sql(DataSource dataSource) {
        this(dataSource, null);
    }

    private Sql(DataSource dataSource, @Nullable Connection only) {
        this.dataSource = dataSource;
        this.only = only;
    }

    /** A connection for what outlives the caller's transaction, or needs more of it than statements. Whoever asks closes it. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** Statements on this connection alone, in whatever transaction it has. */
    public Sql on(Connection connection) {
        return new Sql(dataSource, connection);
    }

    /** A statement; {@code :name} stands for the parameter of that name. */
    public Statement of(String text) {
        return new Statement(text);
    }

    /** Reads the row the result stands at. */
    @FunctionalInterface
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** The moment in a column that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A statement and its parameters. */
    public final class Statement {

        /** Not the second half of a cast. */
        private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

        private final String text;
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        private Statement(String text) {
            this.text = text;
        }

        /** Arrays of texts and numbers become arrays of the database. */
        public Statement with(String name, @Nullable Object value) {
            parameters.put(name, value);
            return this;
        }

        public Statement with(Map<String, ?> more) {
            parameters.putAll(more);
            return this;
        }

        /** Every row of the result. */
        public <T extends @Nullable Object> List<T> list(Row<T> reading) {
            return run(statement -> {
                try (var result = statement.executeQuery()) {
                    var rows = new ArrayList<T>();
                    while (result.next()) {
                        rows.add(reading.read(result));
                    }
                    return rows;
                }
            });
        }

        /** The first row of the result; empty when there is none. */
        public <T> Optional<T> find(Row<T> reading) {
            return list(reading).stream().findFirst();
        }

        /** The one row of a result that always has one. */
        public <T> T get(Row<T> reading) {
            return find(reading).orElseThrow();
        }

        /** How many rows were written. */
        public int update() {
            return run(PreparedStatement::executeUpdate);
        }

        private <T extends @Nullable Object> T run(Work<PreparedStatement, T> work) {
            try {
                if (only != null) {
                    return run(only, work);
                }
                try (var connection = dataSource.getConnection()) {
                    return run(connection, work);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private <T extends @Nullable Object> T run(Connection connection, Work<PreparedStatement, T> work)
                throws SQLException {
            var names = PARAMETER.matcher(text);
            try (var statement = connection.prepareStatement(names.replaceAll("?"))) {
                names.reset();
                for (int place = 1; names.find(); place++) {
                    if (!parameters.containsKey(names.group(1))) {
                        throw new IllegalArgumentException("No parameter " + names.group(1) + ".");
                    }
                    statement.setObject(place, toJdbc(connection, parameters.get(names.group(1))));
                }
                return work.on(statement);
            }
        }

        private static @Nullable Object toJdbc(Connection connection, @Nullable Object value) throws SQLException {
            return switch (value) {
                case String[] texts -> connection.createArrayOf("text", texts);
                case Integer[] numbers -> connection.createArrayOf("integer", numbers);
                case Long[] numbers -> connection.createArrayOf("bigint", numbers);
                case Instant moment -> moment.atOffset(ZoneOffset.UTC);
                case null, default -> value;
            };
        }
    }

    private interface Work<S, T extends @Nullable Object> {
        T on(S source) throws SQLException;
    }
}
