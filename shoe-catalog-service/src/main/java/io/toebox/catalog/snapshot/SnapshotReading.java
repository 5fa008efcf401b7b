package io.toebox.catalog.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

import io.toebox.catalog.changes.CatalogueState;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.database.Sql;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.catalog.shoes.StoredShoe;
import io.toebox.catalog.sizes.Gradings;
import io.toebox.catalog.sizes.SizeCharts;
import io.toebox.catalog.stock.StockTable;

/**
 * A read-only look at the catalogue that stands still while it is open. It has its own connection rather than the
 * request's transaction, because it outlives the resource method: headers first, rows while they are sent.
 */
final class SnapshotReading implements AutoCloseable {

    private static final int PAGE = 200;

    /** A line of some 17 kB. */
    static final int GTINS_A_LINE = 1000;

    private final Connection connection;
    private final Sql sql;
    private final Session session;
    private final Head head;
    private final AtomicBoolean taken = new AtomicBoolean();

    private SnapshotReading(Connection connection, Sql sql, Session session, String version) {
        this.connection = connection;
        this.sql = sql;
        this.session = session;
        this.head = new Head(
                CatalogueState.read(sql, version),
                sql.of("select count(*) from shoe").get(row -> row.getLong(1)));
    }

    static SnapshotReading open(Sql sql, SessionFactory sessions, String version) throws SQLException {
        Connection connection = sql.connect();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new SnapshotReading(
                    connection,
                    sql.on(connection),
                    sessions.withOptions().connection(connection).openSession(),
                    version);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Head head() {
        return head;
    }

    List<SizeChart> sizeCharts() {
        return SizeCharts.list(session);
    }

    List<Grading> gradings() {
        return Gradings.list(session);
    }

    /** Every known shop. */
    List<String> shops() {
        return StockTable.listShops(sql);
    }

    /** The barcodes after {@code gtin} of which the shop has one or more, a page of them; empty at the end. */
    List<String> inStockAfter(String shop, String gtin) {
        return StockTable.listInStock(sql, shop, gtin, GTINS_A_LINE);
    }

    /** The shoes after {@code slug}, a page of them; empty at the end. Earlier pages are forgotten. */
    List<StoredShoe> shoesAfter(String slug) {
        session.clear();
        return Shoes.listAfter(session, slug, PAGE);
    }

    /**
     * Takes the reading over, to read it or to close it; false when somebody else has. A session is for one thread, so whoever
     * has taken it is the one to close it.
     */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /** Gives the connection back. */
    @Override
    public void close() {
        try (connection;
                session) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("The snapshot's connection could not be given back", e);
        }
    }

    /** What was true when the reading began. */
    record Head(CatalogueState state, long shoes) {}
}
