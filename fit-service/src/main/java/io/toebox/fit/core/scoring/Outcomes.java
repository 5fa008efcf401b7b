package io.toebox.fit.core.scoring;

import java.util.Optional;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;

/** What comes of a trial whose best variant is known. */
record Outcomes(Trial trial, SizeRun run) {

    Outcome of(Variant best) {
        if (findUnsoldSize(best).isPresent()) {
            return Outcome.SIZE_NOT_STOCKED;
        }
        boolean isEasedByLacing = false;
        for (var fit : best.zones()) {
            if (fit.verdict() == Verdict.TIGHT || fit.verdict() == Verdict.LOOSE) {
                return Outcome.NO_SIZE_FITS;
            }
            isEasedByLacing |= fit.isEasedByLacing();
        }
        if (best.likelihood() == Likelihood.UNLIKELY) {
            return Outcome.UNLIKELY;
        }
        if (isEasedByLacing) {
            return Outcome.RECOMMENDED_WITH_LACING;
        }
        return findOtherSize(best).isPresent() ? Outcome.BETWEEN_SIZES : Outcome.RECOMMENDED;
    }

    /** The usual size that these feet need and that the shoe is not sold in, when no size that is sold is long or short enough. */
    Optional<Size> findUnsoldSize(Variant best) {
        boolean lengthFits = best.find(Zone.OF_SIZE).stream()
                .allMatch(fit -> fit.verdict() != Verdict.TIGHT && fit.verdict() != Verdict.LOOSE);
        if (lengthFits || !run.isKnown()) {
            return Optional.empty();
        }
        return Optional.of(trial.nearest(run.usual())).filter(size -> !run.mayBeSold(size));
    }

    /**
     * The next size of the run that is about as far from the ideal length as the best one, on its other side, and about as likely to
     * be comfortable in all zones: only then do the two suit equally well.
     */
    Optional<Size> findOtherSize(Variant best) {
        double distance = trial.fromIdealLengthMm(best.size());
        double probability = trial.judge(best.size(), best.width()).fitProbability();
        return run.sizes().stream()
                .filter(size -> !size.equals(best.size()))
                .filter(size -> trial.fromIdealLengthMm(size) - distance <= Policy.BETWEEN_SIZES_WITHIN.value())
                .filter(size -> Math.abs(trial.nearest(size, run.widths(size)).fitProbability() - probability)
                        <= Policy.LIKELIER_NEIGHBOUR_FROM.value())
                .findFirst();
    }
}
