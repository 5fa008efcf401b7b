package io.toebox.fit.catalogue;

import java.io.IOException;
import java.time.Duration;

/** Where the catalogue and its changes come from. */
interface CatalogueSource {

    /**
     * The present state, gzipped.
     *
     * @throws IOException when there is no whole answer
     */
    byte[] readSnapshot() throws IOException, InterruptedException;

    /**
     * The changes after the sequence, gzipped, as soon as there are any.
     *
     * @param wait how long the catalogue may hold the question while there are none
     * @throws IOException when there is no whole answer
     */
    byte[] readChanges(long afterSequence, Duration wait) throws IOException, InterruptedException;
}
