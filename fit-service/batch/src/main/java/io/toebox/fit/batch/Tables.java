package io.toebox.fit.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Parquet and CSV files through DuckDB, in this process; each a database of its own in memory, for one thread. */
final class Tables implements AutoCloseable {

    /** DuckDB's own share of the memory; what flows through is far smaller. */
    private static final String MEMORY = "512MB";

    private static final Set<String> NUMBERS = Set.of(
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "HUGEINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "UHUGEINT",
            "FLOAT",
            "DOUBLE");

    private final Connection connection;

    private Tables(Connection connection) {
        this.connection = connection;
    }

    static Tables open() throws SQLException {
        var settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        var tables = new Tables(DriverManager.getConnection("jdbc:duckdb:", settings));
        // The rows' order is kept, and each of our threads is one of DuckDB's.
        tables.run("set threads = 1");
        tables.run("set memory_limit = '%s'".formatted(MEMORY));
        return tables;
    }

    Connection connection() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether the file is read and written as Parquet; else as CSV. */
    static boolean isParquet(Path file) {
        return file.getFileName().toString().endsWith(".parquet");
    }

    /**
     * The rows of a file as they stand, in their order; of CSV all cells are text, so that no size and no width is taken for a number.
     *
     * @throws UsageException when there is no such file
     */
    static String rows(Path file) {
        if (!Files.isReadable(file)) {
            throw new UsageException("There is no file %s that can be read.".formatted(file));
        }
        return isParquet(file)
                ? "read_parquet(%s)".formatted(quoted(file.toString()))
                : "read_csv(%s, header = true, all_varchar = true)".formatted(quoted(file.toString()));
    }

    /** How a file of this name is written. */
    static String format(Path file) {
        return isParquet(file) ? "(format parquet)" : "(format csv, header)";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String named(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /**
     * The columns of a file, in their order, each with the name of its type.
     *
     * @throws UsageException when it is no such file
     */
    Map<String, String> columns(Path file) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        var sql = "describe select * from " + rows(file);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                columns.put(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new UsageException("%s cannot be read: %s".formatted(file, UsageException.firstLine(e)));
        }
        return columns;
    }

    /** A column as the number or the text that it is: neither wide integers nor decimals, which every program rounds its own way. */
    static String cell(String column, String type) {
        return "cast(%s as %s)"
                .formatted(named(column), NUMBERS.contains(type) || type.startsWith("DECIMAL") ? "double" : "varchar");
    }

    long count(String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What takes the rows of an answer. */
    interface RowTaker {

        void take(ResultSet row) throws SQLException;
    }

    void forEach(String sql, RowTaker taker) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                taker.take(row);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
