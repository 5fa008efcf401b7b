package io.toebox.catalog.starter;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers and the catalogue has been filled. */
@Readiness
@ApplicationScoped
class CatalogueReady implements HealthCheck {

    private static final String NAME = "catalogue";

    private final Seeding seeding;

    CatalogueReady(Seeding seeding) {
        this.seeding = seeding;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            boolean seeded = seeding.isSeeded();
            return HealthCheckResponse.named(NAME)
                    .status(seeded)
                    .withData("database", "reachable")
                    .withData("seeded", seeded)
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("database", "unreachable")
                    .build();
        }
    }
}
