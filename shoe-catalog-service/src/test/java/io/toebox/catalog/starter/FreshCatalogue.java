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
        // An import that is landing would wait for the emptying and be waited for.
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery(
                        "update import_job set state = 'cancelled', finished_at = now() where state in ('queued', 'running')")
                .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager
                    .createNativeQuery(
                            "truncate shoe, shoe_width, measurement, variant, variant_gtin, imported_name, stock, shop, size_chart_row, grading, change, "
                                    + "audit, import_job, import_row")
                    .executeUpdate();
            entityManager
                    .createNativeQuery("update catalogue set last_sequence = 0, seeded_at = null")
                    .executeUpdate();
        });
    }
}
