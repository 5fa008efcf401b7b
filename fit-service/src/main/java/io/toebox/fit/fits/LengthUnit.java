package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.Optional;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.foot.FootDimension;

import static io.toebox.fit.wording.FitTexts.FIT;

/** Units a length can be sent in. */
enum LengthUnit {
    MM(1),
    CM(10),
    IN(25.4);

    private final double mm;

    LengthUnit(double mm) {
        this.mm = mm;
    }

    /** The quantity in millimetres, if that is plausible for the dimension. */
    static double toMm(QuantityInput quantity, FootDimension dimension, String pointer) {
        var unit = quantity.unit();
        double mm = quantity.value() * unit.mm;
        if (!dimension.isPlausible(mm)) {
            double min = Math.ceil(dimension.minMm() / unit.mm * 10) / 10.0;
            double max = Math.floor(dimension.maxMm() / unit.mm * 10) / 10.0;
            String name = Spelling.of(unit);
            var said = Mistake.between(min, max, name);
            throw ProblemException.of(new Mistake(
                    pointer + "/value",
                    null,
                    "out-of-range",
                    findUnit(quantity.value(), dimension)
                            .map(other -> said.then(FIT.sentence("plausible-in", Spelling.of(other))))
                            .orElse(said),
                    min,
                    max,
                    name));
        }
        return mm;
    }

    /** A length that would be fine in another unit usually is in that unit. */
    private static Optional<LengthUnit> findUnit(double value, FootDimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> dimension.isPlausible(value * unit.mm))
                .findFirst();
    }
}
