package io.toebox.fit.core.scoring;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.Warmup;

import io.toebox.fit.core.columns.Needs;
import io.toebox.fit.core.columns.Ranked;
import io.toebox.fit.core.columns.VariantColumns;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.LearnedShoes;

/** Top 20 of a catalogue: columns alone, the whole engine with explanations, and the time to read the columns it has to read. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class RankingBenchmark {

    static final int LIMIT = 20;

    private static final int RUNNERS = 64;

    @State(Scope.Benchmark)
    public static class Catalogue {

        @Param({"1000", "100000", "1000000"})
        int variants;

        VariantColumns columns;
        FitEngine engine;
        List<Runner> runners;
        List<Needs> needs;
        long[][] touched;

        @Setup
        public void grow() {
            var grown = Grown.to(variants);
            columns = grown.columns();
            engine = new FitEngine(grown.shoes(), new Geometries(Gradings.NONE, LearnedShoes.published()));
            runners = Grown.runners(RUNNERS);
            needs = runners.stream().map(Grown::needs).toList();
            touched = new long[16][touchedBytes(grown) / Long.BYTES];
        }

        /** Of each shoe one size: three lengths, an error, an offset; all its balls; error, toes and their error of one width. */
        private static int touchedBytes(Grown grown) {
            int perShoe = 4 * Double.BYTES + Integer.BYTES + 3 * Double.BYTES;
            int sizes = Grown.SCALE.lastHalfSize() - Grown.SCALE.firstHalfSize() + 1;
            return grown.shoes().size() * perShoe + grown.variants() / sizes * Double.BYTES;
        }
    }

    /** Each thread asks for another runner each time. */
    @State(Scope.Thread)
    public static class Turn {

        private final Random random = new Random(1);

        int next(int bound) {
            return random.nextInt(bound);
        }
    }

    @Benchmark
    public List<Ranked> columns(Catalogue catalogue, Turn turn) {
        return catalogue.columns.best(catalogue.needs.get(turn.next(RUNNERS)), shoe -> true, LIMIT);
    }

    @Benchmark
    public List<FitDecision> engine(Catalogue catalogue, Turn turn) {
        return catalogue.engine.rank(catalogue.runners.get(turn.next(RUNNERS)), Grown.SCALE, shoe -> true, LIMIT);
    }

    @Benchmark
    public long floor(Catalogue catalogue, Turn turn) {
        long[] column = catalogue.touched[turn.next(catalogue.touched.length)];
        long sum = 0;
        for (long value : column) {
            sum += value;
        }
        return sum;
    }
}
