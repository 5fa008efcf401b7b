package io.toebox.lacing.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.EffectFigures;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;
import io.toebox.lacing.zones.ZoneItem;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "AgainstCrissCross",
        description =
                "What a lacing does to each part of the foot and each row against criss-cross in the same shoe, in"
                        + " relative units: 1 is the lace tension of criss-cross. It compares lacings; it is no pressure.")
record AgainstCrissCross(
        @Schema(
                description = "Tension it needs to hold the foot over instep and ankle as hard as criss-cross, the knot"
                        + " included; absent when it does not hold it",
                examples = "1.6")
        @Nullable
        Double tensionForEqualClosure,

        List<ZoneItem> zones,
        List<RowItem> rows) {

    @Schema(name = "RowAgainstCrissCross")
    record RowItem(
            @Schema(examples = "1") int row,

            @Schema(
                    description = "How hard the eyelets are drawn together, mean of both sides, the knot left out",
                    examples = "1.0")
            double pull,

            @Schema(description = "The same with criss-cross", examples = "1.952")
            double crissCrossPull,

            @Schema(description = "Lace over the foot at equal lace tension", examples = "0.8")
            double loadAtEqualTension,

            @Schema(description = "The same when the shoe is closed as hard as with criss-cross", examples = "1.3")
            @Nullable
            Double loadAtEqualClosure,

            @Schema(description = "Lace over the foot with criss-cross", examples = "1.952")
            double crissCrossLoad,

            @Schema(description = "How hard the row is held together, the knot included", examples = "1.0")
            double hold,

            @Schema(description = "The same with criss-cross", examples = "1.952")
            double crissCrossHold,

            @Schema(description = "The same after a run of some thousand steps", examples = "0.95")
            double holdAfterARun,

            @Schema(description = "The same with criss-cross", examples = "1.9")
            double crissCrossHoldAfterARun,

            @Schema(description = "Lace over the foot after the run", examples = "0.8")
            double loadAfterARun,

            @Schema(description = "The same with criss-cross", examples = "1.9")
            double crissCrossLoadAfterARun) {}

    /** Criss-cross in every shoe with all its rows in line and average distances, which is what nearly all questions are about. */
    private static final Map<EyeletRows, Compared> USUAL = IntStream.rangeClosed(
                    EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
            .boxed()
            .flatMap(rows -> Stream.of(new EyeletRows(rows, false), new EyeletRows(rows, true)))
            .collect(Collectors.toUnmodifiableMap(
                    shoe -> shoe, shoe -> reference(shoe, RowGeometry.AVERAGE).orElseThrow()));

    /** Criss-cross in the given shoe, to compare others with; empty when the shoe takes none. */
    static Optional<Compared> findReference(EyeletRows eyelets, RowGeometry geometry) {
        return geometry.equals(RowGeometry.AVERAGE) && USUAL.containsKey(eyelets)
                ? Optional.of(USUAL.get(eyelets))
                : reference(eyelets, geometry);
    }

    private static Optional<Compared> reference(EyeletRows eyelets, RowGeometry geometry) {
        return switch (Lacings.CRISS_CROSS.thread(Fitting.of(eyelets))) {
            case Threading.Laced(var crissCross) -> Optional.of(compared(crissCross, geometry));
            case Threading.Refused refused -> Optional.empty();
        };
    }

    private static Compared compared(Laces laces, RowGeometry geometry) {
        return Compared.of(laces, geometry, EffectFigures.FRICTION.value());
    }

    static AgainstCrissCross of(
            Laces laces, Compared reference, EyeletRows eyelets, RowGeometry geometry, Words words) {
        var effects = compared(laces, geometry);
        double tension = effects.tied().tensionToHoldLike(reference.tied(), eyelets.rows());
        var rows = IntStream.range(0, effects.tied().rows().size())
                .mapToObj(i -> row(i, effects, reference, tension))
                .toList();
        var zones = ZoneItem.listOf(ZoneChange.listOf(effects, reference, eyelets.rows()), words);
        return new AgainstCrissCross(Double.isFinite(tension) ? thousandth(tension) : null, zones, rows);
    }

    private static RowItem row(int i, Compared effects, Compared reference, double tension) {
        var row = effects.tied().rows().get(i);
        var usual = reference.tied().rows().get(i);
        var after = effects.afterARun().rows().get(i);
        var usualAfter = reference.afterARun().rows().get(i);
        return new RowItem(
                row.row(),
                thousandth(row.pull()),
                thousandth(usual.pull()),
                thousandth(row.load()),
                Double.isFinite(tension) ? thousandth(row.load() * tension) : null,
                thousandth(usual.load()),
                thousandth(row.hold()),
                thousandth(usual.hold()),
                thousandth(after.hold()),
                thousandth(usualAfter.hold()),
                thousandth(after.load()),
                thousandth(usualAfter.load()));
    }
}
