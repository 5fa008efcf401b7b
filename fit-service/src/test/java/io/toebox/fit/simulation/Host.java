package io.toebox.fit.simulation;

import java.time.Duration;
import java.time.Instant;

/** The machine of one replica, and whether the process on it lives. A killed process never acts again; a new one has another host. */
public final class Host {

    private final World world;
    private final String name;
    private Duration clockAhead;
    private boolean isDead;

    Host(World world, String name, Duration clockAhead) {
        this.world = world;
        this.name = name;
        this.clockAhead = clockAhead;
    }

    /** Called wherever a process touches the world, which may end it there. */
    public void mayDie() {
        if (!isDead && world.happens(Disturbance.KILLED)) {
            kill();
        }
        if (isDead) {
            throw new Killed();
        }
    }

    public void kill() {
        world.note("%s is killed", name);
        isDead = true;
    }

    public boolean isDead() {
        return isDead;
    }

    Duration clockAhead() {
        return clockAhead;
    }

    void setClock(Duration ahead) {
        world.note("the clock of %s is set %d s ahead", name, ahead.toSeconds());
        clockAhead = ahead;
    }

    /** What the clock of the machine says. */
    public Instant instant() {
        return world.now().plus(clockAhead);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Ends what a killed process was about to do. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }
}
