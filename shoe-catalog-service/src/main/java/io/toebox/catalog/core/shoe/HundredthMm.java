package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;

/**
 * A difference in length in whole hundredths of a millimetre: a step from size to size adds up over a run of sizes, so it
 * is kept finer than a length.
 *
 * @param hundredths hundredths of a millimetre
 */
public record HundredthMm(int hundredths) {

    /** Millimetres with exactly two decimals. */
    public BigDecimal mm() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public String toString() {
        return mm() + " mm";
    }
}
