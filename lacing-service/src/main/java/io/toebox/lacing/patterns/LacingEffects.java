package io.toebox.lacing.patterns;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.Crossing;
import io.toebox.lacing.core.effect.DorsalLoad;
import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.LaceState;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.effect.Run;
import io.toebox.lacing.core.effect.TensePiece;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;
import io.toebox.lacing.core.evidence.FigureRange;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;
import io.toebox.lacing.zones.ZoneItem;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "LacingEffects",
        description =
                "What the laces do to the shoe in relative units: multiples of the tension they are tied with. They"
                        + " compare lacings and say nothing about comfort; nobody has published pressures by lacing.")
record LacingEffects(
        @Schema(
                description = "Sum of the pull of all rows on one side, knot left out, without friction",
                examples = "6.7")
        double totalPull,

        @Schema(
                description =
                        "Tension this lacing needs to hold the foot over instep and ankle as hard as criss-cross at"
                                + " tension 1, the knot included; absent when it does not hold it",
                examples = "1.6")
        @Nullable
        Double tensionForEqualClosure,

        @Schema(description = "Coefficient of friction used, an assumption unless given", examples = "0.2")
        double friction,

        @Schema(
                description =
                        "Pull of each row after a run of some thousand steps with that friction, snugged row by row"
                                + " and tied with tension 1; as tied, friction changes nothing, see rowPull")
        List<LaidLaces.PullItem> rowPullWithFriction,

        @Schema(
                description =
                        "Tension along each lace after that run, from its end a to its end b; 1 everywhere when tied")
        List<TensionItem> tension,

        @Schema(description = "Lines over the top of the foot around each row, bars included")
        List<RowLoadItem> rowLoad,

        @Schema(description = "Lines over each band between rows, bars along rows left out")
        List<BandLoadItem> bandLoad,

        @Schema(description = "How many crossings there are over the throat", examples = "3")
        int crossingCount,

        List<CrossingItem> crossings,
        List<AssumptionItem> assumptions,

        @Schema(description = "What it changes for each part of the foot against criss-cross, with that friction")
        List<ZoneItem> zones,

        @Schema(description = "How the tension of each row lasts, with that friction")
        List<RowTensionItem> rowTension) {

    @Schema(name = "RowTension", description = "Shares of the tension a row was tied with; 0 for a row no lace goes to")
    record RowTensionItem(
            int row,

            @Schema(description = "Kept over a run of some thousand steps", examples = "0.95")
            double keptOnARun,

            @Schema(description = "The least: little friction, a loosening run", examples = "0.72")
            double keptAtLeast,

            @Schema(description = "The most: much friction, a gentle run", examples = "1.0")
            double keptAtMost,

            @Schema(
                    description =
                            "What arrives of the tension when a slack lace is pulled by its ends alone; the reason to"
                                    + " snug row by row",
                    examples = "0.19")
            double reachedFromTheEnds) {}

    @Schema(name = "LaceTension")
    record TensionItem(
            @Schema(description = "absent for the pieces to the knot", examples = "L3v") @Nullable
            String from,

            @Schema(examples = "R4^") @Nullable String to,
            @Schema(examples = "0.52") double tension) {
        static TensionItem of(TensePiece piece) {
            return new TensionItem(
                    piece.segment().map(s -> s.from().toString()).orElse(null),
                    piece.segment().map(s -> s.to().toString()).orElse(null),
                    thousandth(piece.tension()));
        }
    }

    @Schema(name = "RowLoad", description = "1 is one taut line straight across per 16 mm of the shoe")
    record RowLoadItem(
            int row,
            double atEqualTension,
            @Nullable Double atEqualClosure,

            @Schema(
                    description =
                            "At equal tension, with how much sharper the foot is curved here than over the ball: a"
                                    + " lace presses harder on a ridge",
                    examples = "2.9")
            double onTheCurve) {}

    @Schema(name = "BandLoad", description = "1 is one taut line straight across per 16 mm of the shoe")
    record BandLoadItem(
            int fromRow,
            int toRow,
            double atEqualTension,
            @Nullable Double atEqualClosure,

            @Schema(description = "No lace over this band; the facings beside it still press")
            boolean noLaceOverThisBand) {}

    @Schema(name = "LaceCrossing", description = "Two pieces of lace that cross over the throat")
    record CrossingItem(
            @Schema(description = "Counted in rows: 3.5 is half-way between rows 3 and 4", examples = "3.5")
            double row,

            @Schema(examples = "R3v-L4^") String upper,
            @Schema(examples = "L3v-R4^") String lower) {
        static CrossingItem of(Crossing crossing) {
            return new CrossingItem(thousandth(crossing.row()), name(crossing.upper()), name(crossing.lower()));
        }

        private static String name(Segment segment) {
            return segment.from() + "-" + segment.to();
        }
    }

    @Schema(name = "LacingAssumption", description = "A number the effects rest on")
    record AssumptionItem(
            String name,
            double value,
            String unit,
            String source,
            Certainty certainty,

            @Schema(description = "The least it may be; absent when no range is told") @Nullable
            Double atLeast,

            @Schema(description = "The most it may be") @Nullable
            Double atMost) {
        static AssumptionItem of(String name, Figure figure) {
            return new AssumptionItem(
                    name, thousandth(figure.value()), figure.unit(), figure.source(), figure.certainty(), null, null);
        }

        static AssumptionItem of(String name, FigureRange range) {
            var usual = range.usual();
            return new AssumptionItem(
                    name,
                    thousandth(usual.value()),
                    usual.unit(),
                    usual.source(),
                    usual.certainty(),
                    thousandth(range.low()),
                    thousandth(range.high()));
        }

        static List<AssumptionItem> list() {
            return List.of(
                    of("friction", EffectFigures.FRICTION),
                    of("edge-fold", EffectFigures.EDGE_FOLD),
                    of("outside-line-weight", EffectFigures.OUTSIDE_LINE_WEIGHT),
                    of("knot-keeps", EffectFigures.KNOT_KEEPS),
                    of("creep", EffectFigures.CREEP),
                    of("instep-curve", EffectFigures.INSTEP_CURVE),
                    of("ankle-curve", EffectFigures.ANKLE_CURVE));
        }
    }

    static LacingEffects of(Laces laces, EyeletRows eyelets, RowGeometry geometry, double friction, Words words) {
        var crissCross = Composition.of(Part.of(Method.CRISS_CROSS)).thread(eyelets);
        var reference = crissCross instanceof Threading.Laced(var usual) ? usual : laces;
        return against(reference, laces, eyelets.rows(), geometry, friction, words);
    }

    /**
     * Equal closure is that of the reference at tension 1.
     *
     * @param ordinaryRows rows without the extra one
     */
    static LacingEffects against(
            Laces reference, Laces laces, int ordinaryRows, RowGeometry geometry, double friction, Words words) {
        var compared = Compared.of(laces, geometry, friction);
        var usual = Compared.of(reference, geometry, friction);
        double closing = compared.tied().tensionToHoldLike(usual.tied(), ordinaryRows);
        boolean comparable = Double.isFinite(closing);
        var load = DorsalLoad.of(laces, geometry);
        var crossings =
                Crossing.of(laces, geometry).stream().map(CrossingItem::of).toList();
        var afterARun = LaceState.snuggedEvenly(laces, geometry, friction).after(Run.USUAL);
        return new LacingEffects(
                thousandth(RowPull.total(RowPull.of(laces, geometry))),
                comparable ? thousandth(closing) : null,
                thousandth(friction),
                RowPull.of(afterARun).stream().map(LaidLaces.PullItem::of).toList(),
                afterARun.pieces().stream().map(TensionItem::of).toList(),
                load.rows().stream()
                        .map(row -> rowLoad(row, ordinaryRows, comparable ? closing : null))
                        .toList(),
                bands(load, laces.windows(), comparable ? closing : null),
                crossings.size(),
                crossings,
                AssumptionItem.list(),
                ZoneItem.listOf(ZoneChange.listOf(compared, usual, ordinaryRows), words),
                rowTension(laces, geometry, friction));
    }

    private static RowLoadItem rowLoad(DorsalLoad.Row row, int ordinaryRows, @Nullable Double closing) {
        double curve = FootZone.under(row.row(), ordinaryRows).curve().value();
        return new RowLoadItem(
                row.row(),
                thousandth(row.load()),
                closing == null ? null : thousandth(row.load() * closing),
                thousandth(row.load() * curve));
    }

    private static List<BandLoadItem> bands(DorsalLoad load, List<Integer> windows, @Nullable Double closing) {
        return load.bands().stream()
                .map(band -> new BandLoadItem(
                        band.fromRow(),
                        band.fromRow() + 1,
                        thousandth(band.load()),
                        closing == null ? null : thousandth(band.load() * closing),
                        windows.contains(band.fromRow())))
                .toList();
    }

    private static List<RowTensionItem> rowTension(Laces laces, RowGeometry geometry, double friction) {
        var evenly = LaceState.snuggedEvenly(laces, geometry, friction);
        var low = LaceState.snuggedEvenly(laces, geometry, Math.min(friction, EffectFigures.FRICTION.low()))
                .after(Run.HARD);
        var usual = evenly.after(Run.USUAL);
        var high = LaceState.snuggedEvenly(laces, geometry, Math.max(friction, EffectFigures.FRICTION.high()))
                .after(Run.GENTLE);
        var pulled = LaceState.pulledByTheEnds(laces, geometry, friction);
        return IntStream.rangeClosed(1, laces.rows())
                .mapToObj(row -> new RowTensionItem(
                        row,
                        thousandth(usual.tension(row)),
                        thousandth(low.tension(row)),
                        thousandth(high.tension(row)),
                        thousandth(pulled.tension(row))))
                .toList();
    }
}
