package io.toebox.catalog.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.sizes.SizeCharts;

/** Fills an empty installation once. Emptied or replaced later, the catalogue stays as it is. */
@ApplicationScoped
class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class);

    private final EntityManager entityManager;
    private final ShoeWriter shoes;
    private final SizeCharts sizeCharts;

    Seeding(EntityManager entityManager, ShoeWriter shoes, SizeCharts sizeCharts) {
        this.entityManager = entityManager;
        this.shoes = shoes;
        this.sizeCharts = sizeCharts;
    }

    void atStart(@Observes StartupEvent started) {
        if (!isSeeded()) {
            seedOnce();
        }
    }

    boolean isSeeded() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> one("select seeded_at is not null from catalogue", Boolean.class));
    }

    /** Loads everything or nothing. Of several instances that start at once one loads; the others wait for it and find it done. */
    void seedOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.createNativeQuery("set local lock_timeout = '60s'").executeUpdate();
            // The same row numbers the changes, so no writer gets in between either.
            if (one("select seeded_at is not null from catalogue for update", Boolean.class)) {
                return;
            }
            var starter = StarterShoes.read();
            sizeCharts.add(StarterSizeCharts.read());
            shoes.upsert(starter, Author.STARTER);
            entityManager
                    .createNativeQuery("update catalogue set seeded_at = now()")
                    .executeUpdate();
            LOG.infof("The catalogue starts with %d shoes", starter.size());
        });
    }

    private <T> T one(String sql, Class<T> type) {
        return type.cast(entityManager.createNativeQuery(sql, type).getSingleResult());
    }
}
