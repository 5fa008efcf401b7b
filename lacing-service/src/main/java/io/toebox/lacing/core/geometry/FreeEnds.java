package io.toebox.lacing.core.geometry;

/**
 * What is left of a lace beyond the knot.
 *
 * @param eachMm length of each end, mm; negative when the lace does not even reach the knot
 * @param judgement whether that is enough, or too much
 */
public record FreeEnds(double eachMm, Judgement judgement) {

    /** What the ends allow. */
    public enum Judgement {
        /** Shorter than {@link LaceFigures#SHORTEST_FREE_END}. */
        TOO_SHORT_FOR_A_BOW,
        GOOD,
        /** Longer than {@link LaceFigures#LONGEST_FREE_END}. */
        LONG_ENDS
    }

    static FreeEnds of(double eachMm) {
        if (eachMm < LaceFigures.SHORTEST_FREE_END.value()) {
            return new FreeEnds(eachMm, Judgement.TOO_SHORT_FOR_A_BOW);
        }
        return new FreeEnds(
                eachMm, eachMm > LaceFigures.LONGEST_FREE_END.value() ? Judgement.LONG_ENDS : Judgement.GOOD);
    }
}
