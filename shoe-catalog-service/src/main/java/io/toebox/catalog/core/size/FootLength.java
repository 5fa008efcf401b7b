package io.toebox.catalog.core.size;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The length of foot a size stands for, or a difference of two, exact: every size of every scale is a whole number of
 * ninetieths of a millimetre (a sixth of a third of an inch is 127 of them, a sixth of a Paris point 100).
 *
 * @param ninetieths ninetieths of a millimetre; negative only for differences
 */
public record FootLength(int ninetieths) implements Comparable<FootLength> {

    private static final BigDecimal ONE_MM = BigDecimal.valueOf(90);

    /** This length less the other. */
    public FootLength minus(FootLength other) {
        return new FootLength(ninetieths - other.ninetieths);
    }

    /** Millimetres, rounded to hundredths. */
    public BigDecimal mm() {
        return BigDecimal.valueOf(ninetieths).divide(ONE_MM, 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(FootLength other) {
        return Integer.compare(ninetieths, other.ninetieths);
    }
}
