package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.identity.ModelName;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Term;

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

        public ByName {
            if (Words.slug(brand).isEmpty() || Words.slug(model).isEmpty()) {
                throw new IllegalArgumentException("Brand and model have Latin letters or digits.");
            }
        }

        @Override
        public String key() {
            return nameKey(brand, model, lastGender);
        }

        /** The name in the form that all its spellings share. */
        public ModelName name() {
            return TitleReader.nameOf(brand, model);
        }

        /**
         * The key of the shoe of this name of which nobody knows whose last it is, which may turn out to be this one; empty
         * when the row does not tell either. Such a row never finds a men's or a women's shoe: it may be the other one.
         */
        public Optional<String> keyOfUnknownLast() {
            return lastGender == null ? Optional.empty() : Optional.of(nameKey(brand, model, null));
        }

        @Override
        public String proposedSlug() {
            return slug("");
        }

        @Override
        public Optional<String> suffixedSlug() {
            return switch (lastGender) {
                case MEN -> Optional.of(slug("-m"));
                case WOMEN -> Optional.of(slug("-w"));
                case UNISEX -> Optional.of(slug("-u"));
                case null -> Optional.empty();
            };
        }

        private String slug(String suffix) {
            String name = Words.slug(brand) + "-" + Words.slug(model);
            int length = Math.min(name.length(), Shoe.Identity.MAX_SLUG_LENGTH - suffix.length());
            return name.substring(0, length).replaceAll("-+$", "") + suffix;
        }
    }

    /**
     * The key of the shoe with this name: equal for every spelling of one name, such as {@code GEL-Nimbus® 25} and
     * {@code Men's Gel Nimbus 25 Running Shoes} of ASICS, and never equal for two models of the starter catalogue.
     */
    static String nameKey(String brand, String model, @Nullable LastGender lastGender) {
        return nameKey(TitleReader.nameOf(brand, model), lastGender);
    }

    /** As above, of a name that was read. */
    static String nameKey(ModelName name, @Nullable LastGender lastGender) {
        return "name:" + name.key() + "|" + (lastGender == null ? "" : Term.of(lastGender));
    }

    /** The keys of the shoes with this name, one for each last and one for a last nobody knows. */
    static List<String> nameKeys(ModelName name) {
        var keys = new ArrayList<String>(List.of(nameKey(name, null)));
        for (var last : LastGender.values()) {
            keys.add(nameKey(name, last));
        }
        return keys;
    }
}
