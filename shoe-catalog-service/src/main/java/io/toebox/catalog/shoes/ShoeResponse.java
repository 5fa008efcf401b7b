package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.Recall;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeRating;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.UpperStretch;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

/** A shoe as it is published everywhere: single read, list, snapshot and change feed. */
@Schema(
        name = "Shoe",
        description = "A model in one version on one last. What is not known is left out, never filled in. "
                + "Every enumeration may grow.")
public record ShoeResponse(
        @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 100)
        String slug,

        String brand,
        String model,

        @Schema(description = "The part of the model name that counts versions") @Nullable
        String version,

        @Nullable LastGender lastGender,

        @Schema(
                description =
                        "Equal for the lasts of one model in one version, such as the men's and the women's Ghost 16. "
                                + "Compare it, read nothing in it",
                examples = "brooks|ghost16")
        String modelKey,

        @Nullable Category category,

        @Schema(description = "Empty when unknown") List<Pace> paces,

        @Schema(description = "Left out when nobody noted it") @Nullable
        Closure closure,

        @Nullable Status status,

        @Schema(
                description = "A year, a month or a day, as exactly as it is known",
                pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$")
        @Nullable
        String releaseDate,

        @Nullable ArchSupport archSupport,

        @Schema(description = "`plated`: a plate of unknown material, `plated-other`: not carbon") @Nullable
        Plate plate,

        @Nullable ToeBox toeBoxShape,

        @Schema(description = "Widths sold, as the maker labels them; no millimetres follow. Empty when unknown")
        List<WidthGrade> widthsOffered,

        @Schema(
                description = "RunRepeat's rating: 3 is true to size, less runs small, more runs large",
                minimum = "1",
                maximum = "5")
        @Nullable
        BigDecimal sizeRating,

        @Schema(description = "Grams of one shoe in the size that was measured") @Nullable
        Integer weightG,

        @Schema(description = "Heel stack less forefoot stack, measured") @Nullable
        BigDecimal dropMm,

        @Schema(description = "Sole height at the heel, measured") @Nullable
        BigDecimal heelStackMm,

        @Schema(description = "Sole height at the forefoot, measured") @Nullable
        BigDecimal forefootStackMm,

        @Schema(description = "Eyelet pairs without the extra heel-lock eyelet", minimum = "3", maximum = "10")
        @Nullable
        Integer eyeletRows,

        @Nullable Boolean extraHeelLockEyelet,

        @Schema(description = "Length of the lace it is sold with") @Nullable
        BigDecimal laceLengthMm,

        @Schema(description = "How far the upper over the forefoot gives") @Nullable
        UpperStretch upperStretch,

        @Nullable RecommendedPrice price,

        @Schema(
                description =
                        "`true` when the maker makes no other sizes than those of `variants`; left out when nobody said so. "
                                + "Files of shops never say it: they list what the shop has")
        @Nullable
        Boolean sizeRunComplete,

        @Schema(description = "Why it was called back; left out when it was not. It is never recommended then")
        @Nullable
        RecallNotice recall,

        @Schema(description = "The sizes and widths known to exist, with their barcodes. Empty when unknown")
        List<SizeAndWidth> variants,

        @Schema(description = "Inside dimensions; values of different methods are not comparable")
        List<InsideDimension> measurements,

        @Schema(description = "Where the facts other than the measurements come from")
        List<String> sources,

        Instant updatedAt) {

    /** The published form of a stored shoe. */
    public static ShoeResponse of(StoredShoe stored) {
        var shoe = stored.shoe();
        var identity = shoe.identity();
        return new ShoeResponse(
                identity.slug(),
                identity.brand(),
                identity.model(),
                identity.version(),
                identity.lastGender(),
                TitleReader.nameOf(identity.brand(), identity.model()).key(),
                shoe.purpose().category(),
                List.copyOf(shoe.purpose().paces()),
                shoe.upper().closure(),
                shoe.offer().status(),
                map(identity.releaseDate(), ReleaseDate::iso),
                shoe.purpose().archSupport(),
                shoe.purpose().plate(),
                shoe.toeBoxShape().map(ToeBox::of).orElse(null),
                List.copyOf(shoe.offer().widths()),
                map(shoe.sizeRating(), SizeRating::number),
                shoe.build().weightG(),
                map(shoe.build().drop(), TenthMm::mm),
                map(shoe.build().heelStack(), TenthMm::mm),
                map(shoe.build().forefootStack(), TenthMm::mm),
                shoe.upper().eyeletRows(),
                shoe.upper().extraHeelLockEyelet(),
                map(shoe.upper().laceLength(), TenthMm::mm),
                shoe.upper().stretch(),
                map(shoe.offer().price(), RecommendedPrice::of),
                shoe.offer().sizeRunComplete() ? Boolean.TRUE : null,
                map(shoe.offer().recall(), RecallNotice::of),
                shoe.variants().stream().map(SizeAndWidth::of).toList(),
                shoe.measurements().stream().map(InsideDimension::of).toList(),
                shoe.sources(),
                stored.updatedAt());
    }

    /** The form of the toe box and what it rests on. */
    @Schema(name = "ToeBoxShape", description = "Left out when neither declared nor measured")
    public record ToeBox(
            ToeBoxShape.Shape shape,

            ToeBoxShape.Basis basis,

            @Schema(
                    description =
                            "Toe-box width ÷ ball width by the lab's current method; below 0.738 tapered, above 0.807 foot-shaped")
            @Nullable
            BigDecimal taper) {

        static ToeBox of(ToeBoxShape shape) {
            return new ToeBox(shape.shape(), shape.basis(), map(shape.taper(), Taper::ratio));
        }
    }

    /** One inside dimension with where it comes from. */
    @Schema(name = "Measurement", description = "One inside dimension of one size and width, with method and source")
    public record InsideDimension(
            Dimension dimension,

            BigDecimal valueMm,

            @Schema(description = "Never compare values of different methods")
            MeasuringMethod method,

            OnSize onSize,

            WidthGrade onWidth,

            String source,

            @Schema(description = "The day it was measured; left out when the source does not tell") @Nullable
            LocalDate measuredOn) {

        /** The published form of a measurement. */
        public static InsideDimension of(Measurement measurement) {
            return new InsideDimension(
                    measurement.dimension(),
                    measurement.value().mm(),
                    measurement.method(),
                    OnSize.of(measurement.onSize()),
                    measurement.onWidth(),
                    measurement.source(),
                    measurement.measuredOn());
        }
    }

    /** A size of one scale. */
    @Schema(name = "ShoeSize", description = "A size of one scale")
    public record OnSize(
            SizeScale scale,

            @Schema(description = "The number; thirds rounded to thousandths")
            BigDecimal value,

            @Schema(description = "As printed on a box", examples = "42 2/3")
            String label) {

        /** The published form of a size. */
        public static OnSize of(ShoeSize size) {
            return new OnSize(
                    size.scale(), size.number().decimal(), size.number().toString());
        }
    }

    /** A shoe in one size and width. */
    @Schema(name = "Variant", description = "The shoe in one size and width")
    public record SizeAndWidth(
            OnSize size,

            @Schema(description = "Left out when nobody said which; that is not standard") @Nullable
            WidthGrade width,

            @Schema(
                    description = "The letter printed on the box. D is standard for men and wide for women",
                    enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"})
            @Nullable
            String widthLetter,

            @Schema(description = "Its barcodes as 14 digits, one for every colour. Empty when unknown")
            List<String> gtins) {

        static SizeAndWidth of(Variant variant) {
            return new SizeAndWidth(
                    OnSize.of(variant.size()),
                    variant.width(),
                    map(variant.letter(), WidthLetter::label),
                    variant.gtins().stream().map(Gtin::digits).toList());
        }
    }

    /** Why a shoe was called back. */
    @Schema(name = "Recall", description = "Why the maker or an authority called the shoe back")
    public record RecallNotice(
            String reason,
            LocalDate date,

            @Schema(description = "Where it is published", format = "uri")
            String link) {

        static RecallNotice of(Recall recall) {
            return new RecallNotice(recall.reason(), recall.date(), recall.link());
        }
    }

    /** The maker's recommended price. */
    @Schema(name = "Price", description = "The maker's recommended price")
    public record RecommendedPrice(
            BigDecimal amount,

            @Schema(description = "ISO 4217") String currency) {

        static RecommendedPrice of(Price price) {
            return new RecommendedPrice(price.amount(), price.currency().getCurrencyCode());
        }
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}
