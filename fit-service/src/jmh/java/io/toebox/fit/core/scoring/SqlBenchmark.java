package io.toebox.fit.core.scoring;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import io.toebox.fit.core.columns.Needs;
import io.toebox.fit.core.columns.Ranked;
import io.toebox.fit.core.columns.VariantColumns;

/**
 * The ranking of {@link RankingBenchmark} as one SQL query, over the same variants, with the same answers or none at all. Both
 * databases are given what helps them: rows in the order of length and an index on it, the neighbouring lengths as columns, only
 * the lengths that can matter, no parallel overhead, no filter, and the foot with less room already found.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "--enable-native-access=ALL-UNNAMED"})
@State(Scope.Benchmark)
public class SqlBenchmark {

    private static final int RUNNERS = 16;
    private static final double SAME_PROBABILITY_WITHIN = 1e-9;

    @Param({"1000", "100000", "1000000"})
    int variants;

    private final Random random = new Random(1);
    private VariantColumns columns;
    private List<Needs> needs;
    private EmbeddedPostgres embedded;
    private SqlRanking postgres;
    private SqlRanking duckdb;

    @Setup
    public void fill() throws IOException, SQLException {
        var grown = Grown.to(variants);
        columns = grown.columns();
        needs = Grown.runners(RUNNERS).stream().map(Grown::needs).toList();
        embedded = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .setServerConfig("jit", "off")
                .start();
        postgres = SqlRanking.postgres(embedded.getPostgresDatabase().getConnection(), grown);
        duckdb = SqlRanking.duckdb(grown);
        for (var need : needs) {
            var ours = columns.best(need, shoe -> true, RankingBenchmark.LIMIT);
            requireSame(ours, duckdb.rank(need), "DuckDB");
            requireSame(ours, postgres.rank(need), "PostgreSQL");
        }
        System.out.printf("%d feet ranked alike by all three%n", needs.size());
    }

    @TearDown
    public void close() throws IOException, SQLException {
        duckdb.close();
        postgres.close();
        embedded.close();
    }

    @Benchmark
    public List<Ranked> columns() {
        return columns.best(needs.get(random.nextInt(RUNNERS)), shoe -> true, RankingBenchmark.LIMIT);
    }

    @Benchmark
    public List<SqlRanking.Row> duckdb() throws SQLException {
        return duckdb.rank(needs.get(random.nextInt(RUNNERS)));
    }

    @Benchmark
    public List<SqlRanking.Row> postgres() throws SQLException {
        return postgres.rank(needs.get(random.nextInt(RUNNERS)));
    }

    static void requireSame(List<Ranked> ours, List<SqlRanking.Row> theirs, String whose) {
        if (ours.size() != theirs.size()) {
            throw new IllegalStateException("%s: %d instead of %d".formatted(whose, theirs.size(), ours.size()));
        }
        for (int i = 0; i < ours.size(); i++) {
            var our = ours.get(i);
            var their = theirs.get(i);
            if (our.shoe() != their.shoe()
                    || our.halfSizes() != their.halfSizes()
                    || our.width().ordinal() != their.width()
                    || Math.abs(our.fitProbability() - their.probability()) > SAME_PROBABILITY_WITHIN) {
                throw new IllegalStateException("%s: %s instead of %s".formatted(whose, their, our));
            }
        }
    }
}
