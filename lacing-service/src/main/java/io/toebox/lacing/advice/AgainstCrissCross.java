package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.DorsalLoad;
import io.toebox.lacing.core.effect.EqualClosure;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

@Schema(
        name = "AgainstCrissCross",
        description =
                "What a lacing does to each row against criss-cross in the same shoe, in relative units: 1 is the lace"
                        + " tension of criss-cross. It compares lacings; it is no pressure.")
record AgainstCrissCross(
        @Schema(
                description = "Tension it needs to close the shoe as hard as criss-cross; absent when it does not pull",
                examples = "1.6")
        @Nullable
        Double tensionForEqualClosure,

        List<RowItem> rows) {

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

    static Optional<AgainstCrissCross> findFor(Laces laces, EyeletRows eyelets) {
        return switch (Lacings.CRISS_CROSS.thread(Fitting.of(eyelets))) {
            case Threading.Laced(var crissCross) -> Optional.of(of(laces, crissCross));
            case Threading.Refused refused -> Optional.empty();
        };
    }

    private static AgainstCrissCross of(Laces laces, Laces crissCross) {
        var geometry = RowGeometry.AVERAGE;
        double tension = EqualClosure.tension(laces, crissCross, geometry);
        boolean closes = Double.isFinite(tension);
        var pulls = RowPull.of(laces, geometry, 0);
        var usualPulls = RowPull.of(crissCross, geometry, 0);
        var loads = DorsalLoad.of(laces, geometry).rows();
        var usualLoads = DorsalLoad.of(crissCross, geometry).rows();
        var rows = new ArrayList<RowItem>();
        for (int i = 0; i < pulls.size(); i++) {
            double load = loads.get(i).load();
            rows.add(new RowItem(
                    pulls.get(i).row(),
                    thousandth(mean(pulls.get(i))),
                    thousandth(mean(usualPulls.get(i))),
                    thousandth(load),
                    closes ? thousandth(load * tension) : null,
                    thousandth(usualLoads.get(i).load())));
        }
        return new AgainstCrissCross(closes ? thousandth(tension) : null, rows);
    }

    private static double mean(RowPull pull) {
        return (pull.left() + pull.right()) / 2;
    }

    private static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
