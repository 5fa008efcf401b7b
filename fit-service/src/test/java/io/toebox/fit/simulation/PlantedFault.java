package io.toebox.fit.simulation;

/** Mistakes that could be made, one of each kind; a simulation that does not find them proves nothing. */
public enum PlantedFault {
    /** The catalogue numbers a change when it is written and not when it is committed: one is lost. */
    NUMBERED_BEFORE_COMMIT,
    /** The catalogue keeps its name when it is restored to an earlier state. */
    RESTORED_UNDER_ITS_OLD_NAME,
    /** A change that is missing in a page is not noticed: there is a gap. */
    GAP_CLOSED,
    /** A change is applied a second time under the next number. */
    APPLIED_TWICE,
    /** That a shoe was removed is forgotten. */
    TOMBSTONE_FORGOTTEN,
    /** A snapshot that was cut off is taken for a whole one. */
    HALF_A_SNAPSHOT,
    /** After a restart the number is that of the last change, and the state an earlier one. */
    STALE_AFTER_RESTART,
    /** It is said that changes are stored, and some are not. */
    STORED_IN_WORDS_ONLY,
    /** A request that comes a second time is stored a second time. */
    KEY_FORGOTTEN,
    /** That outcomes were erased is told to nobody. */
    ERASURE_NOT_TOLD
}
