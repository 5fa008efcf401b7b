package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.platform.Problem.FieldProblem;
import io.toebox.lacing.platform.ProblemException;

import static io.toebox.lacing.platform.ProblemType.CONTRADICTION;

/** The shoe, the choices and the form of the answer, as asked in the query. */
record ThreadingParameters(
        @Parameter(
                description = "Ordinary rows of eyelets; 6 when absent",
                schema = @Schema(implementation = Integer.class, minimum = "4", maximum = "9", examples = "6"))
        @QueryParam("rows")
        @Nullable
        Integer rows,

        @Parameter(
                description =
                        "Whether the shoe has an extra eyelet behind the last row; when absent, it has one only for a"
                                + " lacing that uses it")
        @QueryParam("extraHeelLockEyelet")
        @Nullable
        Boolean extraHeelLockEyelet,

        @Parameter(
                description = "Which shoe of the pair; left when absent",
                schema =
                        @Schema(
                                implementation = String.class,
                                enumeration = {"left", "right"}))
        @QueryParam("foot")
        @Nullable
        String foot,

        @Parameter(
                description = "Distance between the two eyelets of a row, shoe closed on the foot; 50 when absent",
                schema = @Schema(implementation = Double.class, minimum = "10", maximum = "120"))
        @QueryParam("widthMm")
        @Nullable
        Double widthMm,

        @Parameter(
                description = "Distance from one row to the next; 16 when absent",
                schema = @Schema(implementation = Double.class, minimum = "5", maximum = "40"))
        @QueryParam("spacingMm")
        @Nullable
        Double spacingMm,

        @Parameter(
                description = "Length of the shoe's own lace, to learn what it leaves at each end",
                schema = @Schema(implementation = Double.class, minimum = "300", maximum = "3000"))
        @QueryParam("laceLengthMm")
        @Nullable
        Double laceLengthMm,

        @Parameter(
                description = "For window lacing: the row on the toe side of the window; the middle when absent",
                schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "7"))
        @QueryParam("windowRow")
        @Nullable
        Integer windowRow,

        @Parameter(
                description = "For window lacing: where the straight pieces beside the window run; outside when absent",
                schema =
                        @Schema(
                                implementation = String.class,
                                enumeration = {"outside", "inside"}))
        @QueryParam("windowPieces")
        @Nullable
        String windowPieces,

        @Parameter(
                description = "Form of the answer; wins over the Accept header",
                schema =
                        @Schema(
                                implementation = String.class,
                                enumeration = {"json", "svg"}))
        @QueryParam("format")
        @Nullable
        String format) {

    private static final int USUAL_ROWS = 6;
    private static final int MIN_LACE_MM = 300;
    private static final int MAX_LACE_MM = 3000;

    /**
     * Threads the lacing through the asked shoe.
     *
     * @throws ProblemException 400 when a parameter is not valid, 422 when the shoe cannot take the lacing
     * @throws NotAcceptableException when the caller takes neither form
     */
    ThreadedLacing read(Lacing lacing, Request request) {
        var problems = new ParameterProblems();
        problems.checkRange("rows", rows, EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS, null);
        problems.checkRange("widthMm", widthMm, RowGeometry.MIN_WIDTH_MM, RowGeometry.MAX_WIDTH_MM, "mm");
        problems.checkRange("spacingMm", spacingMm, RowGeometry.MIN_SPACING_MM, RowGeometry.MAX_SPACING_MM, "mm");
        problems.checkRange("laceLengthMm", laceLengthMm, MIN_LACE_MM, MAX_LACE_MM, "mm");
        var asked = problems.parseWord("foot", foot, Foot.class, Foot::slug).orElse(Foot.LEFT);
        var face = problems.parseWord("windowPieces", windowPieces, Face.class, Face::word);
        var form = problems.parseWord("format", format, Format.class, Format::slug);
        if (!lacing.takesWindow()) {
            refuseWindow(problems, "windowRow", windowRow);
            refuseWindow(problems, "windowPieces", windowPieces);
        }
        problems.throwIfAny();

        var fitting = Fitting.of(eyelets(lacing)).withWindowPieces(face.orElse(Face.OUTSIDE));
        if (windowRow != null) {
            fitting = fitting.withWindowRow(windowRow);
        }
        var path =
                switch (lacing.thread(fitting)) {
                    case Threading.Laced(var laced) -> laced;
                    case Threading.Refused(var cause, var reason) -> throw impossible(cause, reason);
                };
        return new ThreadedLacing(
                fitting,
                asked == Foot.LEFT ? path : path.mirrored(),
                asked,
                geometry(),
                Optional.ofNullable(laceLengthMm),
                basis(),
                form.orElseGet(() -> acceptable(request)));
    }

    private EyeletRows eyelets(Lacing lacing) {
        int ordinary = rows == null ? USUAL_ROWS : rows;
        if (extraHeelLockEyelet != null) {
            return new EyeletRows(ordinary, extraHeelLockEyelet);
        }
        var without = new EyeletRows(ordinary, false);
        boolean needsExtra = lacing.thread(Fitting.of(without)) instanceof Threading.Refused refused
                && refused.cause() == Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET;
        return needsExtra ? new EyeletRows(ordinary, true) : without;
    }

    private RowGeometry geometry() {
        return new RowGeometry(
                widthMm == null ? RowGeometry.AVERAGE.widthMm() : widthMm,
                spacingMm == null ? RowGeometry.AVERAGE.spacingMm() : spacingMm);
    }

    private List<String> basis() {
        var basis = new ArrayList<String>();
        if (rows == null) {
            basis.add("assumed-eyelets");
        }
        if (rows != null && extraHeelLockEyelet == null) {
            basis.add("assumed-extra-eyelet");
        }
        if (widthMm == null || spacingMm == null) {
            basis.add("assumed-row-geometry");
        }
        return basis;
    }

    private static Format acceptable(Request request) {
        var json = new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
        var svg = new Variant(new MediaType("image", "svg+xml"), (String) null, null);
        var best = request.selectVariant(List.of(json, svg));
        if (best == null) {
            throw new NotAcceptableException();
        }
        return best.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE) ? Format.JSON : Format.SVG;
    }

    private static void refuseWindow(ParameterProblems problems, String parameter, @Nullable Object value) {
        if (value != null) {
            var ids = Lacings.listLacings().stream()
                    .filter(Lacing::takesWindow)
                    .map(Lacing::id)
                    .toList();
            problems.add(FieldProblem.ofParameter(
                    parameter, "not-applicable", "Only for lacings with a window: " + String.join(", ", ids) + "."));
        }
    }

    private static ProblemException impossible(Cause cause, String reason) {
        var parameter =
                switch (cause) {
                    case NEEDS_EVEN_ROWS -> "rows";
                    case NEEDS_EXTRA_HEEL_LOCK_EYELET -> "extraHeelLockEyelet";
                    case WINDOW_OUTSIDE_THE_ROWS -> "windowRow";
                };
        return new ProblemException(
                CONTRADICTION, reason, List.of(FieldProblem.ofParameter(parameter, cause.slug(), reason)));
    }
}
