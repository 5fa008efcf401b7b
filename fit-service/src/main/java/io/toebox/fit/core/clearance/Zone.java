package io.toebox.fit.core.clearance;

import io.toebox.fit.core.policy.Policy;

/**
 * The zones of a shoe that can be judged so far, each with its comfort band. Ball girth, instep, heel and toe-box height join when a catalogue knows their inside dimensions.
 */
public enum Zone {
    LENGTH(new Band(
            Policy.LENGTH_TIGHT_BELOW.value(),
            Policy.LENGTH_COMFORTABLE_FROM.value(),
            Policy.LENGTH_IDEAL.value(),
            Policy.LENGTH_COMFORTABLE_TO.value(),
            Policy.LENGTH_LOOSE_ABOVE.value())),
    BALL_WIDTH(widthBand()),
    TOE_BOX_WIDTH(toeBoxBand());

    private final Band band;

    Zone(Band band) {
        this.band = band;
    }

    /** When the zone is comfortable. */
    public Band band() {
        return band;
    }

    /**
     * Half a letter too narrow is still comfortable and one letter too wide is: studies count a whole letter as a misfit. One
     * would choose the middle, where an error to either side does the least.
     */
    private static Band widthBand() {
        double wellFitted = Policy.BALL_WIDTH_WELL_FITTED.value();
        double letter = Policy.WIDTH_LETTER.value();
        double from = wellFitted - letter / 2;
        double to = wellFitted + letter;
        return new Band(wellFitted - letter, from, (from + to) / 2, to, wellFitted + 2 * letter);
    }

    /** The ball's band below, scaled to the toes; above, the room that foot-shaped brands give on purpose. */
    private static Band toeBoxBand() {
        double letter = Policy.WIDTH_LETTER.value() * Policy.TOE_BOX_SHARE.value();
        double comfortableTo = Policy.TOE_BOX_COMFORTABLE_TO.value();
        return new Band(-letter, -letter / 2, (comfortableTo - letter / 2) / 2, comfortableTo, comfortableTo + letter);
    }
}
