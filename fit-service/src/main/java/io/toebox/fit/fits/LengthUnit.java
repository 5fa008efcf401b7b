package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.wording.Codes;

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
        var unit = Choice.parse(LengthUnit.class, quantity.unit(), pointer + "/unit");
        double mm = quantity.value() * unit.mm;
        if (!dimension.isPlausible(mm)) {
            double min = Math.ceil(dimension.minMm() / unit.mm * 10) / 10.0;
            double max = Math.floor(dimension.maxMm() / unit.mm * 10) / 10.0;
            String name = Codes.kebab(unit);
            throw Choice.invalid(new FieldProblem(
                    pointer + "/value",
                    null,
                    "out-of-range",
                    "Must be between %s and %s %s.".formatted(min, max, name) + hint(quantity.value(), dimension),
                    min,
                    max,
                    name));
        }
        return mm;
    }

    /** A length that would be fine in another unit usually is in that unit. */
    private static String hint(double value, FootDimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> dimension.isPlausible(value * unit.mm))
                .map(unit -> " It would be plausible in " + Codes.kebab(unit) + ".")
                .collect(Collectors.joining());
    }
}
