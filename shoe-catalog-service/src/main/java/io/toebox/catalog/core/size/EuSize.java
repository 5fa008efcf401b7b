package io.toebox.catalog.core.size;

import java.util.regex.Pattern;

/**
 * An EU size as it is printed.
 *
 * @param label a whole, a half or a third: {@code 42}, {@code 42.5}, {@code 42 2/3}
 */
public record EuSize(String label) {

    private static final Pattern LABEL = Pattern.compile("\\d{2}(\\.5| [12]/3)?");

    public EuSize {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("An EU size is written like 42, 42.5 or 42 2/3, not '" + label + "'.");
        }
    }
}
