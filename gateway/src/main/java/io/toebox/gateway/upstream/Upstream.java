package io.toebox.gateway.upstream;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of services behind the gateway. */
public enum Upstream {
    CATALOG("shoe-catalog-service"),
    FIT("fit-service"),
    LACING("lacing-service");

    private final String service;

    Upstream(String service) {
        this.service = service;
    }

    /** The service's name, which is also the name of its module. */
    public String service() {
        return service;
    }

    public static Optional<Upstream> findByService(String service) {
        return Arrays.stream(values()).filter(u -> u.service.equals(service)).findFirst();
    }
}
