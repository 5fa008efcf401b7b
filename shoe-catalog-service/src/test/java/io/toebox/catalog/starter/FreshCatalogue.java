package io.toebox.catalog.starter;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Puts the catalogue back to what a new installation has. */
@ApplicationScoped
public class FreshCatalogue {

    /** In the order in which they can be filled. */
    private static final List<String> TABLES = List.of(
            "shoe",
            "shoe_width",
            "measurement",
            "variant",
            "variant_gtin",
            "imported_name",
            "stock",
            "shop",
            "size_chart_row",
            "grading",
            "change",
            "audit",
            "import_job",
            "import_row");

    private final EntityManager entityManager;
    private final Seeding seeding;

    FreshCatalogue(EntityManager entityManager, Seeding seeding) {
        this.entityManager = entityManager;
        this.seeding = seeding;
    }

    /** Seeds once; later a copy of what was seeded is put back, which takes a tenth of the time. */
    public void seeded() {
        empty();
        if (isKept()) {
            QuarkusTransaction.requiringNew().run(this::putBack);
        } else {
            seeding.seedOnce();
            QuarkusTransaction.requiringNew().run(this::keep);
        }
    }

    public void empty() {
        // An import that is landing would wait for the emptying and be waited for.
        QuarkusTransaction.requiringNew()
                .run(
                        () -> execute(
                                "update import_job set state = 'cancelled', finished_at = now() where state in ('queued', 'running')"));
        QuarkusTransaction.requiringNew().run(() -> {
            execute("truncate " + String.join(", ", TABLES));
            execute("update catalogue set last_sequence = 0, seeded_at = null");
        });
    }

    private boolean isKept() {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) entityManager
                .createNativeQuery("select to_regclass('fresh.catalogue') is not null", Boolean.class)
                .getSingleResult());
    }

    private void keep() {
        execute("create schema fresh");
        TABLES.forEach(table -> execute("create table fresh.%1$s as table public.%1$s".formatted(table)));
        execute("create table fresh.catalogue as table public.catalogue");
    }

    private void putBack() {
        TABLES.forEach(table -> execute("insert into %1$s table fresh.%1$s".formatted(table)));
        execute("""
                update catalogue set (last_sequence, seeded_at) = (select last_sequence, seeded_at from fresh.catalogue)""");
    }

    private void execute(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
