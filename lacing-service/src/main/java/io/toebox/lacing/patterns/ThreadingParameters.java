package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.core.advise.Reason;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.core.pattern.Threading.Refused;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.wording.Words;

import static io.toebox.edge.problem.ProblemType.CONTRADICTION;

/** The shoe, the choices and the form of the answer, as asked in the query. */
record ThreadingParameters(
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
                        "Whether the shoe has an extra eyelet behind the last row; when absent, it has one only for a"
                                + " lacing that uses it")
        @QueryParam("extraHeelLockEyelet")
        @Nullable
        Boolean extraHeelLockEyelet,

        @Parameter(description = "Short for extraHeelLockEyelet") @QueryParam("extraEyelet") @Nullable
        Boolean extraEyelet,

        @Parameter(description = "Which shoe of the pair; left when absent") @QueryParam("foot") @Nullable
        Foot foot,

        @Parameter(
                description =
                        "Distance between the two eyelets of a row, shoe closed on the foot: one number, or one per row"
                                + " from the toe with commas between; 10 to 120 mm, 50 when absent",
                schema =
                        @Schema(
                                implementation = String.class,
                                pattern = AskedShoe.NUMBERS,
                                examples = "46,48,50,52,54,56"))
        @QueryParam("widthMm")
        @Nullable
        String widthMm,

        @Parameter(
                description = "Distance from one row to the next: one number, or one per gap from the toe with commas"
                        + " between; 5 to 40 mm, 16 when absent",
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
                description = "For staggered eyelets: the set of each ordinary row from the toe, `inner` (nearer to the"
                        + " tongue) or `outer`, with commas between, or `none`; when absent, sets take turns for a"
                        + " lacing that uses them, and there are none for others",
                schema =
                        @Schema(
                                implementation = String.class,
                                pattern = AskedShoe.SETS,
                                examples = "outer,inner,outer,inner,outer,inner"))
        @QueryParam("stagger")
        @Nullable
        String stagger,

        @Parameter(
                description = "Coefficient of friction for the tension along the lace; 0.2 when absent, which is an"
                        + " assumption")
        @QueryParam("friction")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double friction,

        @Parameter(description = "Length of the shoe's own lace, to learn what it leaves at each end")
        @QueryParam("laceLengthMm")
        @DecimalMin("300")
        @DecimalMax("3000")
        @Nullable
        Double laceLengthMm,

        @Parameter(
                description = "For window lacing: the row on the toe side of the window; the middle when absent",
                schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "9"))
        @QueryParam("windowRow")
        @Nullable
        Integer windowRow,

        @Parameter(
                description = "For window lacing: where the straight pieces beside the window run; outside when absent")
        @QueryParam("windowPieces")
        @Nullable
        Face windowPieces,

        @Parameter(
                description = "Form of the answer; wins over the Accept header. Drawings are SVG: the finished lacing"
                        + " (`svg`), its steps side by side (`frames`) or one after another (`animation`), and in"
                        + " black and white to print on A6 (`card`), A4 (`page`) and receipt paper")
        @QueryParam("format")
        @Nullable
        Format format,

        @Parameter(
                description =
                        "What a drawing is sent as, for links, which cannot set an Accept header: `svg`, `png`, or"
                                + " `escpos` for a receipt, ready to be sent to the printer. By the Accept header when absent")
        @QueryParam("as")
        @Nullable
        Medium as) {

    /**
     * Threads the lacing through the asked shoe.
     *
     * @throws ProblemException 400 when a parameter is not valid, 422 when the shoe cannot take the lacing
     * @throws NotAcceptableException when the caller takes nothing there is
     */
    ThreadedLacing read(AskedLacing lacing, HttpHeaders headers) {
        var mistakes = new Mistakes();
        var shoe = new AskedShoe(rows, extraHeelLockEyelet, extraEyelet, widthMm, spacingMm, missingRows, stagger);
        var read = shoe.read(mistakes);
        if (!lacing.takesWindow()) {
            refuseWindow(mistakes, "windowRow", windowRow);
            refuseWindow(mistakes, "windowPieces", windowPieces);
        }
        mistakes.throwIfAny();

        var fitting = Fitting.of(read.eyelets(List.of(lacing)));
        if (windowPieces != null) {
            fitting = fitting.withWindowPieces(windowPieces);
        }
        if (windowRow != null) {
            fitting = fitting.withWindowRow(windowRow);
        }
        var answer = AskedAnswer.read(format, as, headers);
        var geometry = read.geometry(fitting.eyelets().total(), mistakes);
        var laces = laces(lacing, fitting);
        var asked = foot == null ? Foot.LEFT : foot;
        return new ThreadedLacing(
                fitting,
                asked == Foot.LEFT ? laces : laces.mirrored(),
                asked,
                geometry,
                friction == null ? EffectFigures.FRICTION.value() : friction,
                Optional.ofNullable(laceLengthMm),
                shoe.basis(fitting.eyelets()),
                answer.format(),
                answer.medium());
    }

    /** @throws ProblemException 422 when the shoe cannot take the lacing */
    static Laces laces(AskedLacing lacing, Fitting fitting) {
        return switch (lacing.thread(fitting)) {
            case Threading.Laced(var laces) -> laces;
            case Refused refused -> throw impossible(lacing, refused);
        };
    }

    private static void refuseWindow(Mistakes mistakes, String parameter, @Nullable Object value) {
        if (value != null) {
            var ids = Lacings.listLacings().stream()
                    .filter(Lacing::takesWindow)
                    .map(Lacing::id)
                    .toList();
            var detail = Words.sentence("problem.window", String.join(", ", ids));
            mistakes.add(Mistake.ofParameter(parameter, "not-applicable", detail));
        }
    }

    private static ProblemException impossible(AskedLacing lacing, Refused refused) {
        var parameter =
                switch (refused.cause()) {
                    case TOO_FEW_ROWS, NEEDS_EVEN_ROWS -> "rows";
                    case NEEDS_EXTRA_HEEL_LOCK_EYELET -> "extraHeelLockEyelet";
                    case NEEDS_STAGGERED_EYELETS -> "stagger";
                    case WINDOW_OUTSIDE_THE_ROWS, ROW_NOT_LACED -> lacing.takesWindow() ? "windowRow" : "id";
                    case SPLIT_OUTSIDE_THE_ROWS,
                            PARTS_EXCLUDE_EACH_OTHER,
                            PARTS_OVERLAP,
                            PATTERN_FIXES_EVERY_BAND,
                            PIECES_FOLLOW_FROM_THE_REST -> "id";
                };
        // Only English names the parts that are in the way.
        Sentence reason = language -> language == Language.ENGLISH
                ? refused.reason()
                : Words.in(language).reason(Reason.of(refused.cause(), lacing.subject()), refused.possibleRows());
        return new ProblemException(
                CONTRADICTION,
                reason,
                List.of(Mistake.ofParameter(parameter, refused.cause().slug(), reason)));
    }
}
