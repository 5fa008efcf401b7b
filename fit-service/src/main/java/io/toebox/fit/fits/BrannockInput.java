package io.toebox.fit.fits;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.OneOf;
import io.toebox.fit.core.foot.BrannockReading.Scale;

/** What a Brannock device said of one foot, in its own sizes and letters. */
@Schema(
        name = "Brannock",
        description =
                "Sizes and letter as read on the device; whole and half sizes. They need not be those of a shoe's label.")
public record BrannockInput(
        @Schema(description = "At the longest toe, a whole or half size", examples = "10")
        @NotNull
        @DecimalMin("1")
        @DecimalMax("19")
        Double heelToToeSize,

        @Schema(description = "Arch length, at the ball, a whole or half size", examples = "10.5")
        @DecimalMin("1")
        @DecimalMax("19")
        @Nullable
        Double archLengthSize,

        @Schema(
                description = "AAA, AA, A, B, C, D, E, EE or EEE, also written 3A, 2A, 2E or 3E; in any case",
                examples = "D")
        @OneOf({"AAA", "AA", "A", "B", "C", "D", "E", "EE", "EEE", "3A", "2A", "2E", "3E"})
        @Nullable
        String width,

        @Schema(description = "The device's scale; that of sizeScale when left out", examples = "mens") @Nullable
        Scale scale) {}
