package io.toebox.catalog.sizes;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.HundredthMm;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.edge.request.Decimals;

/** A grading as it is sent; what it is of stands in the address. */
@Schema(description = "How a dimension grows. Only what somebody published or measured")
record GradingRequest(
        @Schema(description = "Per full US size, at most two decimals")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("20")
        @Decimals(2)
        BigDecimal perSizeMm,

        @Schema(description = "From one width to the next wider, at most two decimals; left out when unknown")
        @DecimalMin("0")
        @DecimalMax("20")
        @Decimals(2)
        @Nullable
        BigDecimal perWidthMm,

        @Schema(description = "Who says so and where it can be read")
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
        String source,

        @NotNull Certainty certainty) {

    Grading toGrading(String brand, LastGender lastGender, Dimension dimension) {
        return new Grading(
                brand,
                lastGender,
                dimension,
                hundredths(perSizeMm),
                perWidthMm == null ? null : hundredths(perWidthMm),
                source.strip(),
                certainty);
    }

    private static HundredthMm hundredths(BigDecimal mm) {
        return new HundredthMm(mm.movePointRight(2).intValueExact());
    }
}
