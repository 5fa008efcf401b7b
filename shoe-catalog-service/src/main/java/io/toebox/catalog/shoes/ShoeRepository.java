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
import io.quarkus.panache.common.Sort;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;

/** Reads shoes. Entities leave this package only as {@link StoredShoe}. */
@ApplicationScoped
public class ShoeRepository implements PanacheRepositoryBase<ShoeEntity, String> {

    /** The shoes after {@code afterSlug} that match, by slug, at most {@code limit}. */
    @Transactional
    List<StoredShoe> list(ShoeFilter filter, String afterSlug, int limit) {
        var query = getEntityManager()
                .createNativeQuery(filter.sql(), String.class)
                .setParameter("after", afterSlug)
                .setParameter("limit", limit);
        filter.parameters().forEach(query::setParameter);
        return find("slug in ?1", Sort.by("slug"), query.getResultList()).stream()
                .map(ShoeEntity::toStored)
                .toList();
    }

    /** The shoe of this name; empty when there is none. */
    @Transactional
    public Optional<StoredShoe> findBySlug(String slug) {
        return findByIdOptional(slug).map(ShoeEntity::toStored);
    }

    /** The shoe of this name, locked until the transaction ends, for a decision that rests on what it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<StoredShoe> findLocked(String slug) {
        return Optional.ofNullable(lockAll(List.of(slug)).get(slug)).map(ShoeEntity::toStored);
    }

    /** The next shoes by slug as the session's transaction sees them; empty at the end. */
    public static List<StoredShoe> listAfter(Session session, String afterSlug, int limit) {
        return session.createSelectionQuery("from ShoeEntity where slug > :after order by slug", ShoeEntity.class)
                .setParameter("after", afterSlug)
                .setMaxResults(limit)
                .getResultStream()
                .map(ShoeEntity::toStored)
                .toList();
    }

    /** Those of the shoes that exist, by slug, locked until the transaction ends. */
    public Map<String, Shoe> lockShoes(Collection<String> slugs) {
        return lockAll(slugs).values().stream().collect(Collectors.toMap(shoe -> shoe.slug, ShoeEntity::toShoe));
    }

    /** Those of the slugs that are taken. */
    public List<String> findSlugs(Collection<String> slugs) {
        return getEntityManager()
                .createQuery("select slug from ShoeEntity where slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /** The slug of the shoe with each of these names; of several the first by slug, a name nobody has is left out. */
    public Map<String, String> findByNameKeys(Collection<String> nameKeys) {
        return getEntityManager()
                .createQuery("from ShoeEntity where nameKey in :keys order by slug", ShoeEntity.class)
                .setParameter("keys", nameKeys)
                .getResultStream()
                .collect(Collectors.toMap(shoe -> shoe.nameKey, shoe -> shoe.slug, (first, second) -> first));
    }

    /** The slugs of the shoes these barcodes belong to; a barcode nobody has is left out. */
    public Map<Gtin, String> findOwners(Collection<Gtin> gtins) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select gtin, shoe_slug as slug from variant_gtin where gtin = any(:gtins)", Owner.class)
                .setParameter("gtins", gtins.stream().map(Gtin::digits).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(owner -> new Gtin(owner.gtin()), Owner::slug));
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

    /** Those of the slugs that exist. */
    Map<String, ShoeEntity> findAll(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream().collect(Collectors.toMap(shoe -> shoe.slug, Function.identity()));
    }

    /** The names of a shoe and one of its variants. */
    record Labelled(
            String slug,
            String brand,
            String model,
            @Nullable String lastGender,
            VariantRow variant) {}

    /** A barcode and the shoe it stands on. */
    private record Owner(String gtin, String slug) {}
}
