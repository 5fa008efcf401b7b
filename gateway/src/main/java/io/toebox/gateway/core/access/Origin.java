package io.toebox.gateway.core.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a page comes from, as browsers write it in {@code Origin}: scheme, host, and the port unless it is the usual one. */
public final class Origin {

    private static final Pattern FORM = Pattern.compile(
            "https?://([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+])(:[1-9][0-9]{0,4})?");

    private Origin() {}

    /**
     * The origin as a browser will write it.
     *
     * @param text as a person wrote it
     * @throws IllegalArgumentException when it is none: a path, a wildcard, another scheme
     */
    public static String parse(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        String origin = withoutUsualPort(small.endsWith("/") ? small.substring(0, small.length() - 1) : small);
        if (!FORM.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no origin: write it as in https://shop.example or http://localhost:3000.".formatted(text));
        }
        return origin;
    }

    /** Whether the page comes from this very address: the host of an origin is that of the request. */
    public static boolean isSame(String origin, String authority) {
        int host = origin.indexOf("://");
        return host > 0
                && withoutUsualPort(origin)
                        .substring(host + 3)
                        .equalsIgnoreCase(withoutUsualPort(origin.substring(0, host + 3) + authority)
                                .substring(host + 3));
    }

    private static String withoutUsualPort(String origin) {
        if (origin.startsWith("https://")) {
            return origin.replaceFirst(":443$", "");
        }
        return origin.replaceFirst(":80$", "");
    }
}
