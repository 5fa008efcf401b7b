package io.toebox.fit.simulation;

import java.util.EnumMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** By hand: {@code ./toebox prove simulation} for 100,000 worlds, {@code ./toebox prove simulation SEED} for one and all of its story. */
class SimulationProof {

    private static final int SEEDS = 100_000;
    private static final int AT_ONCE = 10_000;

    private final Quiet quiet = new Quiet();

    @AfterEach
    void speak() {
        quiet.close();
    }

    @Test
    void holds() {
        String seed = System.getProperty("simulation.seed", "");
        if (seed.isEmpty()) {
            all();
        } else {
            one(Long.parseLong(seed));
        }
    }

    private static void one(long seed) {
        var ended = Simulation.run(seed, null, true);
        System.out.println(ended.told());
        if (!ended.holds()) {
            throw ended.broken();
        }
    }

    private static void all() {
        var met = new EnumMap<Disturbance, LongAdder>(Disturbance.class);
        for (var disturbance : Disturbance.values()) {
            met.put(disturbance, new LongAdder());
        }
        long startedAt = System.nanoTime();
        for (long from = 0; from < SEEDS; from += AT_ONCE) {
            var broken = LongStream.range(from, from + AT_ONCE)
                    .parallel()
                    .mapToObj(Simulation::run)
                    .peek(ended -> ended.met()
                            .forEach(disturbance -> met.get(disturbance).increment()))
                    .filter(ended -> !ended.holds())
                    .findFirst();
            if (broken.isPresent()) {
                throw new AssertionError(
                        Simulation.run(broken.get().seed(), null, true).told());
            }
            System.out.printf(
                    "%,d of %,d worlds hold after %d s%n",
                    from + AT_ONCE, SEEDS, (System.nanoTime() - startedAt) / 1_000_000_000);
        }
        System.out.println("Worlds in which it went wrong so:");
        met.forEach((disturbance, worlds) -> System.out.printf("  %-20s %,7d%n", disturbance, worlds.sum()));
    }
}
