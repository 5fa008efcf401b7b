package io.toebox.lacing.patterns;

import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.path.LaceNotation;

@Schema(name = "LacingPathRequest", description = "A lacing somebody wrote, and what is known of the shoe")
record LacingPathRequest(
        @Schema(
                description =
                        "`bar i` or `bar o`: the piece between the first passes of both strands lies inside or outside;"
                                + " `bar io` or `bar oi`: it changes from one to the other. `a L1^ R2v @L(6,7)`: strand a comes out at left"
                                + " eyelet 1, goes in at right eyelet 2, under the straight piece between L6 and L7;"
                                + " `@L(6,6)` goes through the loop of `L6^ L6v`, `&(1,2)` around the other strand; M and T"
                                + " stand for the side of the big and the little toe. Then `mirror` or `b ...`. Then, where"
                                + " needed: `unused 1 7`, `relief 2`, `reuse L3`, `knot 3`, `tie reef|surgeon|none`,"
                                + " `ends side|across-inside|side-inside`. A"
                                + " second lace follows after `|`.",
                examples = "bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2")
        @NotBlank
        @Size(max = LaceNotation.MAX_LENGTH)
        String notation,

        @Schema(
                description = "All rows of the shoe, the extra eyelet included; those of the path when absent",
                examples = "6")
        @Min(2)
        @Max(11)
        @Nullable
        Integer rows,

        @Schema(description = "Which shoe of the pair the path is for; left when absent") @Nullable
        Foot foot,

        @Schema(description = "Distance between the two eyelets of a row: one number, or one per row; 50 when absent")
        @Size(min = 1, max = 11)
        @Nullable
        List<@NotNull @DecimalMin("10") @DecimalMax("120") Double> widthsMm,

        @Schema(description = "Distance from one row to the next: one number, or one per gap; 16 when absent")
        @Size(min = 1, max = 10)
        @Nullable
        List<@NotNull @DecimalMin("5") @DecimalMax("40") Double> spacingsMm,

        @Schema(description = "Length of the shoe's own lace", examples = "1200")
        @DecimalMin("300")
        @DecimalMax("3000")
        @Nullable
        Double laceLengthMm,

        @Schema(description = "Coefficient of friction; 0.2 when absent, which is an assumption")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double friction) {}
