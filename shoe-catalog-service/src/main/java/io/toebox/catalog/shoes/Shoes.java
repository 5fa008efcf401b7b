package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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

    /** The slug of the shoe that one which was merged is by now; empty when it was not. */
    public Optional<String> findMergedInto(String slug) {
        return sql.of("""
                        select into_slug from shoe_merge where from_slug = :slug and undone_at is null
                        order by at desc limit 1""").with("slug", slug).find(row -> row.getString(1));
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

    /**
     * What a shoe is called and what it is made for, as far as names are told apart by it.
     *
     * @param category as a term; null when nobody said
     */
    public record Named(
            String slug,
            String brand,
            String model,
            @Nullable String version,
            @Nullable String lastGender,
            @Nullable String category) {}

    /** The shoes with any of these names, by name, in the order of their slugs. */
    public Map<String, List<Named>> findNamed(Collection<String> nameKeys) {
        return named("name_key = any(:keys)", nameKeys);
    }

    /** The shoes of the brands, by name; a brand as it stands in front of a name key. */
    public Map<String, List<Named>> findOfBrands(Collection<String> brands) {
        return named("split_part(name_key, '|', 1) = any(:keys)", brands);
    }

    /** Those of the slugs that name a shoe. */
    public List<Named> findAllNamed(Collection<String> slugs) {
        return named("slug = any(:keys)", slugs).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, List<Named>> named(String which, Collection<String> keys) {
        var named = new HashMap<String, List<Named>>();
        sql.of("select name_key, slug, brand, model, version, last_gender, category from shoe where " + which
                        + " order by slug")
                .with("keys", keys.toArray(String[]::new))
                .list(row -> named.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(new Named(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))));
        return named;
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
