package io.toebox.gateway.database;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Vetoed;

import io.agroal.api.AgroalDataSource;
import org.flywaydb.core.Flyway;

/** The database, as long as it is switched on. */
@Vetoed
public final class SwitchedDatabase extends GatewayDatabase {

    private volatile boolean isAway;

    public SwitchedDatabase(AgroalDataSource database, Flyway flyway) {
        super(database, flyway);
    }

    public void away(boolean away) {
        isAway = away;
    }

    @Override
    public void prepare() {
        if (isAway) {
            throw new IllegalStateException("Switched off");
        }
        super.prepare();
    }

    @Override
    public DataSource dataSource() {
        return super.dataSource();
    }
}
