package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.FreeEnds.Judgement;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Method;

/** What to mind with a lacing, whatever the need. */
final class Cautions {

    private static final Reason LONG_ENDS = Reason.of("long-ends");
    private static final Reason SEE_A_PROFESSIONAL = Reason.of("see-a-professional");

    private Cautions() {}

    static List<Reason> of(
            Composition composition,
            Fitting fitting,
            Laces laces,
            List<LaceLength> lengths,
            Optional<FreeEnds> freeEnds,
            Question question) {
        var cautions = new ArrayList<Reason>();
        for (var lacing : composition.lacings()) {
            ofFront(lacing, fitting, laces).ifPresent(cautions::add);
            AdviceRole.of(lacing.method()).caution().ifPresent(cautions::add);
            if (lacing.equals(Lacings.GAP)) {
                ofMovedWindow(composition, fitting, question.soreRow()).ifPresent(cautions::add);
            }
        }
        if (lengths.size() > 1) {
            cautions.add(Reason.of(
                    "takes-two-laces",
                    Math.round(lengths.getFirst().neededMm()),
                    Math.round(lengths.getLast().neededMm())));
        }
        // Who finds the laces too short needs no word on long ends, whatever was measured.
        if (freeEnds.filter(e -> e.judgement() == Judgement.LONG_ENDS).isPresent()
                && !question.complaints().contains(Complaint.LACES_TOO_SHORT)) {
            cautions.add(LONG_ENDS);
        }
        boolean pressureIsFelt = question.complaints().stream()
                .filter(c -> !c.isShapeOfTheFoot())
                .anyMatch(c -> c.needs().getFirst().kind() == Need.Kind.RELIEF);
        if (pressureIsFelt) {
            cautions.add(SEE_A_PROFESSIONAL);
        }
        return cautions;
    }

    private static Optional<Reason> ofFront(Lacing lacing, Fitting fitting, Laces laces) {
        if (lacing.equals(Lacings.WIDE_FOREFOOT)) {
            return laces.reliefRows().stream().findFirst().map(row -> Reason.of("holds-less-in-front", row));
        }
        if (lacing.equals(Lacings.SKIP_START)) {
            return Optional.of(Reason.of(
                    "holds-less-in-front", fitting.eyelets().presentRows().getFirst()));
        }
        return Optional.empty();
    }

    /** A window behind the last row before a sore row that is missing lies over the spot as well. */
    private static Optional<Reason> ofMovedWindow(Composition composition, Fitting fitting, @Nullable Integer soreRow) {
        if (soreRow == null) {
            return Optional.empty();
        }
        int covering = fitting.eyelets().presentRows().stream()
                .filter(row -> row <= soreRow)
                .reduce((one, later) -> later)
                .orElse(soreRow);
        return composition.parts().stream()
                .filter(part -> part.method() == Method.WINDOW)
                .flatMap(part -> part.row().stream().boxed())
                .findFirst()
                .filter(row -> row != covering)
                .map(row -> Reason.of("window-moved", soreRow, row));
    }
}
