package io.toebox.catalog.starter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.database.Sql;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.sizes.SizeCharts;

/** Fills an empty installation once. Emptied or replaced later, the catalogue stays as it is. */
@ApplicationScoped
class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class);

    private static final String SEEDED = "select seeded_at is not null from catalogue";

    private final Sql sql;
    private final ShoeWriter shoes;
    private final SizeCharts sizeCharts;

    Seeding(Sql sql, ShoeWriter shoes, SizeCharts sizeCharts) {
        this.sql = sql;
        this.shoes = shoes;
        this.sizeCharts = sizeCharts;
    }

    void atStart(@Observes StartupEvent started) {
        if (!isSeeded()) {
            seedOnce();
        }
    }

    boolean isSeeded() {
        return sql.of(SEEDED).get(row -> row.getBoolean(1));
    }

    /** Loads everything or nothing. Of several instances that start at once one loads; the others wait for it and find it done. */
    void seedOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.of("set local lock_timeout = '60s'").update();
            // The same row numbers the changes, so no writer gets in between either.
            if (sql.of(SEEDED + " for update").get(row -> row.getBoolean(1))) {
                return;
            }
            var starter = StarterShoes.read();
            sizeCharts.add(StarterSizeCharts.read());
            shoes.upsert(starter, Author.STARTER);
            sql.of("update catalogue set seeded_at = now()").update();
            LOG.infof("The catalogue starts with %d shoes", starter.size());
        });
    }
}
