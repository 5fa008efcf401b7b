package io.toebox.fit.batch;

import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.SizeScale;

/** What a row of profiles says: somebody's feet, or why it cannot be read. */
public sealed interface Reading {

    /**
     * Somebody's feet.
     *
     * @param id as the row names it
     * @param scale on which sizes are told
     */
    record Profile(String id, SizeScale scale, Runner runner) implements Reading {}

    /**
     * A row that cannot be read.
     *
     * @param id as the row names it, empty when it does not
     * @param field the column to look at
     * @param value what stands there, empty when nothing does
     * @param problem what is wrong with it, with bounds and unit
     */
    record BadRow(String id, String field, String value, String problem) implements Reading {}
}
