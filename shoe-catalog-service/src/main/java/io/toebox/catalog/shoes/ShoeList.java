package io.toebox.catalog.shoes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.database.Sql;
import io.toebox.catalog.shoes.ShoeOrder.Position;

/** Lists shoes, in two reads: which they are, along an index of their order, then the shoes. */
@ApplicationScoped
class ShoeList {

    private final Shoes shoes;
    private final Sql sql;

    ShoeList(Shoes shoes, Sql sql) {
        this.shoes = shoes;
        this.sql = sql;
    }

    /** The shoes after {@code after} that match, in the order, at most {@code limit}; from the first when it is null. */
    @Transactional
    Page list(ShoeFilter filter, ShoeOrder order, @Nullable Position after, int limit) {
        return page(positions(filter, order, after, limit + 1), limit);
    }

    /** The places of the matching shoes, at most {@code limit}. */
    @Transactional
    List<Position> positions(ShoeFilter filter, ShoeOrder order, @Nullable Position after, int limit) {
        var positions = new ArrayList<Position>();
        boolean keysRead =
                after != null && after.keys().size() < order.key().columns().size();
        if (!keysRead) {
            positions.addAll(positions(new ShoeListQuery(filter, order, true, after), limit));
        }
        if (order.key().mayBeUnknown() && positions.size() < limit) {
            var rest = new ShoeListQuery(filter, order, false, keysRead ? after : null);
            positions.addAll(positions(rest, limit - positions.size()));
        }
        return positions;
    }

    /** The first {@code limit} of these shoes. One that was removed since is left out, and the list goes on behind it. */
    @Transactional
    Page page(List<Position> positions, int limit) {
        var shown = positions.stream().limit(limit).toList();
        var found = shoes.findAllBySlug(shown.stream().map(Position::slug).toList());
        return new Page(
                shown.stream()
                        .map(position -> found.get(position.slug()))
                        .filter(Objects::nonNull)
                        .toList(),
                positions.size() > limit ? shown.getLast() : null);
    }

    private List<Position> positions(ShoeListQuery list, int limit) {
        if (list.filter().text() != null) {
            sql.of(SearchText.BORDER).get(row -> true);
        }
        return sql.of(list.sql())
                .with(list.parameters())
                .with("limit", limit)
                .list(row -> new Position(row.getString("slug"), keys(list, row)));
    }

    private static List<Object> keys(ShoeListQuery list, ResultSet row) throws SQLException {
        var keys = new ArrayList<Object>();
        for (int i = 0; i < list.columns().size(); i++) {
            var key = row.getObject(ShoeListQuery.keyName(i));
            keys.add(key instanceof Timestamp moment ? moment.toInstant() : key);
        }
        return keys;
    }

    /**
     * Some shoes of a list.
     *
     * @param next where the list goes on; null at its end
     */
    record Page(List<StoredShoe> shoes, @Nullable Position next) {}
}
