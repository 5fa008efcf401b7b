package io.toebox.fit.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import io.toebox.fit.catalogue.StandInCatalogue;

/** A real PostgreSQL, and the catalogue's side of its contract over real HTTP, answering with the real starter shoes. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private StandInCatalogue catalogue;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalogue = StandInCatalogue.ofRealShoes();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "toebox.catalogue.url",
                catalogue.url().toString());
    }

    @Override
    public void stop() {
        try {
            if (catalogue != null) {
                catalogue.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
