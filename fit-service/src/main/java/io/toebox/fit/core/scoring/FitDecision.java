package io.toebox.fit.core.scoring;

import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.shoe.Shoe;

/**
 * The answer for one shoe.
 *
 * @param shoe which shoe
 * @param outcome what comes of it
 * @param best the best size and width; for {@link Outcome#NO_SIZE_FITS} the closest one, absent when nothing could be judged
 * @param confidence how sure, present exactly when {@code best} is
 * @param reasons why
 */
public record FitDecision(
        Shoe shoe, Outcome outcome, Optional<Variant> best, Optional<Confidence> confidence, List<Reason> reasons) {

    /** @throws IllegalArgumentException when one of the judged variant and the confidence is there without the other */
    public FitDecision {
        reasons = List.copyOf(reasons);
        if (best.isPresent() != confidence.isPresent()) {
            throw new IllegalArgumentException("a judged variant has a confidence, and only it");
        }
    }

    /** Whether the shoe can be tried on with good hope. */
    public boolean isRecommended() {
        return switch (outcome) {
            case RECOMMENDED, RECOMMENDED_WITH_LACING -> true;
            case NO_SIZE_FITS, INSUFFICIENT_SHOE_DATA, NOT_APPLICABLE -> false;
        };
    }
}
