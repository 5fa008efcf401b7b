package io.toebox.fit.fits;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One shoe of a list that is asked about: by its name or by the barcode of a box. */
@Schema(name = "ShoeAsked", description = "One shoe, by slug or by gtin")
public record ShoeAsked(
        @Schema(description = "As in the catalogue", examples = "brooks-ghost-16") @Size(min = 1, max = 120) @Nullable
        String slug,

        @Schema(description = "The barcode on a box: 8, 12, 13 or 14 digits", examples = "4006381333931")
        @Size(min = 1, max = 20)
        @Nullable
        String gtin) {}
