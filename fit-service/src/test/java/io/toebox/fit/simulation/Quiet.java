package io.toebox.fit.simulation;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** While it is open the followers do not log: in a simulation everything they could tell of happens thousands of times. */
final class Quiet implements AutoCloseable {

    /** Held, because a logger that nobody holds forgets its level. */
    private final List<Logger> followers = List.of(
            Logger.getLogger("io.toebox.fit.catalogue.CatalogueFollower"),
            Logger.getLogger("io.toebox.fit.outcomes.OutcomeFollower"));

    Quiet() {
        followers.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public void close() {
        followers.forEach(logger -> logger.setLevel(null));
    }
}
