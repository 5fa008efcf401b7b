package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.PageCursor;
import io.toebox.catalog.shoes.ShoeOrder.Position;

/** Where a list of shoes goes on: the sort key and slug of the last one. */
final class ShoeCursor {

    /** Long enough for the longest slug and brand. */
    static final int MAX_LENGTH = 1000;

    private static final String BETWEEN_PARTS = "\n";

    private ShoeCursor() {}

    /** The cursor of the page after {@code last}. */
    static String of(ShoeFilter filter, ShoeOrder order, Position last) {
        var parts = new ArrayList<>(List.of(last.slug()));
        last.keys().forEach(key -> parts.add(key.toString()));
        return PageCursor.of(list(filter, order), String.join(BETWEEN_PARTS, parts));
    }

    /** The position of the last shoe of the page before. */
    static Position parse(ShoeFilter filter, ShoeOrder order, String cursor) {
        return PageCursor.get(list(filter, order), cursor, position -> findPosition(order, position));
    }

    private static Optional<Position> findPosition(ShoeOrder order, String text) {
        var columns = order.key().columns();
        var parts = text.split(BETWEEN_PARTS, columns.size() + 1);
        boolean withKey = parts.length == columns.size() + 1;
        boolean withoutKey = parts.length == 1 && order.key().mayBeUnknown();
        if (!Shoe.Identity.isSlug(parts[0]) || !withKey && !withoutKey) {
            return Optional.empty();
        }
        var keys = new ArrayList<Object>();
        try {
            for (int i = 1; i < parts.length; i++) {
                keys.add(columns.get(i - 1).parse().apply(parts[i]));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new Position(parts[0], keys));
    }

    private static String list(ShoeFilter filter, ShoeOrder order) {
        return "shoes-2 " + filter + " " + order;
    }
}
