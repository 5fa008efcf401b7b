package io.toebox.catalog.shoes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;

/** Gives shoes that were stored before there were name keys theirs. */
@ApplicationScoped
class NameKeys {

    private static final int BATCH = 2_000;

    private final EntityManager entityManager;

    NameKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void atStart(@Observes StartupEvent started) {
        while (QuarkusTransaction.requiringNew().call(this::giveSome) == BATCH) {
            // Until none is left.
        }
    }

    /** Names alone are read: a shoe with all its sizes and barcodes is a hundred times as much. */
    int giveSome() {
        var session = entityManager.unwrap(Session.class);
        var names = session.createSelectionQuery(
                        "select slug, brand, model, lastGender from ShoeEntity where nameKey is null order by slug",
                        Name.class)
                .setMaxResults(BATCH)
                .getResultList();
        session.createNativeMutationQuery("""
                        update shoe s set name_key = given.name_key
                        from unnest(:slugs, :keys) as given (slug, name_key) where s.slug = given.slug""")
                .setParameter("slugs", names.stream().map(Name::slug).toArray(String[]::new))
                .setParameter("keys", names.stream().map(Name::key).toArray(String[]::new))
                .executeUpdate();
        return names.size();
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
