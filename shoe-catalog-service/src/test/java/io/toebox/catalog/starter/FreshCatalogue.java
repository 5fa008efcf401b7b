package io.toebox.catalog.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Puts the catalogue back to what a new installation has. */
@ApplicationScoped
public class FreshCatalogue {

    private final EntityManager entityManager;
    private final Seeding seeding;

    FreshCatalogue(EntityManager entityManager, Seeding seeding) {
        this.entityManager = entityManager;
        this.seeding = seeding;
    }

    public void seeded() {
        empty();
        seeding.seedOnce();
    }

    public void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager
                    .createNativeQuery(
                            "truncate shoe, shoe_width, measurement, variant, variant_gtin, size_chart_row, change, audit, stock")
                    .executeUpdate();
            entityManager
                    .createNativeQuery("update catalogue set last_sequence = 0, seeded_at = null")
                    .executeUpdate();
        });
    }
}
