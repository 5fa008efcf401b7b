package io.toebox.catalog.shoes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.database.Sql;

/** Gives shoes that were stored before there were name keys theirs. */
@ApplicationScoped
class NameKeys {

    private static final int BATCH = 2_000;

    private final Sql sql;

    NameKeys(Sql sql) {
        this.sql = sql;
    }

    void atStart(@Observes StartupEvent started) {
        while (QuarkusTransaction.requiringNew().call(this::giveSome) == BATCH) {
            // Until none is left.
        }
    }

    /** Names alone are read: a shoe with all its sizes and barcodes is a hundred times as much. */
    int giveSome() {
        var names = sql.of("""
                    select slug, brand, model, last_gender from shoe where name_key is null
                    order by slug limit :batch""")
                .with("batch", BATCH)
                .list(row -> new Name(
                        row.getString("slug"),
                        row.getString("brand"),
                        row.getString("model"),
                        row.getString("last_gender")));
        return sql.of("""
                        update shoe s set name_key = given.name_key
                        from unnest(:slugs, :keys) as given (slug, name_key) where s.slug = given.slug""")
                .with("slugs", names.stream().map(Name::slug).toArray(String[]::new))
                .with("keys", names.stream().map(Name::key).toArray(String[]::new))
                .update();
    }

    private record Name(
            String slug,
            String brand,
            String model,
            @Nullable String lastGender) {

        String key() {
            var gender = lastGender == null ? null : Term.parse(LastGender.class, lastGender);
            return ShoeMatch.nameKey(brand, model, gender);
        }
    }
}
