package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * The maker's recommended price.
 *
 * @param amount above zero, in {@code currency}
 */
public record Price(BigDecimal amount, Currency currency) {

    public Price {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A price is above zero.");
        }
        // One price has one spelling, so that 130 and 130.00 are equal.
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
