package io.toebox.fit.wording;

import java.util.Locale;

/** What stands in JSON and is the same in every language. */
public final class Codes {

    private Codes() {}

    /** A constant as it stands in JSON: lower case with hyphens. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
