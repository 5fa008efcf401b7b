package io.toebox.fit.fits;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length in the unit it was read in. */
@Schema(
        name = "Quantity",
        description = "A length with its unit. The same bounds hold as for the property in millimetres.")
public record QuantityInput(
        @Schema(examples = "27.1") @NotNull Double value,

        @Schema(description = "mm, cm or in", examples = "cm") @NotNull
        LengthUnit unit) {}
