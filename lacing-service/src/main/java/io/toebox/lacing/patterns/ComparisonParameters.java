package io.toebox.lacing.patterns;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.patterns.LacingComparisonResponse.Side;
import io.toebox.lacing.wording.Words;

/** The other lacing and the shoe both are threaded through. */
record ComparisonParameters(
        @Parameter(
                description = "The lacing to compare with: an id as in the address of a lacing",
                required = true,
                example = "straight-bar")
        @QueryParam("with")
        @NotNull
        String with,

        @Parameter(
                description = "Ordinary rows of eyelets; 6 when absent",
                schema = @Schema(implementation = Integer.class, minimum = "3", maximum = "10", examples = "6"))
        @QueryParam("rows")
        @Min(EyeletRows.MIN_ROWS)
        @Max(EyeletRows.MAX_ROWS)
        @Nullable
        Integer rows,

        @Parameter(
                description =
                        "Whether the shoe has an extra eyelet behind the last row; when absent, only if one of the lacings"
                                + " uses it")
        @QueryParam("extraHeelLockEyelet")
        @Nullable
        Boolean extraHeelLockEyelet,

        @Parameter(description = "Short for extraHeelLockEyelet") @QueryParam("extraEyelet") @Nullable
        Boolean extraEyelet,

        @Parameter(description = "Which shoe of the pair; left when absent") @QueryParam("foot") @Nullable
        Foot foot,

        @Parameter(
                description =
                        "Distance between the two eyelets of a row: one number, or one per row with commas between; 10 to"
                                + " 120 mm, 50 when absent",
                schema = @Schema(implementation = String.class, pattern = AskedShoe.NUMBERS, examples = "50"))
        @QueryParam("widthMm")
        @Nullable
        String widthMm,

        @Parameter(
                description =
                        "Distance from one row to the next: one number, or one per gap with commas between; 5 to 40 mm, 16"
                                + " when absent",
                schema = @Schema(implementation = String.class, pattern = AskedShoe.NUMBERS, examples = "16"))
        @QueryParam("spacingMm")
        @Nullable
        String spacingMm,

        @Parameter(
                description = "Ordinary rows no lace can go through, with commas between",
                schema = @Schema(implementation = String.class, pattern = AskedShoe.ROWS, examples = "3"))
        @QueryParam("missingRows")
        @Nullable
        String missingRows,

        @Parameter(
                description =
                        "For staggered eyelets: the set of each ordinary row from the toe, `inner` or `outer`, with commas"
                                + " between, or `none`; when absent, sets take turns for a lacing that uses them",
                schema =
                        @Schema(
                                implementation = String.class,
                                pattern = AskedShoe.SETS,
                                examples = "outer,inner,outer,inner,outer,inner"))
        @QueryParam("stagger")
        @Nullable
        String stagger) {

    /** @throws ProblemException 400 when a parameter is not valid, 404 or 422 when a lacing is unknown or does not fit */
    LacingComparisonResponse read(AskedLacing first, Words words) {
        var mistakes = new Mistakes();
        var shoe = new AskedShoe(rows, extraHeelLockEyelet, extraEyelet, widthMm, spacingMm, missingRows, stagger);
        var read = shoe.read(mistakes);
        mistakes.throwIfAny();
        var second = AskedLacing.get(with);
        var eyelets = read.eyelets(List.of(first, second));
        var geometry = read.geometry(eyelets.total(), mistakes);
        var fitting = Fitting.of(eyelets);
        var asked = foot == null ? Foot.LEFT : foot;
        return LacingComparisonResponse.of(
                new Side(first, onFoot(ThreadingParameters.laces(first, fitting), asked)),
                new Side(second, onFoot(ThreadingParameters.laces(second, fitting), asked)),
                eyelets,
                asked,
                shoe.basis(eyelets),
                geometry,
                words);
    }

    private static Laces onFoot(Laces laces, Foot foot) {
        return foot == Foot.LEFT ? laces : laces.mirrored();
    }
}
