package io.toebox.catalog.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.identity.ModelName;
import io.toebox.catalog.database.Sql;

/** Other names of shoes, each for the files of one shop or of everybody; of both, the shop's own counts. */
@ApplicationScoped
public class Aliases {

    static final String EVERYBODY = "";

    private static final String COLUMNS =
            "select id, name, written, shop, shoe_slug, author, at from shoe_alias where ";

    private static final String OF_NO_OTHER =
            "where shoe_alias.shoe_slug is null or shoe_alias.shoe_slug = excluded.shoe_slug";

    private final Sql sql;

    Aliases(Sql sql) {
        this.sql = sql;
    }

    /**
     * Another name of a shoe.
     *
     * @param name in the form that all its spellings share
     * @param written as it was written
     * @param shop in whose files it holds; null when in everybody's
     * @param slug null when the name is known to be of a shoe of its own
     */
    public record Alias(
            UUID id,
            String name,
            String written,
            @Nullable String shop,
            @Nullable String slug,
            String author,
            Instant at) {}

    /** What these names mean in the files of the shop, by name; a name nobody has said anything of is left out. */
    @Transactional
    public Map<String, Alias> findAll(Collection<ModelName> names, @Nullable String shop) {
        var found = new HashMap<String, Alias>();
        // The shop's own come last and so replace those of everybody.
        sql.of(COLUMNS + "name = any(:names) and shop in ('', :shop) order by shop")
                .with("names", names.stream().map(ModelName::key).toArray(String[]::new))
                .with("shop", shop == null ? EVERYBODY : shop)
                .list(Aliases::read)
                .forEach(alias -> found.put(alias.name(), alias));
        return found;
    }

    /** The other names of the shoe, by name. */
    @Transactional
    List<Alias> listOf(String slug) {
        return sql.of(COLUMNS + "shoe_slug = :slug order by name, shop")
                .with("slug", slug)
                .list(Aliases::read);
    }

    /** Says what a name means, whatever was said of it before. */
    @Transactional
    Alias put(ModelName name, String written, @Nullable String shop, @Nullable String slug, Author author) {
        return putting("", name, written, shop, slug, author).get(Aliases::read);
    }

    /**
     * Says what a name means, unless it means another shoe already.
     *
     * @return the name as it is kept now; of the other shoe when it means one
     */
    @Transactional
    Alias putUnlessOfAnother(ModelName name, String written, @Nullable String shop, String slug, Author author) {
        return putting(OF_NO_OTHER, name, written, shop, slug, author)
                .find(Aliases::read)
                // The row in the way is locked by then, so it is still there.
                .orElseGet(() -> sql.of(COLUMNS + "name = :name and shop = :shop")
                        .with("name", name.key())
                        .with("shop", shop == null ? EVERYBODY : shop)
                        .get(Aliases::read));
    }

    private Sql.Statement putting(
            String condition,
            ModelName name,
            String written,
            @Nullable String shop,
            @Nullable String slug,
            Author author) {
        return sql.of("""
                        insert into shoe_alias (id, name, written, shop, shoe_slug, author, at)
                        values (:id, :name, :written, :shop, :slug, :author, :now)
                        on conflict (name, shop) do update set written = excluded.written, shoe_slug = excluded.shoe_slug,
                            author = excluded.author, at = excluded.at
                        """ + condition + " returning id, name, written, shop, shoe_slug, author, at")
                .with("id", UUID.randomUUID())
                .with("name", name.key())
                .with("written", written)
                .with("shop", shop == null ? EVERYBODY : shop)
                .with("slug", slug)
                .with("author", author.name())
                .with("now", Instant.now());
    }

    /** Forgets it; false when there is none. */
    @Transactional
    boolean remove(UUID id) {
        return sql.of("delete from shoe_alias where id = :id").with("id", id).update() > 0;
    }

    @Transactional
    Optional<Alias> find(UUID id) {
        return sql.of(COLUMNS + "id = :id").with("id", id).find(Aliases::read);
    }

    private static Alias read(ResultSet row) throws SQLException {
        String shop = row.getString("shop");
        return new Alias(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("written"),
                shop.equals(EVERYBODY) ? null : shop,
                row.getString("shoe_slug"),
                row.getString("author"),
                Sql.instant(row, "at"));
    }
}
