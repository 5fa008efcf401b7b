package io.toebox.fit.catalogue;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;

/** How old the catalogue is that answers are made from, and how many shoes it has; nothing while there is none. */
@ApplicationScoped
class CatalogueMetrics {

    void register(@Observes StartupEvent event, MeterRegistry metrics, Catalogue catalogue) {
        TimeGauge.builder("toebox.catalogue.age", catalogue, TimeUnit.SECONDS, CatalogueMetrics::ageSeconds)
                .register(metrics);
        Gauge.builder("toebox.catalogue.shoes", catalogue, CatalogueMetrics::shoes)
                .register(metrics);
    }

    private static double ageSeconds(Catalogue catalogue) {
        return catalogue.findSnapshot().isPresent() ? catalogue.age().toMillis() / 1000.0 : Double.NaN;
    }

    private static double shoes(Catalogue catalogue) {
        return catalogue
                .findSnapshot()
                .map(snapshot -> (double) snapshot.cards().size())
                .orElse(Double.NaN);
    }
}
