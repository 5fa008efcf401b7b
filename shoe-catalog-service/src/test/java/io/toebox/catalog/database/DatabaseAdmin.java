package io.toebox.catalog.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What only the administrator of the test database may do. */
@ApplicationScoped
public class DatabaseAdmin {

    static final String URL = "toebox.test.admin-url";

    private final String url;

    DatabaseAdmin(@ConfigProperty(name = URL) String url) {
        this.url = url;
    }

    /** Ends every connection of the service and lets it open no new one. */
    public void shutOut() {
        execute("alter role catalog connection limit 0");
        endConnections();
    }

    /** Lets the service in again. */
    public void letIn() {
        execute("alter role catalog connection limit -1");
    }

    /** Ends every connection of the service, as a restart of the database does. */
    public void endConnections() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'catalog'");
    }

    /** Ends the one connection the service listens for changes on, by the two statements it runs; the others stay. */
    public void endListeningConnection() {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'catalog'"
                + " and query in ('listen catalogue_change', 'select 1')");
    }

    /** The one number a query on the service's database gives, read past the service. */
    public long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url.replace("/postgres?", "/catalog?"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the service's database past the service. */
    public void change(String sql) {
        execute(url.replace("/postgres?", "/catalog?"), sql);
    }

    private void execute(String sql) {
        execute(url, sql);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
