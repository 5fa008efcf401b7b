package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Side;

/** One thing a strand does: go through an eyelet, hook under a piece of lace, or go around the other strand. */
public sealed interface Move permits Pass, Hook, Twist {

    /** The column this move ends in; in the middle of the throat, the one it came from. */
    Side side();

    /** Its row nearest the toe. */
    int firstRow();

    /** Its row nearest the ankle; the same as the first unless it lies between two rows. */
    int lastRow();

    /** The face the lace lies on just before this move. */
    Face arrivesOn();

    /** The face the lace lies on just after this move. */
    Face leavesOn();

    /** The same move in the other column. */
    Move mirrored();
}
