package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.RowEffects;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.effect.ZoneChange.Change;
import io.toebox.lacing.core.effect.ZoneChange.Direction;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "AgainstCrissCross",
        description =
                "What a lacing does to each part of the foot and each row against criss-cross in the same shoe, in relative"
                        + " units: 1 is the lace tension of criss-cross. It compares lacings; it is no pressure.")
record AgainstCrissCross(
        @Schema(
                description = "Tension it needs to close the shoe as hard as criss-cross; absent when it does not pull",
                examples = "1.6")
        @Nullable
        Double tensionForEqualClosure,

        List<ZoneItem> zones,
        List<RowItem> rows) {

    @Schema(
            name = "ZoneAgainstCrissCross",
            description =
                    "Direction of change for a part of the foot: less, same (within 5 %) or more. Which rows lie over it is"
                            + " our assumption: thirds of the ordinary rows, laced or not, and the extra eyelet at the"
                            + " ankle")
    record ZoneItem(
            FootZone zone,

            int fromRow,
            int toRow,

            @Schema(description = "Tied with the same lace tension")
            ChangeItem atEqualTension,

            @Schema(description = "Tied until the shoe is closed as hard; absent when it does not pull") @Nullable
            ChangeItem atEqualClosure,

            String detail) {
        static ZoneItem of(ZoneChange change, Words words) {
            return new ZoneItem(
                    change.zone(),
                    change.fromRow(),
                    change.toRow(),
                    ChangeItem.of(change.atEqualTension()),
                    change.atEqualClosure().map(ChangeItem::of).orElse(null),
                    words.zoneChange(change));
        }
    }

    @Schema(name = "DirectionOfChange")
    record ChangeItem(
            @Schema(description = "Lace over it; for the toe box how hard the upper is drawn")
            Direction pressure,

            @Schema(description = "How hard its rows are drawn together")
            Direction hold) {
        static ChangeItem of(Change change) {
            return new ChangeItem(change.pressure(), change.hold());
        }
    }

    @Schema(name = "RowAgainstCrissCross")
    record RowItem(
            @Schema(examples = "1") int row,

            @Schema(description = "How hard the eyelets are drawn together, mean of both sides", examples = "1.0")
            double pull,

            @Schema(description = "The same with criss-cross", examples = "1.952")
            double crissCrossPull,

            @Schema(description = "Lace over the foot at equal lace tension", examples = "0.8")
            double loadAtEqualTension,

            @Schema(description = "The same when the shoe is closed as hard as with criss-cross", examples = "1.3")
            @Nullable
            Double loadAtEqualClosure,

            @Schema(description = "Lace over the foot with criss-cross", examples = "1.952")
            double crissCrossLoad) {}

    /** Criss-cross in every shoe with all its rows in line and average distances, which is what nearly all questions are about. */
    private static final Map<EyeletRows, RowEffects> USUAL = IntStream.rangeClosed(
                    EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
            .boxed()
            .flatMap(rows -> Stream.of(new EyeletRows(rows, false), new EyeletRows(rows, true)))
            .collect(Collectors.toUnmodifiableMap(
                    shoe -> shoe, shoe -> reference(shoe, RowGeometry.AVERAGE).orElseThrow()));

    /** Criss-cross in the given shoe, to compare others with; empty when the shoe takes none. */
    static Optional<RowEffects> findReference(EyeletRows eyelets, RowGeometry geometry) {
        return geometry.equals(RowGeometry.AVERAGE) && USUAL.containsKey(eyelets)
                ? Optional.of(USUAL.get(eyelets))
                : reference(eyelets, geometry);
    }

    private static Optional<RowEffects> reference(EyeletRows eyelets, RowGeometry geometry) {
        return switch (Lacings.CRISS_CROSS.thread(Fitting.of(eyelets))) {
            case Threading.Laced(var crissCross) -> Optional.of(RowEffects.of(crissCross, geometry));
            case Threading.Refused refused -> Optional.empty();
        };
    }

    static AgainstCrissCross of(
            Laces laces, RowEffects reference, EyeletRows eyelets, RowGeometry geometry, Words words) {
        var effects = RowEffects.of(laces, geometry);
        double tension = effects.tensionToCloseLike(reference);
        boolean closes = Double.isFinite(tension);
        var rows = new ArrayList<RowItem>();
        for (int i = 0; i < effects.rows().size(); i++) {
            var row = effects.rows().get(i);
            var usual = reference.rows().get(i);
            rows.add(new RowItem(
                    row.row(),
                    thousandth(row.pull()),
                    thousandth(usual.pull()),
                    thousandth(row.load()),
                    closes ? thousandth(row.load() * tension) : null,
                    thousandth(usual.load())));
        }
        var zones = ZoneChange.listOf(effects, reference, eyelets.rows()).stream()
                .map(change -> ZoneItem.of(change, words))
                .toList();
        return new AgainstCrissCross(closes ? thousandth(tension) : null, zones, rows);
    }
}
