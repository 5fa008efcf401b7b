package io.toebox.fit.outcomes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.fit.core.learning.Outcome;
import io.toebox.fit.database.Database;

/** Reads what is stored of outcomes, to be counted. */
@ApplicationScoped
class StoredOutcomes {

    private static final int ROWS_AT_ONCE = 1000;

    /** What equal outcomes have in common, and how many there are. */
    private static final String COUNTED = """
            select shop, shoe, size_scale, half_sizes, width, event, reason, feels, foot_length_mm, foot_ball_width_mm,
                recommendation, count(*)
            from outcome o where exists (select from outcome_shoe s where s.shoe = o.shoe and s.sequence > ?)
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11""";

    private final Database database;

    StoredOutcomes(Database database) {
        this.database = database;
    }

    /** One state of the database for all that is read of it. */
    interface State extends AutoCloseable {

        /** The number of the last change of outcomes. */
        long sequence() throws SQLException;

        /** The shoes whose outcomes changed after that. */
        List<String> listChangedShoes(long afterSequence) throws SQLException;

        /** Tells each outcome of those shoes, and how many equal ones there are. */
        void count(long afterSequence, ObjIntConsumer<Outcome> counter) throws SQLException;

        @Override
        void close() throws SQLException;
    }

    State open() throws SQLException {
        var connection = database.connect();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new DatabaseState(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private record DatabaseState(Connection connection) implements State {

        @Override
        public long sequence() throws SQLException {
            try (var select = connection.prepareStatement("select sequence from outcome_state");
                    var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }

        @Override
        public List<String> listChangedShoes(long afterSequence) throws SQLException {
            try (var select = connection.prepareStatement("select shoe from outcome_shoe where sequence > ?")) {
                select.setLong(1, afterSequence);
                var shoes = new ArrayList<String>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        shoes.add(row.getString(1));
                    }
                }
                return shoes;
            }
        }

        @Override
        public void count(long afterSequence, ObjIntConsumer<Outcome> counter) throws SQLException {
            try (var select = connection.prepareStatement(COUNTED)) {
                select.setFetchSize(ROWS_AT_ONCE);
                select.setLong(1, afterSequence);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        var told = new ToldOutcome(
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getObject(9) == null ? null : row.getInt(9),
                                row.getObject(10) == null ? null : row.getInt(10),
                                row.getString(11));
                        counter.accept(told.toOutcome(row.getString(1)), row.getInt(12));
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }
}
