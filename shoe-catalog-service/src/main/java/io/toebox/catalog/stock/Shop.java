package io.toebox.catalog.stock;

import java.util.regex.Pattern;

/** The name of a shop in addresses: lower-case words and numbers joined by hyphens. */
final class Shop {

    static final String FORM = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int MAX_LENGTH = 60;
    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Shop() {}

    static boolean isName(String text) {
        return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
    }
}
