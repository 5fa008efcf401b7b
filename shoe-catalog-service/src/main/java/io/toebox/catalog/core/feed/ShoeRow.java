package io.toebox.catalog.core.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.UpperStretch;
import io.toebox.catalog.core.shoe.Variant;

/**
 * What one row says of one shoe. Null or empty means that it does not say.
 *
 * @param line the line of the row, from 1
 * @param variants the sizes and widths it names, each once
 * @param measurements one value per dimension, method, size and width
 * @param stock what the sender has of the row's one barcode
 */
public record ShoeRow(
        long line,
        ShoeMatch match,
        Facts facts,
        List<Variant> variants,
        List<Measurement> measurements,
        @Nullable Stock stock) {

    public ShoeRow {
        variants = List.copyOf(variants);
        measurements = List.copyOf(measurements);
    }

    /** The same row about a model that the catalogue calls otherwise. */
    public ShoeRow called(String brand, String model, @Nullable String version) {
        return new ShoeRow(line, match, facts.called(brand, model, version), variants, measurements, stock);
    }

    /**
     * What it says of the model as a whole, as in {@link io.toebox.catalog.core.shoe.Shoe}.
     *
     * @param declaredToeBoxSource where the declaration of the toe-box shape can be read
     */
    public record Facts(
            @Nullable String brand,
            @Nullable String model,
            @Nullable String version,
            @Nullable LastGender lastGender,
            @Nullable ReleaseDate releaseDate,
            @Nullable Category category,
            @Nullable Closure closure,
            ToeBoxShape.@Nullable Shape declaredToeBox,
            @Nullable String declaredToeBoxSource,
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable TenthMm laceLength,
            @Nullable UpperStretch upperStretch,
            @Nullable Integer weightG,
            @Nullable TenthMm drop,
            @Nullable TenthMm heelStack,
            @Nullable TenthMm forefootStack,
            @Nullable Status status,
            @Nullable Price price) {

        private Facts called(String otherBrand, String otherModel, @Nullable String otherVersion) {
            return new Facts(
                    otherBrand,
                    otherModel,
                    version == null ? otherVersion : version,
                    lastGender,
                    releaseDate,
                    category,
                    closure,
                    declaredToeBox,
                    declaredToeBoxSource,
                    eyeletRows,
                    extraHeelLockEyelet,
                    laceLength,
                    upperStretch,
                    weightG,
                    drop,
                    heelStack,
                    forefootStack,
                    status,
                    price);
        }
    }

    /**
     * What the sender has of one size and width.
     *
     * @param quantity pairs, 0 or more; null when only told whether it can be bought
     * @param available whether it can be bought now
     */
    public record Stock(Gtin gtin, @Nullable Integer quantity, boolean available) {

        public Stock {
            if (quantity != null && quantity < 0) {
                throw new IllegalArgumentException("A stock is not below zero.");
            }
        }
    }
}
