package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A unit lengths are sent in. */
public enum LengthUnit {
    MM("1"),
    CM("10"),
    /** Exactly 25.4 mm since 1959 (international inch). */
    IN("25.4");

    private final BigDecimal mm;

    LengthUnit(String mm) {
        this.mm = new BigDecimal(mm);
    }

    /** The length in millimetres, not rounded. */
    public BigDecimal toMm(BigDecimal length) {
        return length.multiply(mm);
    }

    /** The length rounded to a tenth of a millimetre, halves up. */
    public TenthMm toTenthMm(BigDecimal length) {
        return new TenthMm(
                toMm(length).movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
