package io.toebox.fit.core.shoe;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the fit engine needs to know of a shoe; null and empty mean unknown.
 *
 * @param slug the shoe's name in addresses
 * @param brand maker
 * @param lastGender whose last it is built on
 * @param widthsOffered the widths it is sold in; empty when unknown
 * @param soldAs the sizes and widths that are known to exist; empty when unknown
 * @param upperStretch how far the upper over the forefoot gives
 * @param measurements inside dimensions
 * @param sizeRating the crowd's mean vote on the size, 1 to 5: 3 is true to size, less runs small; null when nobody voted
 */
public record Shoe(
        String slug,
        @Nullable String brand,
        LastGender lastGender,
        Set<WidthGrade> widthsOffered,
        Set<SoldVariant> soldAs,
        UpperStretch upperStretch,
        List<Measurement> measurements,
        @Nullable Double sizeRating) {

    /** Whose last a shoe is built on. */
    public enum LastGender {
        MEN,
        WOMEN,
        UNISEX
    }

    public Shoe {
        widthsOffered = Set.copyOf(widthsOffered);
        soldAs = Set.copyOf(soldAs);
        measurements = List.copyOf(measurements);
    }

    /** A shoe nobody has voted on; parameters as above. */
    public Shoe(
            String slug,
            @Nullable String brand,
            LastGender lastGender,
            Set<WidthGrade> widthsOffered,
            Set<SoldVariant> soldAs,
            UpperStretch upperStretch,
            List<Measurement> measurements) {
        this(slug, brand, lastGender, widthsOffered, soldAs, upperStretch, measurements, null);
    }

    /** The same shoe, of which nobody has measured or voted on anything. */
    public Shoe unmeasured() {
        return new Shoe(slug, brand, lastGender, widthsOffered, soldAs, upperStretch, List.of(), null);
    }

    /** The same shoe where only these sizes and widths of it are to be had. */
    public Shoe soldOnlyAs(Set<SoldVariant> variants) {
        return new Shoe(slug, brand, lastGender, widthsOffered, variants, upperStretch, measurements, sizeRating);
    }
}
