package io.toebox.fit.core.shoe;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * The inside that feet feel, told from three witnesses that are each wrong in their own way: the label, the laboratory and the
 * crowd's votes. A shoe of average label feels as long as the average shoe of that label measures. From there its brand moves it,
 * and a small part of what the laboratory finds it to differ by: on shoes with both, the laboratory's length says little of how
 * long owners find a shoe. Votes are one more reading of the same quantity, and a noisy one, since owners chose their size and
 * versions of one model agree little.
 *
 * <p>All of it is one chain of normal distributions: what label and laboratory let expect, given the vote.
 *
 * @param level inside of the average shoe at the reference size, mm
 * @param laboratoryWeight mm felt per mm that the laboratory finds more, and how unsure that is
 * @param brand how much longer shoes of the brand feel than the average, mm
 * @param shoeSdMm how far shoes of one brand and one laboratory reading differ in what feet feel, mm
 * @param voteOfAverageShoe the vote that an average shoe gets (3 is "true to size"), 1 to 5
 * @param perVotePoint mm that a point of the vote stands for; its deviation is the noise of one shoe's vote, mm
 */
record FeltLaw(
        Estimate level,
        Estimate laboratoryWeight,
        Estimate brand,
        double shoeSdMm,
        double voteOfAverageShoe,
        Estimate perVotePoint) {

    /**
     * What feet feel at the reference size, mm.
     *
     * @param laboratory what the laboratory has read, or would read, mm
     * @param vote the crowd's mean vote, 1 to 5, less runs small; null when there is none
     */
    Estimate felt(Estimate laboratory, @Nullable Double vote) {
        double differsMm = laboratory.meanMm() - level.meanMm();
        double laboratorySdMm =
                Math.hypot(laboratoryWeight.meanMm() * laboratory.sdMm(), laboratoryWeight.sdMm() * differsMm);
        var expected = brand.plus(new Estimate(laboratoryWeight.meanMm() * differsMm, laboratorySdMm))
                .plus(new Estimate(0, shoeSdMm));
        var told = vote == null
                ? expected
                : expected.given(new Estimate((vote - voteOfAverageShoe) * perVotePoint.meanMm(), perVotePoint.sdMm()));
        return level.plus(told).plus(new Estimate(0, Policy.FELT_LENGTH_UNTOLD_SD.value()));
    }
}
