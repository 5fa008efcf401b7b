package io.toebox.fit.catalogue;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as any snapshot is known, however old: an old answer with its age beats none. */
@Readiness
@ApplicationScoped
class CatalogueReadiness implements HealthCheck {

    private final Catalogue catalogue;

    CatalogueReadiness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("catalogue snapshot");
        catalogue
                .findSnapshot()
                .ifPresentOrElse(
                        snapshot -> health.up()
                                .withData("version", snapshot.version())
                                .withData("shoes", snapshot.cards().size())
                                .withData("ageSeconds", catalogue.age().toSeconds()),
                        health::down);
        return health.build();
    }
}
