package io.toebox.fit.core.learning;

import io.toebox.fit.core.policy.Policy;

/** What an outcome tells of one zone. Whoever says nothing tells nothing: there is no word for silence. */
public enum Told {
    /** Felt tight or short here. */
    TIGHT(1, 0, 0),
    /** Felt right here. */
    COMFORTABLE(0, 1, 0),
    /** Felt loose or long here. */
    LOOSE(0, 0, 1),
    /** Too narrow somewhere across the forefoot, which is here or in the other zone across. */
    TIGHT_ACROSS(1, Policy.OUTCOME_OTHER_ZONE.value(), Policy.OUTCOME_OTHER_ZONE.value()),
    /** Too wide somewhere across the forefoot. */
    LOOSE_ACROSS(Policy.OUTCOME_OTHER_ZONE.value(), Policy.OUTCOME_OTHER_ZONE.value(), 1),
    /** Kept, without a word of how it feels: people keep what does not suit, and send back what does. */
    KEPT(
            Policy.OUTCOME_KEPT_WHEN_TIGHT.value(),
            Policy.OUTCOME_KEPT_WHEN_COMFORTABLE.value(),
            Policy.OUTCOME_KEPT_WHEN_LOOSE.value());

    private final double whenTight;
    private final double whenComfortable;
    private final double whenLoose;

    Told(double whenTight, double whenComfortable, double whenLoose) {
        this.whenTight = whenTight;
        this.whenComfortable = whenComfortable;
        this.whenLoose = whenLoose;
    }

    /**
     * How probable it is to be told, but for a factor.
     *
     * @param tight probability that the zone feels tight
     * @param loose probability that it feels loose
     */
    double probability(double tight, double loose) {
        return tight * whenTight + Math.max(0, 1 - tight - loose) * whenComfortable + loose * whenLoose;
    }
}
