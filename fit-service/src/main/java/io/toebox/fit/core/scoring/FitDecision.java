package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.compression.ForefootPressure;
import io.toebox.fit.core.shoe.Shoe;

/**
 * The answer for one shoe.
 *
 * @param shoe which shoe
 * @param outcome what comes of it
 * @param best the best size and width; for {@link Outcome#NO_SIZE_FITS} the closest one, absent when nothing could be judged
 * @param next the size to try when the best one does not suit, where the shoe comes in another one
 * @param pressure how the best variant presses the forefoot, absent when that cannot be told
 * @param confidence how sure, present exactly when {@code best} is
 * @param reasons why
 */
public record FitDecision(
        Shoe shoe,
        Outcome outcome,
        Optional<Variant> best,
        Optional<Variant> next,
        Optional<ForefootPressure> pressure,
        Optional<Confidence> confidence,
        List<Reason> reasons) {

    /** @throws IllegalArgumentException when one of the judged variant and the confidence is there without the other */
    public FitDecision {
        reasons = List.copyOf(reasons);
        if (best.isPresent() != confidence.isPresent()) {
            throw new IllegalArgumentException("a judged variant has a confidence, and only it");
        }
    }

    /** The same with one more reason. */
    FitDecision with(Reason reason) {
        var more = new ArrayList<>(reasons);
        more.add(reason);
        return new FitDecision(shoe, outcome, best, next, pressure, confidence, more);
    }

    /** Whether the shoe can be tried on with good hope. */
    public boolean isRecommended() {
        return outcome.isRecommended();
    }

    /**
     * One size and width on the feet.
     *
     * @param pressure how it presses the forefoot, absent when that cannot be told
     */
    public record Fitting(Variant variant, Optional<ForefootPressure> pressure) {}
}
