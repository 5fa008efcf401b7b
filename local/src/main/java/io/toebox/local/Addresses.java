package io.toebox.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where everything answers, as the services are told by environment variables. */
final class Addresses {
    private static final String THIS_MACHINE_ONLY = "127.0.0.1";

    private Addresses() {}

    static URI uri(Service service, Settings settings) {
        return URI.create("http://" + THIS_MACHINE_ONLY + ":" + settings.port(service));
    }

    /**
     * The variables of one service, in a new map: every address, but the password of its own database only.
     *
     * @param tokenKey what the gateway and the services know together
     * @param postgres the embedded server, or null when the person has set the databases
     */
    static Map<String, String> environment(
            Service service, Settings settings, String tokenKey, @Nullable Postgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("TOEBOX_HOST", THIS_MACHINE_ONLY);
        environment.put("TOEBOX_TOKEN_KEY", tokenKey);
        for (Service each : Service.values()) {
            environment.put(each.variable("PORT"), String.valueOf(settings.port(each)));
            environment.put(each.variable("URL"), uri(each, settings).toString());
        }
        // Any port that is free: a run has enough ports to agree about, and who wants the metrics says where.
        String management = service.variable("MANAGEMENT_PORT");
        environment.put(management, Objects.requireNonNullElse(System.getenv(management), "0"));
        if (service.hasDatabase() && postgres != null) {
            environment.put(service.variable("DB_URL"), postgres.jdbcUrl(service.label()));
            environment.put(service.variable("DB_USER"), service.label());
            environment.put(service.variable("DB_PASSWORD"), postgres.password(service.label()));
        }
        return environment;
    }
}
