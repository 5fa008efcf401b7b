package io.toebox.fit.core.shoe;

import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.Estimate;

/**
 * Readings of one dimension of one shoe by one method, possibly of several sizes, pooled at the reference size with
 * inverse-variance weights. The readings' errors are independent, the error of the grading is one and the same for all of
 * them: it adds up where the sizes lie on one side of the reference and cancels where they lie on both.
 */
final class Readings {

    private Readings() {}

    static Optional<Estimate> pool(List<Measurement> readings, Growth growth) {
        double weights = 0;
        double mean = 0;
        double reading = 0;
        double sizeError = 0;
        double widthError = 0;
        for (var measured : readings) {
            double sizes = measured.mensSize() - Geometry.REFERENCE_MENS_SIZE;
            int widths = measured.width().gradesFromStandard();
            var grown = growth.over(sizes, widths);
            double sd = measured.method().readingSdMm();
            double weight = 1 / (sd * sd + grown.sdMm() * grown.sdMm());
            weights += weight;
            mean += weight * (measured.valueMm() - grown.meanMm());
            reading += weight * weight * sd * sd;
            sizeError += weight * sizes * growth.perSize().sdMm();
            widthError += weight * widths * growth.perWidth().sdMm();
        }
        if (weights == 0) {
            return Optional.empty();
        }
        double variance = reading + sizeError * sizeError + widthError * widthError;
        return Optional.of(new Estimate(mean / weights, Math.sqrt(variance) / weights));
    }
}
