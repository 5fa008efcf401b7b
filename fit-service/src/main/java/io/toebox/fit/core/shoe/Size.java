package io.toebox.fit.core.shoe;

import java.util.Locale;

/**
 * A labelled size.
 *
 * @param scale the scale of the label
 * @param halfSizes twice the size, so that half sizes are exact (21 is size 10.5)
 */
public record Size(SizeScale scale, int halfSizes) {

    /** The size as a number, for example 10.5. */
    public double value() {
        return halfSizes / 2.0;
    }

    /** The size as it is printed, for example {@code 10.5}. */
    public String number() {
        return halfSizes % 2 == 0 ? Integer.toString(halfSizes / 2) : String.format(Locale.ROOT, "%.1f", value());
    }

    /** As printed on a box, for example {@code US M 10.5}. */
    public String label() {
        return scale.label() + " " + number();
    }
}
