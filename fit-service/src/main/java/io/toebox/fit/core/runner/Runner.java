package io.toebox.fit.core.runner;

import java.util.Optional;

import io.toebox.fit.core.foot.FootPair;

/**
 * Everything a runner told.
 *
 * @param feet what was measured
 * @param sock what is worn under the shoe, {@link Sock#USUAL} when nothing was told
 * @param run the planned run, if told
 * @param currentShoe a shoe the runner owns, if told
 */
public record Runner(FootPair feet, Sock sock, Optional<Run> run, Optional<WornShoe> currentShoe) {

    /** A runner who told of nothing but the feet. */
    public static Runner of(FootPair feet) {
        return new Runner(feet, Sock.USUAL, Optional.empty(), Optional.empty());
    }
}
