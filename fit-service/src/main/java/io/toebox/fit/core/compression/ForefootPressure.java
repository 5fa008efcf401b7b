package io.toebox.fit.core.compression;

/**
 * Metatarsal compression over a run.
 *
 * @param atStart before the feet swell
 * @param afterRun after the swelling of the run
 * @param runAssumed whether nobody told of a run, so that an ordinary one was taken
 */
public record ForefootPressure(Compression atStart, Compression afterRun, boolean runAssumed) {}
