package io.toebox.catalog.imports;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Which shoe each name in a file has meant, in the transaction of the caller. */
@ApplicationScoped
class ImportedNames {

    private final EntityManager entityManager;

    ImportedNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last use of each of the names, by name key; a name no file has used is left out. */
    Map<String, Use> findAll(Collection<String> nameKeys) {
        return work(connection -> {
            var uses = new HashMap<String, Use>();
            try (var statement = connection.prepareStatement(
                    "select name_key, shoe_slug, job_id from imported_name where name_key = any(?)")) {
                statement.setArray(1, connection.createArrayOf("text", nameKeys.toArray()));
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        uses.put(result.getString(1), new Use(result.getString(2), result.getObject(3, UUID.class)));
                    }
                }
            }
            return uses;
        });
    }

    /** Remembers that the import used these names for these shoes, which are there. */
    void remember(UUID job, Map<String, String> slugByNameKey) {
        entityManager.flush();
        work(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into imported_name (name_key, shoe_slug, job_id)
                    select name_key, shoe_slug, ? from unnest(?::text[], ?::text[]) as used (name_key, shoe_slug)
                    on conflict (name_key) do update set shoe_slug = excluded.shoe_slug, job_id = excluded.job_id""")) {
                Array names =
                        connection.createArrayOf("text", slugByNameKey.keySet().toArray());
                Array slugs =
                        connection.createArrayOf("text", slugByNameKey.values().toArray());
                statement.setObject(1, job);
                statement.setArray(2, names);
                statement.setArray(3, slugs);
                return statement.executeUpdate();
            }
        });
    }

    private <T> T work(ReturningWork<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work);
    }

    /** A name in a file, as it was last used. */
    record Use(String slug, UUID job) {}
}
