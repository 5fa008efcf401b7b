package io.toebox.catalog.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

import io.toebox.catalog.changes.CatalogueState;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.shoes.ShoeRepository;
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
    private final Session session;
    private final Head head;
    private boolean closed;

    private SnapshotReading(Connection connection, Session session, String version) {
        this.connection = connection;
        this.session = session;
        this.head = new Head(
                CatalogueState.read(session, version),
                session.createNativeQuery("select count(*) from shoe", Long.class)
                        .getSingleResult());
    }

    static SnapshotReading open(DataSource dataSource, SessionFactory sessions, String version) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new SnapshotReading(
                    connection, sessions.withOptions().connection(connection).openSession(), version);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Head head() {
        return head;
    }

    List<SizeChart> sizeCharts() {
        return SizeCharts.listAll(session);
    }

    List<Grading> gradings() {
        return Gradings.listAll(session);
    }

    /** Every known shop. */
    List<String> shops() {
        return StockTable.listShops(session);
    }

    /** The barcodes after {@code gtin} of which the shop has one or more, a page of them; empty at the end. */
    List<String> inStockAfter(String shop, String gtin) {
        return StockTable.listInStock(session, shop, gtin, GTINS_A_LINE);
    }

    /** The shoes after {@code slug}, a page of them; empty at the end. Earlier pages are forgotten. */
    List<StoredShoe> shoesAfter(String slug) {
        session.clear();
        return ShoeRepository.listAfter(session, slug, PAGE);
    }

    /** Gives the connection back. Calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
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
