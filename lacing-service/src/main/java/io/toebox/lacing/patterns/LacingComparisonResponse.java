package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.effect.Crossing;
import io.toebox.lacing.core.effect.DorsalLoad;
import io.toebox.lacing.core.effect.EqualClosure;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.tenth;
import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "LacingComparison",
        description =
                "Two lacings in the same shoe. Pull and load are multiples of the tension the first one is tied with.")
record LacingComparisonResponse(
        @Schema(examples = "6") int rows,
        boolean extraHeelLockEyelet,
        Foot foot,
        List<String> basis,
        ComparedItem first,
        ComparedItem second,
        DifferenceItem difference,
        List<RowItem> byRow,
        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "ComparedLacing")
    record ComparedItem(
            @Schema(examples = "criss-cross") String id,
            String name,

            @Schema(description = "What kind of knowledge stands behind it")
            EvidenceLevel evidence,

            String notation,
            @Schema(examples = "1125.0") double laceLengthMm,
            @Schema(examples = "5") int crossingCount,
            @Schema(examples = "10.524") double totalPull,

            @Schema(
                    description =
                            "Tension it needs to hold the foot over instep and ankle as hard as the first at tension"
                                    + " 1, the knot included; absent when one of them does not hold it",
                    examples = "1.0")
            @Nullable
            Double tensionForEqualClosure,

            @Schema(description = "Bands no lace lies over") List<LaidLaces.WindowItem> windows) {}

    @Schema(name = "LacingDifference", description = "Second less first")
    record DifferenceItem(double laceLengthMm, int crossingCount, double totalPull) {}

    @Schema(name = "ComparedRow")
    record RowItem(int row, RowEffect first, RowEffect second) {}

    @Schema(name = "ComparedRowEffect")
    record RowEffect(
            @Schema(description = "Pull at the left eyelet", examples = "1.905")
            double left,

            @Schema(description = "Pull at the right eyelet", examples = "1.905")
            double right,

            @Schema(description = "Lines over the foot around the row, at equal lace tension", examples = "1.905")
            double loadAtEqualTension,

            @Schema(description = "The same when both close the shoe equally hard", examples = "1.905") @Nullable
            Double loadAtEqualClosure) {}

    /** One of the two, threaded. */
    record Side(AskedLacing lacing, Laces laces) {}

    static LacingComparisonResponse of(
            Side first,
            Side second,
            EyeletRows eyelets,
            Foot foot,
            List<String> basis,
            RowGeometry geometry,
            Words words) {
        var one = compared(first, first, eyelets, geometry, words);
        var other = compared(second, first, eyelets, geometry, words);
        return new LacingComparisonResponse(
                eyelets.rows(),
                eyelets.extraHeelLockEyelet(),
                foot,
                basis,
                one,
                other,
                new DifferenceItem(
                        tenth(other.laceLengthMm() - one.laceLengthMm()),
                        other.crossingCount() - one.crossingCount(),
                        thousandth(other.totalPull() - one.totalPull())),
                byRow(effects(first, first, eyelets, geometry), effects(second, first, eyelets, geometry)),
                "comfort-guidance-only");
    }

    private static ComparedItem compared(
            Side side, Side reference, EyeletRows eyelets, RowGeometry geometry, Words words) {
        double closing = EqualClosure.tension(side.laces(), reference.laces(), geometry, eyelets.rows());
        return new ComparedItem(
                side.lacing().id(),
                side.lacing().name(words),
                side.lacing().evidence(),
                side.laces().toString(),
                LaidLaces.totalMm(side.laces(), geometry),
                Crossing.of(side.laces(), geometry).size(),
                thousandth(RowPull.total(RowPull.of(side.laces(), geometry))),
                Double.isFinite(closing) ? thousandth(closing) : null,
                side.laces().windows().stream()
                        .map(row -> LaidLaces.WindowItem.of(row, words))
                        .toList());
    }

    private static List<RowEffect> effects(Side side, Side reference, EyeletRows eyelets, RowGeometry geometry) {
        double closing = EqualClosure.tension(side.laces(), reference.laces(), geometry, eyelets.rows());
        var pulls = RowPull.of(side.laces(), geometry);
        var load = DorsalLoad.of(side.laces(), geometry).rows();
        var effects = new ArrayList<RowEffect>();
        for (int i = 0; i < pulls.size(); i++) {
            double atTension = load.get(i).load();
            effects.add(new RowEffect(
                    thousandth(pulls.get(i).left()),
                    thousandth(pulls.get(i).right()),
                    thousandth(atTension),
                    Double.isFinite(closing) ? thousandth(atTension * closing) : null));
        }
        return effects;
    }

    private static List<RowItem> byRow(List<RowEffect> first, List<RowEffect> second) {
        var rows = new ArrayList<RowItem>();
        for (int i = 0; i < first.size(); i++) {
            rows.add(new RowItem(i + 1, first.get(i), second.get(i)));
        }
        return rows;
    }
}
