package io.toebox.catalog.starter;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Puts the catalogue back to what a new installation has. Where nothing was written since the last time, which PostgreSQL
 * knows by the numbers of its transactions, there is nothing to do.
 */
@ApplicationScoped
public class FreshCatalogue {

    private enum Content {
        NOTHING,
        STARTER_SHOES,
        ANYTHING
    }

    /** In the order in which they can be filled. */
    private static final List<String> TABLES = List.of(
            "shoe",
            "shoe_width",
            "measurement",
            "variant",
            "variant_gtin",
            "imported_name",
            "shoe_alias",
            "shoe_match",
            "shoe_merge",
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
    private Content content = Content.ANYTHING;
    private long transactionsThen;

    FreshCatalogue(EntityManager entityManager, Seeding seeding) {
        this.entityManager = entityManager;
        this.seeding = seeding;
    }

    /** Seeds once; later a copy of what was seeded is put back, which takes a tenth of the time. */
    public void seeded() {
        if (isUntouched(Content.STARTER_SHOES)) {
            return;
        }
        empty();
        if (isKept()) {
            QuarkusTransaction.requiringNew().run(this::putBack);
        } else {
            seeding.seedOnce();
            QuarkusTransaction.requiringNew().run(this::keep);
        }
        remember(Content.STARTER_SHOES);
    }

    public void empty() {
        if (isUntouched(Content.NOTHING)) {
            return;
        }
        // An import that is landing would wait for the emptying and be waited for.
        QuarkusTransaction.requiringNew()
                .run(
                        () -> execute(
                                "update import_job set state = 'cancelled', finished_at = now() where state in ('queued', 'running')"));
        QuarkusTransaction.requiringNew().run(() -> {
            var filled = entityManager.createNativeQuery("""
                    select relname::text from pg_class
                    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0""", String.class).getResultList();
            var tables = TABLES.stream().filter(filled::contains).toList();
            if (!tables.isEmpty()) {
                execute("truncate " + String.join(", ", tables) + " cascade");
            }
            execute("update catalogue set last_sequence = 0, seeded_at = null");
        });
        remember(Content.NOTHING);
    }

    private boolean isUntouched(Content wanted) {
        return content == wanted && countTransactions() == transactionsThen;
    }

    private void remember(Content now) {
        content = now;
        transactionsThen = countTransactions();
    }

    /** How many transactions have written so far; a new number at each call while one of them is still at it. */
    private long countTransactions() {
        return QuarkusTransaction.requiringNew().call(() ->
                (Long) entityManager.createNativeQuery("""
                        select case when pg_snapshot_xmin(now) = pg_snapshot_xmax(now)
                            then pg_snapshot_xmax(now)::text::bigint else pg_current_xact_id()::text::bigint * -1 end
                        from pg_current_snapshot() now""", Long.class).getSingleResult());
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
