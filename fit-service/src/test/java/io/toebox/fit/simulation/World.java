package io.toebox.fit.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/** What one seed decides: chance, time, and what goes wrong. */
public final class World {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");

    private final SplittableRandom random;
    private final Set<Disturbance> possible = EnumSet.noneOf(Disturbance.class);
    private final Set<Disturbance> met = EnumSet.noneOf(Disturbance.class);
    private final @Nullable PlantedFault planted;
    private final @Nullable List<String> trace;
    private long nanos;
    private boolean isCalm;
    private @Nullable Broken broken;
    private Runnable meanwhile = () -> {};

    /** @param isTold whether to keep a trace of what happens */
    World(long seed, @Nullable PlantedFault planted, boolean isTold) {
        this.random = new SplittableRandom(seed);
        this.planted = planted;
        this.trace = isTold ? new ArrayList<>() : null;
        // Not all of it in every world: much hides behind what always goes wrong.
        for (var disturbance : Disturbance.values()) {
            if (random.nextBoolean()) {
                possible.add(disturbance);
            }
        }
    }

    /** Whether it goes wrong now. */
    public boolean happens(Disturbance disturbance) {
        if (isCalm || !possible.contains(disturbance) || random.nextInt(10_000) >= disturbance.perTenThousand) {
            return false;
        }
        met.add(disturbance);
        note("  %s", disturbance);
        return true;
    }

    Set<Disturbance> met() {
        return met;
    }

    /** Whether this mistake is made here. */
    public boolean isPlanted(PlantedFault fault) {
        return planted == fault;
    }

    public boolean hasPlanted() {
        return planted != null;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Somebody waits: others may act. */
    public void meanwhile() {
        if (!isCalm && below(4) == 0) {
            meanwhile.run();
        }
    }

    void meanwhile(Runnable others) {
        meanwhile = others;
    }

    /** Nothing goes wrong any more. */
    void calmDown() {
        isCalm = true;
        note("calm");
    }

    boolean isCalm() {
        return isCalm;
    }

    /** Since the beginning, by a clock that nobody sets. */
    public long nanos() {
        return nanos;
    }

    /** What it is o'clock, where clocks are right. */
    public Instant now() {
        return BEGINNING.plusNanos(nanos);
    }

    public void passMillis(long millis) {
        nanos += millis * 1_000_000;
    }

    /** What holds in every world; kept, because who is asked may catch what is thrown at him. */
    public void require(boolean holds, String format, @Nullable Object... parts) {
        if (!holds) {
            var found = new Broken(format.formatted(parts));
            note("BROKEN: %s", found.getMessage());
            if (broken == null) {
                broken = found;
            }
            throw found;
        }
    }

    /** Ends the world when something did not hold. */
    void requireWhole() {
        if (broken != null) {
            throw broken;
        }
    }

    /** One line of the trace. */
    public void note(String format, @Nullable Object... parts) {
        if (trace != null) {
            trace.add("%9.3f s  ".formatted(nanos / 1e9) + format.formatted(parts));
        }
    }

    List<String> trace() {
        return trace == null ? List.of() : trace;
    }
}
