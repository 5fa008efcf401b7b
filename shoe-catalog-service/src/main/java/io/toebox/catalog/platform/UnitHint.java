package io.toebox.catalog.platform;

import java.util.function.DoublePredicate;

/** Says which unit a refused number of millimetres was probably meant in. */
public final class UnitHint {

    private UnitHint() {}

    /**
     * A length that would be fine in another unit is usually exactly that: a length in another unit. A sentence to append,
     * or nothing.
     *
     * @param mm the refused number
     * @param accepted whether a number of millimetres would be taken
     */
    public static String of(double mm, DoublePredicate accepted) {
        if (accepted.test(mm * 10)) {
            return " That looks like centimetres: send millimetres.";
        }
        return accepted.test(mm * 25.4) ? " That looks like inches: send millimetres." : "";
    }
}
