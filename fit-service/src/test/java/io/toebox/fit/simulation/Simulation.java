package io.toebox.fit.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.SharedDatabase;
import io.toebox.fit.catalogue.SimulatedReplica;
import io.toebox.fit.outcomes.SimulatedCounting;
import io.toebox.fit.outcomes.SimulatedOutcomes;

/**
 * The whole of it from one seed: for a while everybody acts and everything goes wrong, then nothing does any more and everybody has to
 * agree within minutes, also after one more restart.
 */
final class Simulation {

    private static final int REPLICAS = 2;

    /** The clock of a machine is set by so much at most. */
    private static final int CLOCK_SECONDS = 2 * 24 * 60 * 60;

    /** As long as they may take to agree once nothing goes wrong, turns. */
    private static final int CALM_TURNS = 4;

    /** Longer than the follower waits before it stores again what it could not. */
    private static final int STORED_AGAIN_MILLIS = 61_000;

    private final World world;
    private final CatalogueTables catalogue;
    private final SimulatedOutcomes outcomes;
    private final SharedDatabase database = new SharedDatabase();

    /** Not in every world: whoever hears outcomes takes twice as long to build a state. */
    private final boolean areOutcomesTold;

    private final List<Machine> machines = new ArrayList<>();

    /** One that runs a replica, and another one after it was killed. */
    private static final class Machine {

        SimulatedCounting process;
        boolean isBusy;

        Machine(SimulatedCounting process) {
            this.process = process;
        }

        boolean isDead() {
            return process.host().isDead();
        }
    }

    /**
     * What became of one seed.
     *
     * @param broken what did not hold; null when all did
     * @param met what went wrong in it
     */
    record Ended(long seed, @Nullable Broken broken, Set<Disturbance> met, List<String> trace) {

        boolean holds() {
            return broken == null;
        }

        /** All that happened, and how to see it again. */
        String told() {
            return "%s%n%nSeed %d: %s%nAgain: ./toebox prove simulation %2$d"
                    .formatted(String.join("\n", trace), seed, holds() ? "everything held" : broken.getMessage());
        }
    }

    private Simulation(World world) {
        this.world = world;
        this.catalogue = new CatalogueTables(world);
        this.outcomes = new SimulatedOutcomes(world);
        this.areOutcomesTold = world.below(3) == 0;
        world.meanwhile(this::act);
    }

    static Ended run(long seed) {
        return run(seed, null, false);
    }

    /** @param isTold whether to keep a trace */
    static Ended run(long seed, @Nullable PlantedFault planted, boolean isTold) {
        var world = new World(seed, planted, isTold);
        try {
            new Simulation(world).live();
            return new Ended(seed, null, world.met(), world.trace());
        } catch (Broken e) {
            return new Ended(seed, e, world.met(), world.trace());
        }
    }

    private void live() {
        for (int number = 0; number < REPLICAS; number++) {
            var machine = new Machine(process(number, Duration.ZERO));
            machines.add(machine);
            act(machine, () -> start(machine));
        }
        for (int acts = 25 + world.below(25); acts > 0; acts--) {
            act();
            world.requireWhole();
        }
        world.calmDown();
        catalogue.settle();
        database.isAway(false);
        outcomes.settle();
        for (int turns = 0; turns < CALM_TURNS && !isAgreed(); turns++) {
            everybodyTurns();
        }
        world.passMillis(STORED_AGAIN_MILLIS);
        everybodyTurns();
        requireAgreement();
        requireStored();
    }

    private SimulatedCounting process(int number, Duration clockAhead) {
        return new SimulatedCounting(
                world, new Host(world, "replica " + number, clockAhead), catalogue, database, outcomes);
    }

    private void everybodyTurns() {
        machines.forEach(this::turn);
        machines.forEach(this::look);
        world.requireWhole();
    }

    private boolean isAgreed() {
        return machines.stream()
                .allMatch(machine ->
                        !machine.isDead() && machine.process.replica().isNewest());
    }

    private void requireAgreement() {
        var fresh = SimulatedReplica.fresh(catalogue, outcomes.counted());
        for (var machine : machines) {
            machine.process.requireNewest();
            machine.process.replica().requireNewest(fresh);
        }
    }

    /** Whoever restarts now answers from the newest state, even when the catalogue is away. */
    private void requireStored() {
        catalogue.isAway(true);
        var machine = world.any(machines);
        machine.process.host().kill();
        start(machine);
        world.requireWhole();
        machine.process.replica().requireNewest();
    }

    /** Somebody does something. */
    private void act() {
        world.passMillis(world.below(20) == 0 ? 30_000 + world.below(60_000) : world.below(1500));
        var machine = world.any(machines);
        switch (world.below(10)) {
            case 0, 1, 2 -> catalogue.write();
            case 3, 4, 5 -> turn(machine);
            case 6, 7 -> tell();
            case 8 -> look(machine);
            default -> disturb(machine);
        }
    }

    private void tell() {
        if (areOutcomesTold) {
            outcomes.act();
        } else {
            catalogue.write();
        }
    }

    private void disturb(Machine machine) {
        if (world.happens(Disturbance.CATALOGUE_AWAY)) {
            catalogue.isAway(!catalogue.isAway());
        }
        if (world.happens(Disturbance.DATABASE_AWAY)) {
            database.isAway(!database.isAway());
        }
        if (world.happens(Disturbance.RESTORED)) {
            catalogue.restore();
        }
        var host = machine.process.host();
        if (world.happens(Disturbance.CLOCK_SET)) {
            var age = machine.process.replica().catalogue().age();
            host.setClock(Duration.ofSeconds(world.below(2 * CLOCK_SECONDS) - CLOCK_SECONDS));
            world.require(
                    machine.process.replica().catalogue().age().equals(age),
                    "%s is of another age because its clock was set",
                    host);
        }
        if (!machine.isDead() && world.happens(Disturbance.KILLED)) {
            host.kill();
        }
    }

    /** What the machine does next: one turn of the follower, or a start when there is no process. */
    private void turn(Machine machine) {
        act(machine, () -> {
            if (machine.isDead()) {
                start(machine);
            } else {
                var pause = machine.process.replica().turn();
                if (world.isCalm()) {
                    world.passMillis(pause.toMillis());
                }
            }
        });
    }

    private void look(Machine machine) {
        if (!machine.isDead()) {
            act(machine, machine.process::look);
        }
    }

    /** A process does one thing at a time; that its two followers may run at once is not looked at. */
    private static void act(Machine machine, Runnable action) {
        if (!machine.isBusy) {
            machine.isBusy = true;
            try {
                action.run();
            } finally {
                machine.isBusy = false;
            }
        }
    }

    private void start(Machine machine) {
        var before = machine.process.host();
        if (before.isDead()) {
            machine.process = process(machines.indexOf(machine), before.clockAhead());
        }
        world.note("%s starts", machine.process.host());
        machine.process.start();
    }
}
