package io.toebox.gateway.core.access;

import java.util.regex.Pattern;

/** How a shop is named wherever it is: in keys, in tokens, in addresses. */
public final class ShopName {

    /** Characters a name has at most. */
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ShopName() {}

    /** Whether a shop can be named so: lower-case words and numbers joined by hyphens. No name at all is no shop's. */
    public static boolean isForm(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
