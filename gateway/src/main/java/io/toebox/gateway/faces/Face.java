package io.toebox.gateway.faces;

import java.util.Locale;

/** A page for people; its script and style are the bundle of the same name. */
enum Face {
    RUNNER,
    STORE,
    DEMO;

    String bundle() {
        return name().toLowerCase(Locale.ROOT);
    }
}
