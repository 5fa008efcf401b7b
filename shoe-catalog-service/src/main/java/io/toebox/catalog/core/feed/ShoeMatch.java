package io.toebox.catalog.core.feed;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;

/** Which shoe a row is about. */
public sealed interface ShoeMatch {

    /** A stable text: rows with equal keys are about one shoe. A slug and a name never have the same key. */
    String key();

    /** The slug for the shoe when it is new and nobody else has this slug. */
    String proposedSlug();

    /** The slug for the shoe when it is new and {@link #proposedSlug()} is another shoe's; empty when there is no other. */
    Optional<String> suffixedSlug();

    /** The row names the slug itself. */
    record BySlug(String slug) implements ShoeMatch {

        public BySlug {
            if (!Shoe.Identity.isSlug(slug)) {
                throw new IllegalArgumentException("A slug is lower-case words and numbers joined by hyphens.");
            }
        }

        @Override
        public String key() {
            return "slug:" + slug;
        }

        @Override
        public String proposedSlug() {
            return slug;
        }

        @Override
        public Optional<String> suffixedSlug() {
            return Optional.empty();
        }
    }

    /**
     * The row names brand and model.
     *
     * @param model the model name without what a shop put around it
     * @param lastGender null when the row does not tell
     */
    record ByName(String brand, String model, @Nullable LastGender lastGender) implements ShoeMatch {

        @Override
        public String key() {
            return nameKey(brand, model, lastGender);
        }

        @Override
        public String proposedSlug() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> suffixedSlug() {
            throw new UnsupportedOperationException();
        }
    }

    /** The key of the shoe with this name: equal for every spelling of one name. */
    static String nameKey(String brand, String model, @Nullable LastGender lastGender) {
        throw new UnsupportedOperationException();
    }
}
