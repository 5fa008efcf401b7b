package io.toebox.gateway.core.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing a key can be good for. */
public enum Scope {
    /** What belongs to the shop: its stock, its imports. */
    CATALOG_READ,
    /** The same, to change it. */
    CATALOG_WRITE,
    /** To ask for what stands on the shop's own shelf. */
    FIT_RECOMMEND;

    /** As it is written: {@code catalog:read}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> find(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text().equals(text))
                .findFirst();
    }
}
