package io.toebox.fit.core.shoe;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param mensPair the same model on the men's last, whose inside this one's is inferred from; null when there is none or this one
 *     has enough of its own
 * @param recall null when it was not called back; a shoe that was is never recommended
 */
public record Shoe(
        String slug,
        @Nullable String brand,
        LastGender lastGender,
        Set<WidthGrade> widthsOffered,
        Set<SoldVariant> soldAs,
        UpperStretch upperStretch,
        List<Measurement> measurements,
        @Nullable Double sizeRating,
        @Nullable Shoe mensPair,
        @Nullable Recall recall) {

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
        this(slug, brand, lastGender, widthsOffered, soldAs, upperStretch, measurements, null, null, null);
    }

    /** A shoe that is told from others without its men's pair; parameters as above. */
    public Shoe(
            String slug,
            @Nullable String brand,
            LastGender lastGender,
            Set<WidthGrade> widthsOffered,
            Set<SoldVariant> soldAs,
            UpperStretch upperStretch,
            List<Measurement> measurements,
            @Nullable Double sizeRating) {
        this(slug, brand, lastGender, widthsOffered, soldAs, upperStretch, measurements, sizeRating, null, null);
    }

    /** The same shoe, called back. */
    public Shoe recalled(Recall why) {
        return new Shoe(
                slug, brand, lastGender, widthsOffered, soldAs, upperStretch, measurements, sizeRating, mensPair, why);
    }

    /** The same shoe where only these sizes and widths of it are to be had. */
    public Shoe soldOnlyAs(Set<SoldVariant> variants) {
        return new Shoe(
                slug,
                brand,
                lastGender,
                widthsOffered,
                variants,
                upperStretch,
                measurements,
                sizeRating,
                mensPair,
                recall);
    }

    /**
     * The same shoe, inferred from its men's pair where too little was measured in it to tell a size. What was measured in a
     * women's pair all the same counts for it.
     *
     * @param mens the same model on the men's last
     * @throws IllegalArgumentException when this is a men's shoe itself, or the other one is none
     */
    public Shoe pairedWith(Shoe mens) {
        if (lastGender == LastGender.MEN || mens.lastGender != LastGender.MEN) {
            throw new IllegalArgumentException("A shoe on another last is inferred from the one on the men's.");
        }
        if (measurements.stream().anyMatch(m -> m.dimension() == InsideDimension.INTERNAL_LENGTH)) {
            return this;
        }
        var known = Stream.concat(
                        mens.measurements.stream(),
                        measurements.stream().map(m -> lastGender == LastGender.WOMEN ? m.ofWomensPair() : m))
                .toList();
        var pair = new Shoe(
                mens.slug,
                mens.brand,
                mens.lastGender,
                mens.widthsOffered,
                mens.soldAs,
                mens.upperStretch,
                known,
                mens.sizeRating);
        return new Shoe(
                slug, brand, lastGender, widthsOffered, soldAs, upperStretch, measurements, sizeRating, pair, recall);
    }
}
