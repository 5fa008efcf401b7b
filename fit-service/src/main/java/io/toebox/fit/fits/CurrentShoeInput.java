package io.toebox.fit.fits;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.OneOf;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.runner.FeltZone;

/** A shoe the runner owns. */
@Schema(
        name = "CurrentShoe",
        description =
                "A shoe the runner owns, by slug or by barcode, and how it feels: it says something of the foot. With its"
                        + " size and how its length feels, a foot needs no length of its own. A shoe that the catalogue"
                        + " does not know says nothing; a note then tells so.")
public record CurrentShoeInput(
        @Schema(description = "As in the catalogue", examples = "brooks-ghost-16") @Size(min = 1, max = 120) @Nullable
        String slug,

        @Schema(description = "The barcode on the box: 8, 12, 13 or 14 digits", examples = "4006381333931")
        @Size(max = 20)
        @Nullable
        String gtin,

        @Schema(
                description =
                        "Its labelled size on sizeScale, whole or half; not needed with gtin, and if told then that of the box",
                examples = "10.5")
        @DecimalMin("1")
        @DecimalMax("20")
        @Nullable
        Double size,

        @Schema(
                description =
                        "x-narrow, narrow, standard, wide, x-wide or xx-wide, or the letter usual on sizeScale: 2A, B, D, 2E, 4E or 6E on"
                                + " us-men, 4A, 2A, B, D, 2E or 4E on us-women; in any case. standard when left out",
                examples = "standard")
        @OneOf({"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide", "4A", "2A", "B", "D", "2E", "4E", "6E"})
        @Nullable
        String width,

        @Schema(description = "How it feels, each zone at most once") @Size(max = 7) @Nullable
        List<@NotNull @Valid ZoneFeelInput> zones) {

    /** How one zone feels. */
    @Schema(name = "ZoneFeel")
    public record ZoneFeelInput(
            @Schema(examples = "ball-width") @NotNull FeltZone zone,

            @Schema(examples = "tight") @NotNull Verdict feel) {}
}
