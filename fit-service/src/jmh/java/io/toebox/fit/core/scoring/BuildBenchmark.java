package io.toebox.fit.core.scoring;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import io.toebox.fit.core.columns.VariantColumns;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.LearnedShoes;

/** Building a million variants' columns, and the engine with both scales' columns, from shoes in memory. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class BuildBenchmark {

    private final Grown grown = Grown.to(1_000_000);
    private VariantColumns kept;

    @Benchmark
    public VariantColumns columns() {
        kept = grown.columns();
        return kept;
    }

    @Benchmark
    public FitEngine engine() {
        return new FitEngine(grown.shoes(), new Geometries(Gradings.NONE, LearnedShoes.published()));
    }

    /** The columns' size is what the heap loses when they are dropped. */
    @TearDown(Level.Trial)
    public void printHeap() {
        if (kept != null) {
            long variants = kept.variantCount();
            long with = usedBytes();
            kept = null;
            System.out.printf("%d variants in %.1f MB of heap%n", variants, (with - usedBytes()) / 1e6);
        }
    }

    @Setup(Level.Iteration)
    public void forget() {
        kept = null;
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
