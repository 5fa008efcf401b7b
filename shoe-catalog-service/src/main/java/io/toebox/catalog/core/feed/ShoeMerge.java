package io.toebox.catalog.core.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Shoe;

/** How rows change a shoe. */
public final class ShoeMerge {

    private ShoeMerge() {}

    /**
     * The shoe after these rows; the same rows again change nothing.
     *
     * @param existing null when the shoe is new
     * @param slug the slug of the shoe
     * @param rows rows of one file about this shoe, in the order of the file
     */
    public static Merged merge(@Nullable Shoe existing, String slug, List<ShoeRow> rows, FeedOptions options) {
        throw new UnsupportedOperationException();
    }

    /**
     * What became of the shoe.
     *
     * @param shoe null when the shoe is new and the rows do not say enough for one
     */
    public record Merged(@Nullable Shoe shoe, List<Finding> findings) {

        public Merged {
            findings = List.copyOf(findings);
        }
    }
}
