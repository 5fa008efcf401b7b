package io.toebox.edge.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tells a database that is away or overloaded, which passes, from a fault of ours, which does not. */
public final class Outage {

    /** Deeper than failures are nested; causes may go round in a circle. */
    private static final int DEPTH = 12;

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
        return failures(failure, DEPTH).filter(SQLException.class::isInstance).map(e -> ((SQLException) e)
                .getSQLState());
    }

    /** The failure with its causes. A commit that failed carries the database's reason as a suppressed one. */
    private static Stream<Throwable> failures(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                        .flatMap(cause -> failures(cause, depth - 1)));
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
