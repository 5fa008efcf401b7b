package io.toebox.gateway.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One real PostgreSQL, with the role and database an installation has. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
            try (var admin = server.getPostgresDatabase().getConnection();
                    var statement = admin.createStatement()) {
                statement.execute("create role gateway login password 'gateway'");
                statement.execute("create database gateway owner gateway");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The test database did not start", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("gateway", "gateway"),
                "quarkus.datasource.username", "gateway",
                "quarkus.datasource.password", "gateway",
                // Tests ask as fast as they can, all from one address; those of quotas have keys of their own.
                "toebox.quota.anonymous", "1000000/10s",
                "toebox.quota.codes", "1000/10m",
                "toebox.quota.publishable", "20/10m");
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
