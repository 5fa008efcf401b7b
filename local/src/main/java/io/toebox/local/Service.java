package io.toebox.local;

import java.util.Locale;

/** One of the services, as far as running it is concerned. */
public enum Service {
    CATALOG("shoe-catalog-service", 8081, true),
    FIT("fit-service", 8082, true),
    LACING("lacing-service", 8083, false),
    GATEWAY("gateway", 8080, true);

    private final String module;
    private final int usualPort;
    private final boolean hasDatabase;

    Service(String module, int usualPort, boolean hasDatabase) {
        this.module = module;
        this.usualPort = usualPort;
        this.hasDatabase = hasDatabase;
    }

    /** The module's folder, and the name people read in messages. */
    public String module() {
        return module;
    }

    /** Short name: in front of its log lines, and of its database and role where it has one. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int usualPort() {
        return usualPort;
    }

    boolean hasDatabase() {
        return hasDatabase;
    }

    /** Name of an environment variable of this service, such as {@code FIT_PORT}. */
    String variable(String suffix) {
        return name() + "_" + suffix;
    }
}
