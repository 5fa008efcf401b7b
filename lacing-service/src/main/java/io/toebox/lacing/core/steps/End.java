package io.toebox.lacing.core.steps;

import io.toebox.lacing.core.path.StrandName;

/**
 * One end of one lace: A and B are the ends of the first lace, C and D those of the second, and so on.
 *
 * @param lace the lace, 0 for the one nearest the toe
 * @param strand the strand the end belongs to
 */
public record End(int lace, StrandName strand) {

    /** The other end of the same lace. */
    public End other() {
        return new End(lace, strand == StrandName.A ? StrandName.B : StrandName.A);
    }

    /** How the end is called in steps and drawings. */
    public char letter() {
        return (char) ('A' + lace * StrandName.values().length + strand.ordinal());
    }
}
