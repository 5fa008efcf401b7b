package io.toebox.fit.simulation;

/** An invariant does not hold. */
public final class Broken extends AssertionError {

    private static final long serialVersionUID = 1;

    Broken(String what) {
        super(what);
    }
}
