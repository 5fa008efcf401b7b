package io.toebox.catalog.shoes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;

/** Keeps shoes with everything that belongs to them. Entities leave this package only as {@link StoredShoe}. */
@ApplicationScoped
class ShoeRepository implements PanacheRepositoryBase<ShoeEntity, String> {

    /** Those of the slugs that exist. */
    Map<String, ShoeEntity> findAll(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream().collect(Collectors.toMap(shoe -> shoe.slug, Function.identity()));
    }

    /** The next shoes by slug as the session's transaction sees them; empty at the end. */
    static List<ShoeEntity> listAfter(Session session, String afterSlug, int limit) {
        return session.createSelectionQuery("from ShoeEntity where slug > :after order by slug", ShoeEntity.class)
                .setParameter("after", afterSlug)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The shoe, size and width this barcode stands on. */
    @Transactional
    Optional<Labelled> findByGtin(Gtin gtin) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery("""
                        select s.slug, s.brand, s.model, s.lastGender, g.variant
                        from ShoeEntity s join s.gtins g where g.gtin = :gtin""", Labelled.class)
                .setParameter("gtin", gtin.digits())
                .uniqueResultOptional();
    }

    /** The names of a shoe and one of its variants. */
    record Labelled(
            String slug,
            String brand,
            String model,
            @Nullable String lastGender,
            VariantRow variant) {}
}
