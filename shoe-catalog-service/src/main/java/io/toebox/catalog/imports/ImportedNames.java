package io.toebox.catalog.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.database.Sql;

/** Which shoe each name in a file has meant, in the transaction of the caller. */
@ApplicationScoped
class ImportedNames {

    private final Sql sql;

    ImportedNames(Sql sql) {
        this.sql = sql;
    }

    /** The last use of each of the names, by name key; a name no file has used is left out. */
    Map<String, Use> findAll(Collection<String> nameKeys) {
        var uses = new HashMap<String, Use>();
        sql.of("select name_key, shoe_slug, job_id from imported_name where name_key = any(:keys)")
                .with("keys", nameKeys.toArray(String[]::new))
                .list(row -> uses.put(row.getString(1), new Use(row.getString(2), row.getObject(3, UUID.class))));
        return uses;
    }

    /** Remembers that the import used these names for these shoes, which are there. */
    void remember(UUID job, Map<String, String> slugByNameKey) {
        sql.of("""
                    insert into imported_name (name_key, shoe_slug, job_id)
                    select name_key, shoe_slug, :job from unnest(:keys, :slugs) as used (name_key, shoe_slug)
                    on conflict (name_key) do update set shoe_slug = excluded.shoe_slug, job_id = excluded.job_id""")
                .with("job", job)
                .with("keys", slugByNameKey.keySet().toArray(String[]::new))
                .with("slugs", slugByNameKey.values().toArray(String[]::new))
                .update();
    }

    /** A name in a file, as it was last used. */
    record Use(String slug, UUID job) {}
}
