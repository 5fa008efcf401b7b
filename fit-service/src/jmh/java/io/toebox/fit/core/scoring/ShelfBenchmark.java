package io.toebox.fit.core.scoring;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import io.toebox.fit.core.columns.Ranked;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.LearnedShoes;

/**
 * Many runners on one shelf: the shelf, from feet to shoes, against DuckDB, which gets what the feet need found beforehand and ranks
 * all of them by one query. One thread each; a time is that of one runner. Pairs a second are variants over that time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "--enable-native-access=ALL-UNNAMED"})
@State(Scope.Benchmark)
public class ShelfBenchmark {

    private static final int RUNNERS = 64;

    @Param({"10000", "1000000"})
    int variants;

    private List<Runner> runners;
    private Shelf shelf;
    private SqlRanking duckdb;

    @Setup
    public void fill() throws SQLException {
        var grown = Grown.to(variants);
        runners = Grown.runners(RUNNERS);
        shelf = new FitEngine(grown.shoes(), new Geometries(Gradings.NONE, LearnedShoes.published()))
                .wholeShelf(Grown.SCALE);
        duckdb = SqlRanking.duckdb(grown, runners.stream().map(Grown::needs).toList());
        var all = duckdb.rankAll();
        int from = 0;
        for (var runner : runners) {
            var ours = choose(runner);
            SqlBenchmark.requireSame(ours, all.subList(from, from + ours.size()), "DuckDB");
            from += ours.size();
        }
        if (from != all.size()) {
            throw new IllegalStateException("DuckDB: %d rows instead of %d".formatted(all.size(), from));
        }
        System.out.printf("%d runners, %d variants, chosen alike%n", runners.size(), shelf.variantCount());
    }

    @TearDown
    public void close() throws SQLException {
        duckdb.close();
    }

    @Benchmark
    @OperationsPerInvocation(RUNNERS)
    public List<List<Ranked>> shelf() {
        var chosen = new ArrayList<List<Ranked>>(RUNNERS);
        for (var runner : runners) {
            chosen.add(choose(runner));
        }
        return chosen;
    }

    @Benchmark
    @OperationsPerInvocation(RUNNERS)
    public List<SqlRanking.Row> duckdb() throws SQLException {
        return duckdb.rankAll();
    }

    private List<Ranked> choose(Runner runner) {
        return shelf.choose(runner, RankingBenchmark.LIMIT).best();
    }
}
