package io.toebox.catalog.core.shoe;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A model in one version on one last, and everything known of it. A null or empty part is unknown, never a default.
 *
 * @param sizeRating null when nobody rated it
 * @param variants in their natural order, each size and width once; empty when nobody said which exist
 * @param measurements in their natural order; one value per dimension, method, size and width
 * @param sources where the facts other than the measurements come from; at least one
 */
public record Shoe(
        Identity identity,
        Purpose purpose,
        Upper upper,
        Build build,
        Offer offer,
        @Nullable SizeRating sizeRating,
        List<Variant> variants,
        List<Measurement> measurements,
        List<String> sources) {

    /** Every size of every scale in every width is less; a model with more is several models under one name. */
    public static final int MAX_VARIANTS = 2000;

    /** A size and width has a barcode for each colour; more than this is no shoe. */
    public static final int MAX_BARCODES = 5000;

    /** A list of sources that never ends would tell nobody anything. */
    public static final int MAX_SOURCES = 200;

    public Shoe {
        variants = variants.stream().sorted().toList();
        var keys = new HashSet<Variant.Key>();
        var gtins = new HashSet<Gtin>();
        for (var variant : variants) {
            if (!keys.add(variant.key())) {
                throw new IllegalArgumentException("Size %s (%s) stands twice in one width."
                        .formatted(
                                variant.size().number(), Term.of(variant.size().scale())));
            }
            for (var gtin : variant.gtins()) {
                if (!gtins.add(gtin)) {
                    throw new IllegalArgumentException("GTIN " + gtin + " stands at two sizes.");
                }
            }
        }
        measurements = measurements.stream().sorted().toList();
        sources = List.copyOf(sources);
        var places = new HashSet<Measurement.Place>();
        for (var measurement : measurements) {
            if (!places.add(measurement.place())) {
                throw new IllegalArgumentException("%s by %s is measured twice on one size and width."
                        .formatted(Term.of(measurement.dimension()), Term.of(measurement.method())));
            }
        }
        if (sources.isEmpty() || sources.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A shoe names its sources.");
        }
    }

    /** The same shoe in these sizes and widths. */
    public Shoe withVariants(List<Variant> given) {
        return new Shoe(identity, purpose, upper, build, offer, sizeRating, given, measurements, sources);
    }

    /** The same shoe with these measurements alone. */
    public Shoe withMeasurements(List<Measurement> given) {
        return new Shoe(identity, purpose, upper, build, offer, sizeRating, variants, given, sources);
    }

    /** The same shoe, called back or, with null, no more so. */
    public Shoe withRecall(@Nullable Recall given) {
        var recalled = new Offer(offer.status(), offer.widths(), offer.price(), offer.sizeRunComplete(), given);
        return new Shoe(identity, purpose, upper, build, recalled, sizeRating, variants, measurements, sources);
    }

    /** The form of the toe box: declared, else derived from what was measured, else empty. */
    public Optional<ToeBoxShape> toeBoxShape() {
        return ToeBoxShape.find(upper.declaredToeBox(), Taper.find(measurements));
    }

    /** The widths it can be had in: those the maker names and those of its variants; empty when unknown. */
    public Set<WidthGrade> availableWidths() {
        var widths = EnumSet.noneOf(WidthGrade.class);
        widths.addAll(offer.widths());
        variants.stream().map(Variant::width).filter(Objects::nonNull).forEach(widths::add);
        return Collections.unmodifiableSet(widths);
    }

    /**
     * What the shoe is called.
     *
     * @param slug the name in addresses: lower-case words and numbers joined by hyphens, at most 100 characters; not
     *     {@code compare}, which is the address of comparisons
     * @param version the part of the model name that counts versions, as printed
     * @param lastGender null when it is not known whose last it is
     */
    public record Identity(
            String slug,
            String brand,
            String model,
            @Nullable String version,
            @Nullable LastGender lastGender,
            @Nullable ReleaseDate releaseDate) {

        /** Longer than every brand, model and version, and than the titles Google allows: no longer one is taken in. */
        public static final int MAX_NAME_LENGTH = 200;

        /** No slug is longer. */
        public static final int MAX_SLUG_LENGTH = 100;

        private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        private static final Set<String> TAKEN = Set.of("compare");

        public Identity {
            if (!isSlug(slug)) {
                throw new IllegalArgumentException(
                        "A slug is lower-case words and numbers joined by hyphens and no address of its own, not '"
                                + slug + "'.");
            }
            if (brand.isBlank() || model.isBlank()) {
                throw new IllegalArgumentException("A shoe has a brand and a model name.");
            }
        }

        /**
         * Another slug for a shoe whose own is taken.
         *
         * @param slug a slug
         * @param number 2 or more
         */
        public static String numbered(String slug, int number) {
            String ending = "-" + number;
            int room = Math.min(slug.length(), MAX_SLUG_LENGTH - ending.length());
            return slug.substring(0, room).replaceAll("-+$", "") + ending;
        }

        /** Whether {@code text} can be the slug of a shoe. */
        public static boolean isSlug(String text) {
            return text.length() <= MAX_SLUG_LENGTH && SLUG.matcher(text).matches() && !TAKEN.contains(text);
        }
    }

    /**
     * What the shoe is made for.
     *
     * @param category null when nobody said
     * @param paces empty when unknown
     */
    public record Purpose(
            @Nullable Category category,
            Set<Pace> paces,
            @Nullable ArchSupport archSupport,
            @Nullable Plate plate) {

        public Purpose {
            paces = ordered(Pace.class, paces);
        }
    }

    /**
     * What holds the foot.
     *
     * @param closure null when nobody noted it; most running shoes have laces, but that is the reader's assumption
     * @param eyeletRows eyelet pairs without the extra heel-lock eyelet, 3 to 10
     * @param laceLength the length of the lace the shoe is sold with
     * @param stretch how far the upper over the forefoot gives
     */
    public record Upper(
            @Nullable Closure closure,
            ToeBoxShape.@Nullable Shape declaredToeBox,
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable TenthMm laceLength,
            @Nullable UpperStretch stretch) {

        public Upper {
            if (eyeletRows != null && (eyeletRows < 3 || eyeletRows > 10)) {
                throw new IllegalArgumentException("A shoe has 3 to 10 eyelet rows.");
            }
            if (laceLength != null && laceLength.tenths() <= 0) {
                throw new IllegalArgumentException("A lace is longer than nothing.");
            }
        }
    }

    /**
     * The size and weight of the shoe in the size that was measured.
     *
     * @param weightG grams of one shoe
     * @param drop heel stack less forefoot stack, as measured; slightly negative in a few shoes
     */
    public record Build(
            @Nullable Integer weightG,
            @Nullable TenthMm drop,
            @Nullable TenthMm heelStack,
            @Nullable TenthMm forefootStack) {

        public Build {
            if (weightG != null && (weightG < 1 || weightG > 2000)) {
                throw new IllegalArgumentException("A shoe weighs between 1 and 2000 grams.");
            }
        }
    }

    /**
     * What is or was sold.
     *
     * @param widths widths sold; empty when unknown
     * @param sizeRunComplete whether the maker makes no other sizes than those of the variants; false also when nobody said. A
     *     shop's file never says it: it lists what the shop has
     * @param recall null when nobody called it back
     */
    public record Offer(
            @Nullable Status status,
            Set<WidthGrade> widths,
            @Nullable Price price,
            boolean sizeRunComplete,
            @Nullable Recall recall) {

        public Offer {
            widths = ordered(WidthGrade.class, widths);
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
