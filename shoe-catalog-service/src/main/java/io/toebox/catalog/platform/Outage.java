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
        return states(failure).anyMatch(Outage::isPassing);
    }

    /** Whether the database was there and gave a statement up after its time, which may happen to it again and again. */
    public static boolean isTimeout(Throwable failure) {
        return states(failure).anyMatch("57014"::equals);
    }

    private static Stream<@Nullable String> states(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(e -> ((SQLException) e).getSQLState());
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
