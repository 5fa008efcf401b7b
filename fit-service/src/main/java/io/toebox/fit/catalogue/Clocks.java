package io.toebox.fit.catalogue;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of a machine.
 *
 * @param wall tells the time of day, and may be set, also back
 * @param nanoTime only goes on, from no time in particular
 */
record Clocks(InstantSource wall, LongSupplier nanoTime) {

    static final Clocks OF_THIS_MACHINE = new Clocks(InstantSource.system(), System::nanoTime);
}
