package io.toebox.fit.simulation;

/** What may go wrong in a world, and how often where it does. */
public enum Disturbance {
    /** A question never reaches the catalogue. */
    QUESTION_LOST(400),
    /** The catalogue answers, and nobody hears it. */
    ANSWER_LOST(400),
    /** An answer stops in the middle of its bytes, or of its lines. */
    ANSWER_CUT(400),
    /** Somebody on the way answers as was answered before. */
    OLD_ANSWER(400),
    /** A change lacks what its kind promises. */
    CHANGE_BROKEN(300),
    /** What is asked for is committed while it is read, in between its parts. */
    COMMIT_IN_BETWEEN(1500),
    /** A replica is killed, at rest or in the middle of anything. */
    KILLED(150),
    /** What was to be stored is not. */
    STORING_FAILS(600),
    /** It was stored, and nobody hears it. */
    STORED_UNHEARD(600),
    /** What is stored cannot be read. */
    READING_FAILS(600),
    /** Memory runs out while a state is built. */
    OUT_OF_MEMORY(300),
    /** A transaction of outcomes is taken back. */
    ROLLBACK(1000),
    /** It was committed, and its sender does not hear it. */
    COMMIT_UNHEARD(1500),
    /** A request comes a second time. */
    REQUEST_TWICE(1500),
    /** The count of outcomes stops half way. */
    COUNT_CUT(600),
    /** The catalogue is away for a while. */
    CATALOGUE_AWAY(300),
    /** The database of the replicas is away for a while. */
    DATABASE_AWAY(300),
    /** The clock of a replica is set, by up to two days. */
    CLOCK_SET(1000),
    /** The catalogue forgets old changes. */
    CHANGES_FORGOTTEN(300),
    /** The catalogue is restored to an earlier state, under another edition. */
    RESTORED(600),
    /** Two versions of the catalogue answer for a while, each with its own edition. */
    ROLLOUT(300),
    /** Some hundred changes at once. */
    BURST(50),
    /** More changes than are worth keeping. */
    FLOOD(10);

    final int perTenThousand;

    Disturbance(int perTenThousand) {
        this.perTenThousand = perTenThousand;
    }
}
