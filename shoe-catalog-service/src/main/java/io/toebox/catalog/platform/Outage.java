package io.toebox.catalog.platform;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tells a database that is away or overloaded, which passes, from a fault of ours, which does not. */
public final class Outage {

    /** Long enough for a restart of the pool, short enough for a person who waits. */
    static final int RETRY_AFTER_SECONDS = 2;

    private Outage() {}

    /** Whether the failure will pass by itself. */
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .anyMatch(e -> e instanceof SQLException sql && isPassing(sql.getSQLState()));
    }

    /** Connection lost (08), out of resources (53), shut down or cancelled (57), lock not granted in time (55P03) or never (40P01). */
    private static boolean isPassing(@Nullable String state) {
        // The pool's own complaint, that it could not hand out a connection in time, carries no state.
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("55P03")
                || state.equals("40P01");
    }
}
