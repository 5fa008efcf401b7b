package io.toebox.fit.core.scoring;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;
import org.postgresql.PGConnection;

import io.toebox.fit.core.SqlText;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.columns.Needs;

/** The variants of a grown catalogue in a database, ranked by one query. */
record SqlRanking(Connection connection, PreparedStatement statement) implements AutoCloseable {

    private static final String COLUMNS = Arrays.stream(Grown.Column.values())
            .map(column -> column.name().toLowerCase() + " double precision")
            .collect(Collectors.joining(", ", "(shoe int, half_sizes int, width int, ", ")"));

    /** Hart 1968 in the form given by West 2005, as the engine; DuckDB has no error function. */
    private static final List<String> DUCKDB_FUNCTIONS = List.of(
            """
            create macro tail(z) as case when z > 37 then 0 when z < 7.07106781186547 then exp(-z * z / 2)
              * ((((((3.52624965998911e-02 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z
                 + 112.079291497871) * z + 221.213596169931) * z + 220.206867912376)
              / (((((((8.83883476483184e-02 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z
                 + 296.564248779674) * z + 637.333633378831) * z + 793.826512519948) * z + 440.413735824752)
              else exp(-z * z / 2) / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631 end
            """,
            "create macro cumulative(x) as case when x > 0 then 1 - tail(x) else tail(-x) end",
            "create macro density(a, b, r) as exp((a * b * r - (a * a + b * b) / 2) / (1 - r * r))");

    private static final List<String> POSTGRES_FUNCTIONS = List.of("""
            create function cumulative(x double precision) returns double precision immutable parallel safe language sql
              as 'select 0.5 * erfc(-x / sqrt(2::double precision))'
            """, """
            create function density(a double precision, b double precision, r double precision) returns double precision
              immutable parallel safe language sql as 'select exp((a * b * r - (a * a + b * b) / 2) / (1 - r * r))'
            """);

    record Row(int shoe, int halfSizes, int width, double probability) {}

    static SqlRanking postgres(Connection connection, Grown grown) throws SQLException, IOException {
        var text = new StringBuilder();
        grown.forEachVariant((shoe, half, width, mm) -> text.append(shoe)
                .append(',')
                .append(half)
                .append(',')
                .append(width)
                .append(',')
                .append(Arrays.stream(mm).mapToObj(Double::toString).collect(Collectors.joining(",")))
                .append('\n'));
        try (var statement = connection.createStatement()) {
            for (var function : POSTGRES_FUNCTIONS) {
                statement.execute(function);
            }
            statement.execute("create temp table unsorted " + COLUMNS);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy unsorted from stdin (format csv)", new StringReader(text.toString()));
            statement.execute("create table variants as select * from unsorted order by length");
            statement.execute("create index on variants (length)");
            statement.execute("vacuum (analyze, freeze) variants");
        }
        return new SqlRanking(connection, connection.prepareStatement(SqlText.ranking(RankingBenchmark.LIMIT)));
    }

    static SqlRanking duckdb(Grown grown) throws SQLException {
        var connection = duckdbVariants(grown);
        return new SqlRanking(connection, connection.prepareStatement(SqlText.ranking(RankingBenchmark.LIMIT)));
    }

    /** Every one of these needs by one query; the tables hold both. */
    static SqlRanking duckdb(Grown grown, List<Needs> needs) throws SQLException {
        var connection = duckdbVariants(grown);
        try (var statement = connection.createStatement()) {
            statement.execute("create table need (id int, length_need double, length_error double, ball_need double,"
                    + " ball_error double, toes_need double, toes_error double, foot_across double)");
            try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "need")) {
                for (int id = 0; id < needs.size(); id++) {
                    appender.beginRow();
                    appender.append(id);
                    for (double value : parameters(needs.get(id))) {
                        appender.append(value);
                    }
                    appender.endRow();
                }
            }
        }
        return new SqlRanking(connection, connection.prepareStatement(SqlText.rankings(RankingBenchmark.LIMIT)));
    }

    private static Connection duckdbVariants(Grown grown) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            for (var function : DUCKDB_FUNCTIONS) {
                statement.execute(function);
            }
            statement.execute("create table unsorted " + COLUMNS);
            try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "unsorted")) {
                grown.forEachVariant((shoe, half, width, mm) -> {
                    appender.beginRow();
                    appender.append(shoe);
                    appender.append(half);
                    appender.append(width);
                    for (double value : mm) {
                        appender.append(value);
                    }
                    appender.endRow();
                });
            }
            statement.execute("create table variants as select * from unsorted order by length");
            statement.execute("drop table unsorted");
        }
        return connection;
    }

    List<Row> rank(Needs needs) throws SQLException {
        double[] parameters = parameters(needs);
        for (int i = 0; i < parameters.length; i++) {
            statement.setDouble(i + 1, parameters[i]);
        }
        return rows(1);
    }

    /** The rows of all needs, in their order. */
    List<Row> rankAll() throws SQLException {
        return rows(2);
    }

    private static double[] parameters(Needs needs) {
        return new double[] {
            needs.insideMm(Zone.LENGTH).meanMm(), needs.insideMm(Zone.LENGTH).sdMm(),
            needs.insideMm(Zone.BALL_WIDTH).meanMm(),
                    needs.insideMm(Zone.BALL_WIDTH).sdMm(),
            needs.insideMm(Zone.TOE_BOX_WIDTH).meanMm(),
                    needs.insideMm(Zone.TOE_BOX_WIDTH).sdMm(),
            needs.acrossMm2()
        };
    }

    /** @param first which column the shoe is in */
    private List<Row> rows(int first) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(new Row(
                        results.getInt(first),
                        results.getInt(first + 1),
                        results.getInt(first + 2),
                        results.getDouble(first + 3)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
