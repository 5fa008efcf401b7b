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

import io.toebox.catalog.core.shoe.Shoe;

import static io.toebox.catalog.core.shoe.Shoe.Identity.MAX_NAME_LENGTH;

/**
 * A shoe as it is written: the published form without its name, which is the address, and without what follows from the
 * rest. The constraints bound single fields; {@link ShoeReader} checks what needs the vocabulary of the core.
 */
@Schema(
        name = "ShoeWrite",
        description =
                "A shoe as it is written. Leave out what is not known; nothing is filled in. Like the published shoe, "
                        + "without `slug`, `updatedAt` and `toeBoxShape`, and with the declared shape alone.")
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

        @Schema(enumeration = {"men", "women", "unisex"}) @Nullable
        String lastGender,

        @Schema(enumeration = {"road", "road-race", "trail", "trail-race"}) @Nullable
        String category,

        @Schema(enumeration = {"daily-running", "tempo", "competition"}) @Size(max = MAX_ENTRIES) @Nullable
        List<@NotNull String> paces,

        @Schema(enumeration = {"laces", "speed-lace", "dial", "slip-on"}) @Nullable
        String closure,

        @Schema(enumeration = {"current", "discontinued"}) @Nullable
        String status,

        @Schema(description = "A year, a month or a day, as exactly as it is known", examples = "2024-05")
        @Pattern(
                regexp = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                message = "A year, a month or a day such as 2024, 2024-05 or 2024-05-17.")
        @Nullable
        String releaseDate,

        @Schema(enumeration = {"neutral", "guidance", "stability"}) @Nullable
        String archSupport,

        @Schema(enumeration = {"none", "carbon", "plated-other", "plated"}) @Nullable
        String plate,

        @Schema(
                description = "What the brand says; a shape that follows from the measurements is not written",
                enumeration = {"foot-shaped", "rounded", "tapered"})
        @Nullable
        String declaredToeBoxShape,

        @Schema(enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"})
        @Size(max = MAX_ENTRIES)
        @Nullable
        List<@NotNull String> widthsOffered,

        @Schema(description = "RunRepeat's rating, at most two decimals: 3 is true to size, less runs small")
        @DecimalMin("1")
        @DecimalMax("5")
        @Nullable
        BigDecimal sizeRating,

        @Schema(description = "Grams of one shoe") @Min(1) @Max(2000) @Nullable
        Integer weightG,

        @Schema(description = "Heel stack less forefoot stack. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("-20")
        @DecimalMax("30")
        @Nullable
        BigDecimal dropMm,

        @Schema(description = "Sole height at the heel. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("1")
        @DecimalMax("100")
        @Nullable
        BigDecimal heelStackMm,

        @Schema(description = "Sole height at the forefoot. " + CATCHES_A_SLIPPED_UNIT)
        @DecimalMin("1")
        @DecimalMax("100")
        @Nullable
        BigDecimal forefootStackMm,

        @Schema(description = "Eyelet pairs without the extra heel-lock eyelet") @Min(3) @Max(10) @Nullable
        Integer eyeletRows,

        @Nullable Boolean extraHeelLockEyelet,

        @Schema(description = "Length of the lace it is sold with; the bounds are those of the lacing advice")
        @DecimalMin("300")
        @DecimalMax("3000")
        @Nullable
        BigDecimal laceLengthMm,

        @Schema(enumeration = {"low", "medium", "high"}) @Nullable
        String upperStretch,

        @Valid @Nullable PriceRequest price,

        @Schema(description = "The sizes and widths known to exist, each once; at most 5,000 barcodes in all")
        @Size(max = Shoe.MAX_VARIANTS)
        @Nullable
        List<@NotNull @Valid VariantRequest> variants,

        @Schema(description = "One value for each dimension, method, size and width")
        @Size(max = MAX_MEASUREMENTS)
        @Nullable
        List<@NotNull @Valid MeasurementRequest> measurements,

        @Schema(description = "Where the facts other than the measurements come from")
        @NotEmpty
        @Size(max = Shoe.MAX_SOURCES)
        List<@NotBlank @Size(max = 512) @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS) String> sources) {

    private static final int MAX_ENTRIES = 200;
    /** Every dimension of every size of a scale in every width, taken by two methods. */
    private static final int MAX_MEASUREMENTS = 2000;

    private static final String TEXT = "^[^\\p{Cc}\\p{Cs}]*$";
    private static final String NO_CONTROL_CHARACTERS = "No control characters.";
    private static final String CATCHES_A_SLIPPED_UNIT =
            "The bounds catch a slipped unit; they are wide around every shoe of the starter catalogue";

    ShoeRequest {
        paces = known(paces);
        widthsOffered = known(widthsOffered);
        variants = known(variants);
        measurements = known(measurements);
    }

    private static <T> List<T> known(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** The maker's recommended price. */
    @Schema(name = "PriceWrite", description = "The maker's recommended price")
    record PriceRequest(
            @Schema(description = "At most two decimals") @NotNull @DecimalMin("0.01") @DecimalMax("9999999999.99")
            BigDecimal amount,

            @Schema(description = "ISO 4217", examples = "EUR") @NotNull
            String currency) {}

    /** A size by number or as printed. */
    @Schema(
            name = "SizeWrite",
            description = "`value` for wholes and halves, `label` for any. When both are given they must agree.")
    record SizeRequest(
            @Schema(enumeration = {"us-men", "us-women", "uk", "eu", "jp-cm", "mondopoint"}) @NotNull
            String scale,

            @Schema(examples = "9.5") @DecimalMin("0") @DecimalMax("500") @Nullable
            BigDecimal value,

            @Schema(description = "As printed on a box", examples = "42 2/3") @Nullable
            String label) {}

    /** The shoe in one size and width. */
    @Schema(name = "VariantWrite", description = "The shoe in one size and width")
    record VariantRequest(
            @NotNull @Valid SizeRequest size,

            @Schema(
                    description = "Leave out what nobody said; that is not standard",
                    enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"})
            @Nullable
            String width,

            @Schema(
                    description = "The letter printed on the box",
                    enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"})
            @Nullable
            String widthLetter,

            @Schema(description = "Its barcodes with 8, 12, 13 or 14 digits, one for every colour")
            @Size(max = Shoe.MAX_BARCODES)
            @Nullable
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
            @Schema(
                    enumeration = {
                        "internal-length",
                        "ball-width",
                        "toe-box-width",
                        "toe-box-height",
                        "ball-girth",
                        "instep-height",
                        "heel-width"
                    })
            @NotNull
            String dimension,

            @Schema(description = "At most one decimal; each dimension has its own bounds", examples = "95.0") @NotNull
            BigDecimal valueMm,

            @Schema(
                    description = "Lab methods are RunRepeat's and measure no girth, instep or heel",
                    enumeration = {"lab-retired", "lab-current", "lab", "brand", "store"})
            @NotNull
            String method,

            @NotNull @Valid SizeRequest onSize,

            @Schema(enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"}) @NotNull
            String onWidth,

            @NotBlank @Size(max = 512) @Pattern(regexp = TEXT, message = NO_CONTROL_CHARACTERS)
            String source,

            @Schema(description = "The day it was measured", examples = "2026-03-01")
            @Pattern(regexp = "^\\d{4}-\\d{2}-\\d{2}$", message = "A day such as 2026-03-01.")
            @Nullable
            String measuredOn) {}
}
