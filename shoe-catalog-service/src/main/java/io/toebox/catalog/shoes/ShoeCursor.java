package io.toebox.catalog.shoes;

import java.util.Optional;

import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.PageCursor;

/** Where a list of shoes goes on. */
final class ShoeCursor {

    private ShoeCursor() {}

    /** The cursor of the page after {@code lastSlug}. */
    static String of(ShoeFilter filter, String lastSlug) {
        return PageCursor.of(list(filter), lastSlug);
    }

    /** The last slug of the page before; empty when the cursor was not given out for this filter. */
    static Optional<String> findLastSlug(ShoeFilter filter, String cursor) {
        return PageCursor.find(list(filter), cursor).filter(Shoe.Identity::isSlug);
    }

    private static String list(ShoeFilter filter) {
        return "shoes-1 " + filter.parameters();
    }
}
