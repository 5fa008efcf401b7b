/**
 * Judges the engine: real feet against real shoes, the crowd's word on sizes, a simulation with known truth. Start at
 * {@link io.toebox.fit.evaluation.Evaluation}. Nothing here is part of the service; feet are read from a file and never kept.
 */
@NullMarked
package io.toebox.fit.evaluation;

import org.jspecify.annotations.NullMarked;
