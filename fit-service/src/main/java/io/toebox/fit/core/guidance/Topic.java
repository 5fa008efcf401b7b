package io.toebox.fit.core.guidance;

/** What can be asked of the runner; in the order in which an answer helps most. */
public enum Topic {
    /** What else is noticed or known; asked first, because it decides whether anything else matters. */
    SIGNS(true),
    /** How soon the feeling is back after stopping. */
    SETTLING(false),
    /** When in a run it starts. */
    ONSET(true),
    /** Where it is felt. */
    PLACE(true),
    /** How it comes back from run to run. */
    PATTERN(true),
    /** How the shoes are laced and where the laces press. */
    LACING(true),
    /** How the shoe feels, and what changed about it. */
    SHOE(true),
    /** What the legs did in the hours before the run, and whether they were warmed up. */
    BEFORE_RUN(true),
    /** Whether the hands are numb too. */
    HANDS(false),
    /** One foot or both. */
    FEET(false),
    /** On which ground. */
    TERRAIN(true),
    /** What is known of the way of running. */
    FORM(true),
    /** Drinking, sweating, tired muscles. */
    FLUIDS(true),
    /** What is known of the foot's shape. */
    FOOT_SHAPE(true),
    /** Whether bending or leaning back changes the feeling. */
    BACK(false);

    private final boolean severalAnswers;

    Topic(boolean severalAnswers) {
        this.severalAnswers = severalAnswers;
    }

    /** Whether several answers can be true at once. */
    public boolean takesSeveralAnswers() {
        return severalAnswers;
    }
}
