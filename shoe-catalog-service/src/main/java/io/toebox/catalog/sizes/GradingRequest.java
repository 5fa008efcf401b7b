package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;

/** A grading as it is sent; what it is of stands in the address. */
@Schema(description = "How a dimension grows. Only what somebody published or measured")
record GradingRequest(
        @Schema(required = true, description = "Per full US size")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("20")
        @Digits(integer = 2, fraction = 2, message = "At most two decimals.")
        BigDecimal perSizeMm,

        @Schema(description = "From one width to the next wider; left out when unknown")
        @DecimalMin("0")
        @DecimalMax("20")
        @Digits(integer = 2, fraction = 2, message = "At most two decimals.")
        @Nullable
        BigDecimal perWidthMm,

        @Schema(required = true, description = "Who says so and where it can be read")
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "No control characters.")
        String source,

        @Schema(
                required = true,
                enumeration = {"seen", "computed", "recalled"})
        @NotNull
        String certainty) {

    Grading toGrading(String brand, LastGender lastGender, Dimension dimension) {
        return new Grading(
                brand,
                lastGender,
                dimension,
                hundredths(perSizeMm),
                perWidthMm == null ? null : hundredths(perWidthMm),
                source.strip(),
                readCertainty());
    }

    private Certainty readCertainty() {
        try {
            return Term.parse(Certainty.class, certainty);
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofFields(
                    List.of(FieldProblem.ofPointer("#/certainty", "unknown-value", String.valueOf(e.getMessage()))));
        }
    }

    private static HundredthMm hundredths(BigDecimal mm) {
        return new HundredthMm(mm.movePointRight(2).intValueExact());
    }
}
