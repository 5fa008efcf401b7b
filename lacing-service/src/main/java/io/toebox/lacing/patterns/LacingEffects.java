package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.Crossing;
import io.toebox.lacing.core.effect.DorsalLoad;
import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.effect.EqualClosure;
import io.toebox.lacing.core.effect.LaceTension;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.effect.TensePiece;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;
import io.toebox.lacing.core.pattern.Threading;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "LacingEffects",
        description =
                "What the laces do to the shoe in relative units: multiples of the tension they are tied with. They compare"
                        + " lacings and say nothing about comfort; nobody has published pressures by lacing.")
record LacingEffects(
        @Schema(
                description = "Sum of the pull of all rows on one side, knot left out, without friction",
                examples = "6.7")
        double totalPull,

        @Schema(
                description =
                        "Tension this lacing needs to close the shoe as hard as criss-cross at tension 1; absent when it"
                                + " does not pull, or the shoe takes no criss-cross",
                examples = "1.6")
        @Nullable
        Double tensionForEqualClosure,

        @Schema(description = "Coefficient of friction used, an assumption unless given", examples = "0.2")
        double friction,

        @Schema(description = "Pull of each row with friction, tightened from the knot")
        List<LaidLaces.PullItem> rowPullWithFriction,

        @Schema(description = "Tension along each lace, from its end a to its end b; 1 everywhere without friction")
        List<TensionItem> tension,

        @Schema(description = "Lines over the top of the foot around each row, bars included")
        List<RowLoadItem> rowLoad,

        @Schema(description = "Lines over each band between rows, bars along rows left out")
        List<BandLoadItem> bandLoad,

        @Schema(description = "How many crossings there are over the throat", examples = "3")
        int crossingCount,

        List<CrossingItem> crossings,
        List<AssumptionItem> assumptions) {

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
            int row, double atEqualTension, @Nullable Double atEqualClosure) {}

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
    record AssumptionItem(String name, double value, String unit, String source, Certainty certainty) {
        static AssumptionItem of(String name, Figure figure) {
            return new AssumptionItem(
                    name, thousandth(figure.value()), figure.unit(), figure.source(), figure.certainty());
        }

        static List<AssumptionItem> list() {
            return List.of(
                    of("friction", EffectFigures.FRICTION),
                    of("edge-fold", EffectFigures.EDGE_FOLD),
                    of("outside-line-weight", EffectFigures.OUTSIDE_LINE_WEIGHT));
        }
    }

    static LacingEffects of(Laces laces, EyeletRows eyelets, RowGeometry geometry, double friction) {
        var crissCross = Composition.of(Part.of(Method.CRISS_CROSS)).thread(eyelets);
        return crissCross instanceof Threading.Laced(var reference)
                ? against(reference, laces, geometry, friction)
                : against(laces, laces, geometry, friction);
    }

    /** Equal closure is that of the reference at tension 1. */
    static LacingEffects against(Laces reference, Laces laces, RowGeometry geometry, double friction) {
        double closing = EqualClosure.tension(laces, reference, geometry);
        var comparable = Double.isFinite(closing);
        var load = DorsalLoad.of(laces, geometry);
        var closed = load.atTension(comparable ? closing : 1);
        var windows = laces.windows();
        var rows = new ArrayList<RowLoadItem>();
        for (int i = 0; i < load.rows().size(); i++) {
            rows.add(new RowLoadItem(
                    i + 1,
                    thousandth(load.rows().get(i).load()),
                    comparable ? thousandth(closed.rows().get(i).load()) : null));
        }
        var bands = new ArrayList<BandLoadItem>();
        for (int i = 0; i < load.bands().size(); i++) {
            bands.add(new BandLoadItem(
                    i + 1,
                    i + 2,
                    thousandth(load.bands().get(i).load()),
                    comparable ? thousandth(closed.bands().get(i).load()) : null,
                    windows.contains(i + 1)));
        }
        var crossings =
                Crossing.of(laces, geometry).stream().map(CrossingItem::of).toList();
        return new LacingEffects(
                thousandth(RowPull.total(RowPull.of(laces, geometry, 0))),
                comparable ? thousandth(closing) : null,
                thousandth(friction),
                RowPull.of(laces, geometry, friction).stream()
                        .map(LaidLaces.PullItem::of)
                        .toList(),
                LaceTension.of(laces, geometry, friction).stream()
                        .map(TensionItem::of)
                        .toList(),
                rows,
                bands,
                crossings.size(),
                crossings,
                AssumptionItem.list());
    }
}
