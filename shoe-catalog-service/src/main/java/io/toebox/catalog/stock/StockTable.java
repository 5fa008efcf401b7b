package io.toebox.catalog.stock;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;

/** The table {@code stock}, whole loads at a time, in the transaction of the caller. */
@ApplicationScoped
public class StockTable {

    private static final String ROWS = """
            select s.gtin, s.quantity, s.as_of, v.shoe_slug, v.scale, v.size_sixths, v.width, v.letter
            from stock s join variant_gtin v on v.gtin = s.gtin where s.shop = ?""";

    private final DataSource database;

    StockTable(DataSource database) {
        this.database = database;
    }

    /** The slugs of the shoes that the barcodes stand on; a barcode that stands on none is left out. */
    Map<Gtin, String> listShoes(Collection<Gtin> gtins) {
        return query("select gtin, shoe_slug from variant_gtin where gtin = any(?)", statement -> {
            statement.setArray(1, digits(statement, gtins));
            var shoes = new HashMap<Gtin, String>();
            rows(statement, row -> shoes.put(new Gtin(row.getString(1)), row.getString(2)));
            return shoes;
        });
    }

    /** Whether the shop was not known before; it is from now on. */
    boolean addShop(String shop) {
        return query("insert into shop values (?) on conflict do nothing returning name", statement -> {
            statement.setString(1, shop);
            return !rows(statement, row -> row.getString(1)).isEmpty();
        });
    }

    /** Every known shop by name, as the session's transaction sees them. */
    public static List<String> listShops(Session session) {
        return session.createNativeQuery("select name from shop order by name", String.class)
                .getResultList();
    }

    /**
     * The barcodes of which the shop has one or more, those after {@code afterGtin} in their order, at most {@code limit}, as
     * the session's transaction sees them; also those that stand on no shoe any more.
     */
    public static List<String> listInStock(Session session, String shop, String afterGtin, int limit) {
        return session.createNativeQuery(
                        "select gtin from stock where shop = :shop and gtin > :after and quantity > 0 order by gtin",
                        String.class)
                .setParameter("shop", shop)
                .setParameter("after", afterGtin)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Writes the counts that are not out of date, in the given order; the barcodes of those that were written. */
    Set<Gtin> write(String shop, Collection<StockCount> counts) {
        return query("""
                insert into stock as kept (shop, gtin, quantity, as_of)
                select ?, given.gtin, given.quantity, to_timestamp(given.millis / 1000.0)
                from unnest(?::text[], ?::integer[], ?::bigint[]) as given (gtin, quantity, millis)
                on conflict (shop, gtin) do update set quantity = excluded.quantity, as_of = excluded.as_of
                where excluded.as_of > kept.as_of
                    or excluded.as_of = kept.as_of and excluded.quantity <> kept.quantity
                returning gtin""", statement -> {
            var connection = statement.getConnection();
            statement.setString(1, shop);
            statement.setArray(
                    2, digits(statement, counts.stream().map(StockCount::gtin).toList()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "integer", counts.stream().map(StockCount::quantity).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint",
                            counts.stream()
                                    .map(count -> count.asOf().toEpochMilli())
                                    .toArray()));
            return new HashSet<>(rows(statement, row -> new Gtin(row.getString(1))));
        });
    }

    /** What is kept of these barcodes. */
    Map<Gtin, StockCount> list(String shop, Collection<Gtin> gtins) {
        return query("select gtin, quantity, as_of from stock where shop = ? and gtin = any(?)", statement -> {
            statement.setString(1, shop);
            statement.setArray(2, digits(statement, gtins));
            var kept = new HashMap<Gtin, StockCount>();
            rows(statement, StockTable::count).forEach(count -> kept.put(count.gtin(), count));
            return kept;
        });
    }

    void delete(String shop, Gtin gtin) {
        query("delete from stock where shop = ? and gtin = ? returning gtin", statement -> {
            statement.setString(1, shop);
            statement.setString(2, gtin.digits());
            return rows(statement, row -> row.getString(1));
        });
    }

    /** The count with the shoe it is of; empty when the shop has none, or when the barcode stands on no shoe any more. */
    @Transactional
    Optional<StockRow> find(String shop, Gtin gtin) {
        return query(ROWS + " and s.gtin = ?", statement -> {
            statement.setString(1, shop);
            statement.setString(2, gtin.digits());
            return rows(statement, StockTable::row).stream().findFirst();
        });
    }

    /** The counts after {@code afterGtin} by barcode, of one shoe when it is named, at most {@code limit}. */
    @Transactional
    List<StockRow> listAfter(String shop, @Nullable String slug, String afterGtin, int limit) {
        String ofShoe = slug == null ? "" : " and v.shoe_slug = ?";
        return query(ROWS + " and s.gtin > ?" + ofShoe + " order by s.gtin limit " + limit, statement -> {
            statement.setString(1, shop);
            statement.setString(2, afterGtin);
            if (slug != null) {
                statement.setString(3, slug);
            }
            return rows(statement, StockTable::row);
        });
    }

    private static StockCount count(ResultSet row) throws SQLException {
        return new StockCount(
                new Gtin(row.getString("gtin")),
                row.getInt("quantity"),
                row.getObject("as_of", OffsetDateTime.class).toInstant());
    }

    private static StockRow row(ResultSet row) throws SQLException {
        return new StockRow(
                count(row),
                row.getString("shoe_slug"),
                new ShoeSize(
                        Term.parse(SizeScale.class, row.getString("scale")), new SizeNumber(row.getInt("size_sixths"))),
                known(row.getString("width")),
                known(row.getString("letter")));
    }

    /** Unknown is a word in the table, because it is part of the key of a variant. */
    private static @Nullable String known(String term) {
        return term.equals("unknown") ? null : term;
    }

    private static Array digits(PreparedStatement statement, Collection<Gtin> gtins) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", gtins.stream().map(Gtin::digits).toArray());
    }

    private static <T> List<T> rows(PreparedStatement statement, Reading<ResultSet, T> reading) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.read(result));
            }
            return rows;
        }
    }

    private <T> T query(String sql, Reading<PreparedStatement, T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return reading.read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<S, T> {
        T read(S source) throws SQLException;
    }

    /** A count and the shoe, size and width it is of. */
    record StockRow(
            StockCount count,
            String slug,
            ShoeSize size,
            @Nullable String width,
            @Nullable String letter) {}
}
