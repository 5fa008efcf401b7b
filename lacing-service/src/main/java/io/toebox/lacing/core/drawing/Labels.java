package io.toebox.lacing.core.drawing;

/**
 * The words painted into a picture, each short enough for its place.
 *
 * @param shoe which shoe, and from where it is seen
 * @param toe the toe end
 * @param ankle the ankle end
 * @param bigToe the side of the big toe
 * @param left the left column of eyelets
 * @param right the right column of eyelets
 * @param start where a lace starts
 * @param outside lace that is seen
 * @param inside lace that is hidden
 * @param noLace a band no lace crosses
 * @param extra the extra heel-lock eyelet
 */
public record Labels(
        String shoe,
        String toe,
        String ankle,
        String bigToe,
        String left,
        String right,
        String start,
        String outside,
        String inside,
        String noLace,
        String extra) {}
