package io.toebox.fit.evaluation;

import java.util.List;

/**
 * How pairs feel and what is told of them, outside the learner; all in units of the error with which a runner feels. The first world
 * is as the learner assumes, each other differs in one thing.
 *
 * @param words what differs
 * @param shoeSd how far shoes differ
 * @param sizeSd how far the sizes of one shoe differ from it
 * @param noiseSd error with which a runner feels
 * @param isHeavyTailed whether one error in twenty is three times as large
 * @param junkShare share of outcomes whose word is drawn by lot
 * @param putsUpShare share of those with a tight pair who call it right
 * @param silentShare share of comfortable ones who say nothing, so that complaints are over-heard
 * @param repeatSd how far runners differ from each other who buy again and again, three in ten outcomes
 */
record OutcomeWorld(
        String words,
        double shoeSd,
        double sizeSd,
        double noiseSd,
        boolean isHeavyTailed,
        double junkShare,
        double putsUpShare,
        double silentShare,
        double repeatSd) {

    static final OutcomeWorld ASSUMED = new OutcomeWorld("as assumed", 0.5, 0.2, 1, false, 0, 0, 0, 0);

    static final List<OutcomeWorld> ALL = List.of(
            ASSUMED,
            new OutcomeWorld("shoes differ by a third of it", 0.17, 0.2, 1, false, 0, 0, 0, 0),
            new OutcomeWorld("shoes differ twice as much", 1, 0.2, 1, false, 0, 0, 0, 0),
            new OutcomeWorld("sizes of a shoe differ as much as shoes", 0.5, 0.5, 1, false, 0, 0, 0, 0),
            new OutcomeWorld("runners feel half as well", 0.5, 0.2, 2, false, 0, 0, 0, 0),
            new OutcomeWorld("one error in twenty is three times as large", 0.5, 0.2, 1, true, 0, 0, 0, 0),
            new OutcomeWorld("one word in ten is drawn by lot", 0.5, 0.2, 1, false, 0.1, 0, 0, 0),
            new OutcomeWorld("a third of those with a tight pair call it right", 0.5, 0.2, 1, false, 0, 0.33, 0, 0),
            new OutcomeWorld(
                    "one in four of those with a comfortable pair says nothing", 0.5, 0.2, 1, false, 0, 0, 0.25, 0),
            new OutcomeWorld("half of those with a comfortable pair say nothing", 0.5, 0.2, 1, false, 0, 0, 0.5, 0),
            new OutcomeWorld(
                    "three outcomes in ten are of 100 runners with a taste of their own",
                    0.5,
                    0.2,
                    1,
                    false,
                    0,
                    0,
                    0,
                    0.7));
}
