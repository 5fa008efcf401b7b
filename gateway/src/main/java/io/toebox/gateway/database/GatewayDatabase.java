package io.toebox.gateway.database;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import org.flywaydb.core.Flyway;

/**
 * The database, which may be away: the gateway starts and answers what is public without it. So its schema is not brought up to date
 * at the start but before its first use.
 */
@ApplicationScoped
public class GatewayDatabase {

    private final AgroalDataSource database;
    private final Flyway flyway;
    private volatile boolean isPrepared;

    GatewayDatabase(AgroalDataSource database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    public DataSource dataSource() {
        return database;
    }

    /** Brings the schema up to date, once; throws when the database is away. */
    public synchronized void prepare() {
        if (!isPrepared) {
            flyway.migrate();
            isPrepared = true;
        }
    }
}
