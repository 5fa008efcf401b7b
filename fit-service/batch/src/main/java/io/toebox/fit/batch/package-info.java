/**
 * The engine for whole files of feet: one program without a server, reading and writing Parquet and CSV. It decides nothing itself;
 * what suits whom, {@link io.toebox.fit.core.scoring.Shelf} says, and which boxes to have,
 * {@link io.toebox.fit.core.assortment.Assortment}. Start at {@link io.toebox.fit.batch.Batch}.
 */
@NullMarked
package io.toebox.fit.batch;

import org.jspecify.annotations.NullMarked;
