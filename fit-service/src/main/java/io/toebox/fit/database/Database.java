package io.toebox.fit.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The service's database, which may be away when the service starts: whoever reaches it first makes its tables. */
@ApplicationScoped
public class Database {

    private final DataSource connections;
    private final Flyway migrations;
    private volatile boolean isMigrated;

    public Database(DataSource connections, Flyway migrations) {
        this.connections = connections;
        this.migrations = migrations;
    }

    /** A connection to a database that has its tables. */
    public Connection connect() throws SQLException {
        if (!isMigrated) {
            try {
                migrations.migrate();
            } catch (FlywayException e) {
                throw new SQLException(e.getMessage(), e);
            }
            isMigrated = true;
        }
        return connections.getConnection();
    }
}
