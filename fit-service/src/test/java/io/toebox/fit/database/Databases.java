package io.toebox.fit.database;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** The service's database, for tests that bring one along. */
public final class Databases {

    private Databases() {}

    public static Database of(DataSource connections) {
        return new Database(
                connections,
                Flyway.configure()
                        .dataSource(connections)
                        .locations("classpath:db/migration")
                        .load());
    }
}
