package io.toebox.fit.fits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length in the unit it was read in. */
@Schema(
        name = "Quantity",
        description = "A length with its unit. The same bounds hold as for the property in millimetres.")
public record QuantityInput(
        @Schema(examples = "27.1") @NotNull Double value,

        @Schema(
                description = "mm, cm or in",
                enumeration = {"mm", "cm", "in"},
                examples = "cm")
        @NotBlank
        @Size(max = 20)
        String unit) {}
