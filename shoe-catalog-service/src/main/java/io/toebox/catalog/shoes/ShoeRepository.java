package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.shoes.ShoeOrder.Position;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Reads shoes. Entities leave this package only as {@link StoredShoe}. */
@ApplicationScoped
public class ShoeRepository implements PanacheRepositoryBase<ShoeEntity, String> {

    /** The shoes after {@code after} that match, in the order, at most {@code limit}; from the first when it is null. */
    @Transactional
    List<Found> list(ShoeFilter filter, ShoeOrder order, @Nullable Position after, int limit) {
        var positions = new ArrayList<Position>();
        boolean keysRead =
                after != null && after.keys().size() < order.key().columns().size();
        if (!keysRead) {
            positions.addAll(positions(new ShoeListQuery(filter, order, true, after), limit));
        }
        if (order.key().mayBeUnknown() && positions.size() < limit) {
            var rest = new ShoeListQuery(filter, order, false, keysRead ? after : null);
            positions.addAll(positions(rest, limit - positions.size()));
        }
        var shoes = findAllBySlug(positions.stream().map(Position::slug).toList());
        return positions.stream()
                .map(position -> new Found(shoes.get(position.slug()), position))
                .toList();
    }

    private List<Position> positions(ShoeListQuery list, int limit) {
        var session = getEntityManager().unwrap(Session.class);
        if (list.filter().text() != null) {
            session.createNativeQuery(SearchText.borderSql(), String.class).getSingleResult();
        }
        var query = session.createNativeQuery(list.sql(), Tuple.class)
                .setParameter("limit", limit)
                .addScalar("slug", String.class);
        var columns = list.columns();
        for (int i = 0; i < columns.size(); i++) {
            query.addScalar(ShoeListQuery.keyName(i), columns.get(i).type());
        }
        list.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Position(
                        row.get("slug", String.class),
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> row.get(ShoeListQuery.keyName(i)))
                                .toList()))
                .toList();
    }

    /** The shoe of this name; empty when there is none. */
    @Transactional
    public Optional<StoredShoe> findBySlug(String slug) {
        return findByIdOptional(slug).map(ShoeEntity::toStored);
    }

    /**
     * The shoe of this name.
     *
     * @throws ProblemException when there is none
     */
    public StoredShoe getBySlug(String slug) {
        return (Shoe.Identity.isSlug(slug) ? findBySlug(slug) : Optional.<StoredShoe>empty())
                .orElseThrow(() -> new ProblemException(NOT_FOUND, CATALOG.sentence("shoe.unknown")));
    }

    /** The shoes of those slugs that exist, by slug. */
    @Transactional
    public Map<String, StoredShoe> findAllBySlug(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream()
                .map(ShoeEntity::toStored)
                .collect(Collectors.toMap(StoredShoe::slug, Function.identity()));
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

    /** Those of the slugs that are taken. */
    public List<String> findSlugs(Collection<String> slugs) {
        return getEntityManager()
                .createQuery("select slug from ShoeEntity where slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /** The slugs of the shoes with each of these names, in their order; a name nobody has is left out. */
    public Map<String, List<String>> findByNameKeys(Collection<String> nameKeys) {
        return getEntityManager()
                .createQuery("from ShoeEntity where nameKey in :keys order by slug", ShoeEntity.class)
                .setParameter("keys", nameKeys)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        shoe -> shoe.nameKey, Collectors.mapping(shoe -> shoe.slug, Collectors.toList())));
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

    /** A shoe of a list and its place in it. */
    record Found(StoredShoe shoe, Position position) {}

    /** A barcode and the shoe it stands on. */
    private record Owner(String gtin, String slug) {}
}
