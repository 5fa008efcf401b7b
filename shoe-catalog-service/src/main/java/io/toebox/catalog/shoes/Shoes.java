package io.toebox.catalog.shoes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.database.Sql;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** The shoes of the catalogue, to read. */
@ApplicationScoped
public class Shoes {

    private final ShoeRepository shoes;
    private final Sql sql;

    Shoes(ShoeRepository shoes, Sql sql) {
        this.shoes = shoes;
        this.sql = sql;
    }

    /** The shoe of this name; empty when there is none. */
    @Transactional
    public Optional<StoredShoe> findBySlug(String slug) {
        return shoes.findByIdOptional(slug).map(ShoeEntity::toStored);
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
        return shoes.findAll(slugs).values().stream()
                .map(ShoeEntity::toStored)
                .collect(Collectors.toMap(StoredShoe::slug, shoe -> shoe));
    }

    /** The next shoes by slug as the session's transaction sees them; empty at the end. */
    public static List<StoredShoe> listAfter(Session session, String afterSlug, int limit) {
        return ShoeRepository.listAfter(session, afterSlug, limit).stream()
                .map(ShoeEntity::toStored)
                .toList();
    }

    /** Those of the slugs that are taken. */
    public List<String> findSlugs(Collection<String> slugs) {
        return sql.of("select slug from shoe where slug = any(:slugs)")
                .with("slugs", slugs.toArray(String[]::new))
                .list(row -> row.getString(1));
    }

    /** The slugs of the shoes with each of these names, in their order; a name nobody has is left out. */
    public Map<String, List<String>> findByNameKeys(Collection<String> nameKeys) {
        record Bearer(String nameKey, String slug) {}
        return sql
                .of("select name_key, slug from shoe where name_key = any(:keys) order by slug")
                .with("keys", nameKeys.toArray(String[]::new))
                .list(row -> new Bearer(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(Bearer::nameKey, Collectors.mapping(Bearer::slug, Collectors.toList())));
    }

    /** The slugs of the shoes these barcodes belong to; a barcode nobody has is left out. */
    public Map<Gtin, String> findOwners(Collection<Gtin> gtins) {
        var owners = new HashMap<Gtin, String>();
        sql.of("select gtin, shoe_slug from variant_gtin where gtin = any(:gtins)")
                .with("gtins", gtins.stream().map(Gtin::digits).toArray(String[]::new))
                .list(row -> owners.put(new Gtin(row.getString(1)), row.getString(2)));
        return owners;
    }
}
