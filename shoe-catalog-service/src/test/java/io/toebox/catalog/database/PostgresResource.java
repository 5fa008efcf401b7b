package io.toebox.catalog.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One real PostgreSQL for the whole test run, with the role and database an installation has. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            // On a slow disk the tests would wait for pages that nobody reads again.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            try (Connection admin = server.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("create role catalog login password 'catalog'");
                statement.execute("create database catalog owner catalog");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The test database did not start", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.getJdbcUrl("catalog", "catalog"),
                "quarkus.datasource.username",
                "catalog",
                "quarkus.datasource.password",
                "catalog",
                // A slow disk is no outage here.
                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
                "300",
                DatabaseAdmin.URL,
                server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("The test database did not stop", e);
        }
    }
}
