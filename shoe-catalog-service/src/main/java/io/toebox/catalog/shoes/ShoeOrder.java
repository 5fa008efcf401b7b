package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.toebox.catalog.platform.PageCursor;

/**
 * The order of a list. Equal keys go by slug, in the same direction; the shoes without the key come last in both
 * directions.
 */
record ShoeOrder(Key key, boolean descending) {

    /** What a list can be ordered by besides relevance. */
    static final String WORDS = "slug, brand, releaseDate, price, weightG, dropMm, updatedAt";

    static final ShoeOrder BY_SLUG = new ShoeOrder(Key.SLUG, false);
    static final ShoeOrder BY_RELEVANCE = new ShoeOrder(Key.RELEVANCE, true);

    /** The order called {@code text}, in any letter case; empty when there is none, or none without a search text. */
    static Optional<ShoeOrder> find(String text, boolean searching) {
        if (text.equalsIgnoreCase(Key.RELEVANCE.word)) {
            return searching ? Optional.of(BY_RELEVANCE) : Optional.empty();
        }
        boolean descending = text.startsWith("-");
        String word = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key != Key.RELEVANCE && key.word.equalsIgnoreCase(word))
                .map(key -> new ShoeOrder(key, descending))
                .findFirst();
    }

    /** What a list can be ordered by. */
    enum Key {
        SLUG("slug", false),
        BRAND("brand", false, new Column("lower(s.brand)", ShoeOrder::text)),
        RELEASE_DATE("releaseDate", true, new Column("s.release_date", ShoeOrder::text)),
        /** Amounts of different currencies say nothing about each other, so each currency is a stretch of its own. */
        PRICE(
                "price",
                true,
                new Column("s.price_currency", ShoeOrder::text),
                new Column("s.price_amount", ShoeOrder::amount)),
        WEIGHT_G("weightG", true, new Column("s.weight_g", Integer::valueOf)),
        DROP_MM("dropMm", true, new Column("s.drop_tenth_mm", Integer::valueOf)),
        UPDATED_AT("updatedAt", false, new Column("s.updated_at", ShoeOrder::time)),
        RELEVANCE("relevance", false, new Column("m.score", Long::valueOf));

        private final String word;
        private final boolean mayBeUnknown;
        private final List<Column> columns;

        Key(String word, boolean mayBeUnknown, Column... columns) {
            this.word = word;
            this.mayBeUnknown = mayBeUnknown;
            this.columns = List.of(columns);
        }

        boolean mayBeUnknown() {
            return mayBeUnknown;
        }

        /** Without the slug, which always comes after them. */
        List<Column> columns() {
            return columns;
        }
    }

    /**
     * A column of the key.
     *
     * @param parse reads its value as written into a cursor; throws when it cannot be one
     */
    record Column(String sql, Function<String, Object> parse) {}

    /**
     * A place in the order: right after this shoe.
     *
     * @param keys the shoe's values of the key's columns; empty for a shoe without them
     */
    record Position(String slug, List<Object> keys) {

        Position {
            keys = List.copyOf(keys);
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

    private static Object text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text of the database has no NUL.");
        }
        return text;
    }

    private static Object time(String text) {
        return PageCursor.findInstant(text).orElseThrow(() -> new IllegalArgumentException("Not a time."));
    }

    private static Object amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an amount.");
        }
        return new BigDecimal(text);
    }
}
