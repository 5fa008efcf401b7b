package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.UpperStretch;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.request.CheckedBody;
import io.toebox.edge.request.Decimals;

import static io.toebox.catalog.core.shoe.Shoe.Identity.MAX_NAME_LENGTH;

/**
 * A shoe as it is written: the published form without its name, which is the address, and without what follows from the
 * rest. The constraints bound single fields; {@link ShoeReader} checks what needs the vocabulary of the core.
 */
@Schema(
        name = "ShoeWrite",
        description =
                "A shoe as it is written. Leave out what is not known; nothing is filled in. Like the published shoe, "
                        + "without `slug`, `modelKey`, `recall`, `updatedAt` and `toeBoxShape`, and with the declared shape alone.")
record ShoeRequest(
        @Schema(examples = "Brooks")
        @NotBlank
        @Size(max = MAX_NAME_LENGTH)
        @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS)
        String brand,

        @Schema(examples = "Ghost 16")
        @NotBlank
        @Size(max = MAX_NAME_LENGTH)
        @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS)
        String model,

        @Schema(description = "The part of the model name that counts versions", examples = "16")
        @Size(min = 1, max = MAX_NAME_LENGTH)
        @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS)
        @Nullable
        String version,

        @Nullable LastGender lastGender,

        @Nullable Category category,

        @Size(max = MAX_ENTRIES) List<@NotNull Pace> paces,

        @Nullable Closure closure,

        @Nullable Status status,

        @Schema(description = "A year, a month or a day, as exactly as it is known", examples = "2024-05")
        @Pattern(regexp = "^\\d{4}(-\\d{2}(-\\d{2})?)?$", message = "{form.year-month-or-day}")
        @Nullable
        String releaseDate,

        @Nullable ArchSupport archSupport,

        @Nullable Plate plate,

        @Schema(description = "What the brand says; a shape that follows from the measurements is not written")
        ToeBoxShape.@Nullable Shape declaredToeBoxShape,

        @Size(max = MAX_ENTRIES) List<@NotNull WidthGrade> widthsOffered,

        @Schema(description = "RunRepeat's rating, at most two decimals: 3 is true to size, less runs small")
        @DecimalMin("1")
        @DecimalMax("5")
        @Decimals(2)
        @Nullable
        BigDecimal sizeRating,

        @Schema(description = "Grams of one shoe") @Min(1) @Max(2000) @Nullable
        Integer weightG,

        @Schema(description = "Heel stack less forefoot stack. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("-20")
        @DecimalMax("30")
        @Decimals(1)
        @Nullable
        BigDecimal dropMm,

        @Schema(description = "Sole height at the heel. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("1")
        @DecimalMax("100")
        @Decimals(1)
        @Nullable
        BigDecimal heelStackMm,

        @Schema(description = "Sole height at the forefoot. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("1")
        @DecimalMax("100")
        @Decimals(1)
        @Nullable
        BigDecimal forefootStackMm,

        @Schema(description = "Eyelet pairs without the extra heel-lock eyelet") @Min(3) @Max(10) @Nullable
        Integer eyeletRows,

        @Nullable Boolean extraHeelLockEyelet,

        @Schema(description = "Length of the lace it is sold with; the bounds are those of the lacing advice")
        @DecimalMin("300")
        @DecimalMax("3000")
        @Decimals(1)
        @Nullable
        BigDecimal laceLengthMm,

        @Nullable UpperStretch upperStretch,

        @Valid @Nullable PriceRequest price,

        @Schema(description = "`true` when the maker makes no other sizes than those of `variants`") @Nullable
        Boolean sizeRunComplete,

        @Schema(description = "The sizes and widths known to exist, each once; at most 5,000 barcodes in all")
        @Size(max = Shoe.MAX_VARIANTS)
        List<@NotNull @Valid VariantRequest> variants,

        @Schema(description = "One value for each dimension, method, size and width") @Size(max = MAX_MEASUREMENTS)
        List<@NotNull @Valid MeasurementRequest> measurements,

        @Schema(description = "Where the facts other than the measurements come from")
        @NotEmpty
        @Size(max = Shoe.MAX_SOURCES)
        List<@NotBlank @Size(max = 512) @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS) String> sources)
        implements CheckedBody {

    private static final int MAX_ENTRIES = 200;
    /** Every dimension of every size of a scale in every width, taken by two methods. */
    private static final int MAX_MEASUREMENTS = 2000;

    private static final String TEXT = "^[^\\p{Cc}\\p{Cs}]*$";
    private static final String NO_CONTROL_CHARACTERS = "{form.no-control-characters}";
    private static final String CATCHES_A_SLIPPED_UNIT =
            "The bounds catch a slipped unit; they are wide around every shoe of the starter catalogue";

    ShoeRequest {
        paces = known(paces);
        widthsOffered = known(widthsOffered);
        variants = known(variants);
        measurements = known(measurements);
    }

    @Override
    public List<Mistake> mistakes(List<Mistake> known) {
        return ShoeReader.mistakes(this, known);
    }

    private static <T> List<T> known(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** The maker's recommended price. */
    @Schema(name = "PriceWrite", description = "The maker's recommended price")
    record PriceRequest(
            @Schema(description = "At most two decimals")
            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("9999999999.99")
            @Decimals(2)
            BigDecimal amount,

            @Schema(description = "ISO 4217", examples = "EUR") @NotNull
            String currency) {}

    /** A size by number or as printed. */
    @Schema(
            name = "SizeWrite",
            description = "`value` for wholes and halves, `label` for any. When both are given they must agree.")
    record SizeRequest(
            @NotNull SizeScale scale,

            @Schema(examples = "9.5") @DecimalMin("0") @DecimalMax("500") @Nullable
            BigDecimal value,

            @Schema(description = "As printed on a box", examples = "42 2/3") @Nullable
            String label) {}

    /** The shoe in one size and width. */
    @Schema(name = "VariantWrite", description = "The shoe in one size and width")
    record VariantRequest(
            @NotNull @Valid SizeRequest size,

            @Schema(description = "Leave out what nobody said; that is not standard") @Nullable
            WidthGrade width,

            @Schema(
                    description = "The letter printed on the box",
                    enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"})
            @Nullable
            String widthLetter,

            @Schema(description = "Its barcodes with 8, 12, 13 or 14 digits, one for every colour")
            @Size(max = Shoe.MAX_BARCODES)
            List<@NotNull String> gtins) {

        VariantRequest {
            gtins = known(gtins);
        }
    }

    /** One inside dimension of one size and width. */
    @Schema(
            name = "MeasurementWrite",
            description = "One inside dimension of one size and width, with method and source")
    record MeasurementRequest(
            @NotNull Dimension dimension,

            @Schema(description = "At most one decimal; each dimension has its own bounds", examples = "95.0")
            @NotNull
            @Decimals(1)
            BigDecimal valueMm,

            @Schema(description = "Lab methods are RunRepeat's and measure no girth, instep or heel") @NotNull
            MeasuringMethod method,

            @NotNull @Valid SizeRequest onSize,

            @NotNull WidthGrade onWidth,

            @NotBlank @Size(max = 512) @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS)
            String source,

            @Schema(description = "The day it was measured", examples = "2026-03-01")
            @Pattern(regexp = "^\\d{4}-\\d{2}-\\d{2}$", message = "{form.day}")
            @Nullable
            String measuredOn) {}
}
