package io.toebox.catalog.core;

import java.util.regex.Pattern;

/** The name of a shop in addresses: lower-case words and numbers joined by hyphens. */
public final class Shop {

    /** The form of a name, as a regular expression. */
    public static final String FORM = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** No name has more characters. */
    public static final int MAX_LENGTH = 60;

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Shop() {}

    /** Whether a shop can be called {@code text}. */
    public static boolean isName(String text) {
        return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
    }
}
