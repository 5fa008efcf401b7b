package io.toebox.catalog.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.database.Sql;

/** The table {@code stock}, whole loads at a time, in the transaction of the caller. */
@ApplicationScoped
public class StockTable {

    private static final String ROWS = """
                select s.gtin, s.quantity, s.as_of, v.shoe_slug, v.scale, v.size_sixths, v.width, v.letter
                from stock s join variant_gtin v on v.gtin = s.gtin where s.shop = :shop""";

    private final Sql sql;

    StockTable(Sql sql) {
        this.sql = sql;
    }

    /** The slugs of the shoes that the barcodes stand on; a barcode that stands on none is left out. */
    Map<Gtin, String> listShoes(Collection<Gtin> gtins) {
        var shoes = new HashMap<Gtin, String>();
        sql.of("select gtin, shoe_slug from variant_gtin where gtin = any(:gtins)")
                .with("gtins", digits(gtins))
                .list(row -> shoes.put(new Gtin(row.getString(1)), row.getString(2)));
        return shoes;
    }

    /** Whether the shop was not known before; it is from now on. */
    boolean addShop(String shop) {
        return sql.of("insert into shop values (:shop) on conflict do nothing")
                        .with("shop", shop)
                        .update()
                > 0;
    }

    /** Every known shop by name. */
    public static List<String> listShops(Sql sql) {
        return sql.of("select name from shop order by name").list(row -> row.getString(1));
    }

    /**
     * The barcodes of which the shop has one or more, those after {@code afterGtin} in their order, at most {@code limit};
     * also those that stand on no shoe any more.
     */
    public static List<String> listInStock(Sql sql, String shop, String afterGtin, int limit) {
        return sql.of("""
                    select gtin from stock where shop = :shop and gtin > :after and quantity > 0
                    order by gtin limit :limit""")
                .with("shop", shop)
                .with("after", afterGtin)
                .with("limit", limit)
                .list(row -> row.getString(1));
    }

    /** Writes the counts that are not out of date, in the given order; the barcodes of those that were written. */
    Set<Gtin> write(String shop, Collection<StockCount> counts) {
        return new HashSet<>(sql.of("""
                    insert into stock as kept (shop, gtin, quantity, as_of)
                    select :shop, given.gtin, given.quantity, to_timestamp(given.millis / 1000.0)
                    from unnest(:gtins::text[], :quantities::integer[], :millis::bigint[])
                        as given (gtin, quantity, millis)
                    on conflict (shop, gtin) do update set quantity = excluded.quantity, as_of = excluded.as_of
                    where excluded.as_of > kept.as_of
                        or excluded.as_of = kept.as_of and excluded.quantity <> kept.quantity
                    returning gtin""")
                .with("shop", shop)
                .with("gtins", digits(counts.stream().map(StockCount::gtin).toList()))
                .with("quantities", counts.stream().map(StockCount::quantity).toArray(Integer[]::new))
                .with(
                        "millis",
                        counts.stream()
                                .map(count -> count.asOf().toEpochMilli())
                                .toArray(Long[]::new))
                .list(row -> new Gtin(row.getString(1))));
    }

    /** Makes the counts of these barcodes as new as that, unless they are newer. */
    void confirm(String shop, Collection<Gtin> gtins, Instant asOf) {
        sql.of("update stock set as_of = :asOf where shop = :shop and gtin = any(:gtins) and as_of < :asOf")
                .with("shop", shop)
                .with("gtins", digits(gtins))
                .with("asOf", asOf.truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** The barcodes of which the shop has some by a count from before then. */
    List<Gtin> listCountedBefore(String shop, Instant asOf) {
        return sql.of("""
                    select gtin from stock where shop = :shop and quantity > 0 and as_of < :asOf order by gtin""")
                .with("shop", shop)
                .with("asOf", asOf.truncatedTo(ChronoUnit.MILLIS))
                .list(row -> new Gtin(row.getString(1)));
    }

    /** What is kept of these barcodes. */
    Map<Gtin, StockCount> list(String shop, Collection<Gtin> gtins) {
        var kept = new HashMap<Gtin, StockCount>();
        sql.of("select gtin, quantity, as_of from stock where shop = :shop and gtin = any(:gtins)")
                .with("shop", shop)
                .with("gtins", digits(gtins))
                .list(StockTable::count)
                .forEach(count -> kept.put(count.gtin(), count));
        return kept;
    }

    void delete(String shop, Gtin gtin) {
        sql.of("delete from stock where shop = :shop and gtin = :gtin")
                .with("shop", shop)
                .with("gtin", gtin.digits())
                .update();
    }

    /** The count with the shoe it is of; empty when the shop has none, or when the barcode stands on no shoe any more. */
    @Transactional
    Optional<StockRow> find(String shop, Gtin gtin) {
        return sql.of(ROWS + " and s.gtin = :gtin")
                .with("shop", shop)
                .with("gtin", gtin.digits())
                .find(StockTable::row);
    }

    /** The counts after {@code afterGtin} by barcode, of one shoe when it is named, at most {@code limit}. */
    @Transactional
    List<StockRow> listAfter(String shop, @Nullable String slug, String afterGtin, int limit) {
        String ofShoe = slug == null ? "" : " and v.shoe_slug = :slug";
        return sql.of(ROWS + " and s.gtin > :after" + ofShoe + " order by s.gtin limit :limit")
                .with("shop", shop)
                .with("after", afterGtin)
                .with("slug", slug)
                .with("limit", limit)
                .list(StockTable::row);
    }

    private static StockCount count(ResultSet row) throws SQLException {
        return new StockCount(new Gtin(row.getString("gtin")), row.getInt("quantity"), Sql.instant(row, "as_of"));
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

    private static String[] digits(Collection<Gtin> gtins) {
        return gtins.stream().map(Gtin::digits).toArray(String[]::new);
    }

    /** A count and the shoe, size and width it is of. */
    record StockRow(
            StockCount count,
            String slug,
            ShoeSize size,
            @Nullable String width,
            @Nullable String letter) {}
}
