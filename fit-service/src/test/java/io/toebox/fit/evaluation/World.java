package io.toebox.fit.evaluation;

import java.util.List;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.LearnedShoes;

/**
 * How things are outside the engine: the first world is as the engine assumes, every other differs in one thing that nobody has
 * measured well.
 *
 * @param words what differs
 * @param laboratoryWeight mm that feet feel per mm that the laboratory finds a shoe longer
 * @param feltSdMm spread of what feet feel of shoes beyond that, mm
 * @param widthGradeMm mm from one width to the next, every brand alike; not a number where brands differ as the engine assumes
 * @param ballReadTooWideMm how much too wide the laboratory reads every ball and toe box, mm
 * @param footReadingSdMm error of a reading of the foot, mm
 * @param ballOffsetMm how much wider a caliper reads a foot than a shoe that suits it
 * @param isHeavyTailed whether one error in twenty is three times as large
 */
record World(
        String words,
        double laboratoryWeight,
        double feltSdMm,
        double widthGradeMm,
        double ballReadTooWideMm,
        double footReadingSdMm,
        double ballOffsetMm,
        boolean isHeavyTailed) {

    private static final double WEIGHT = learned("felt-laboratory-weight").mean();
    private static final double FELT_SD = Math.hypot(
            Math.hypot(learned("felt-brand").sd(), learned("felt-shoe").sd()), Policy.FELT_LENGTH_UNTOLD_SD.value());
    private static final double FOOT_SD = Policy.FOOT_LENGTH_SD.value();
    private static final double OFFSET = Policy.BALL_WIDTH_OFFSET.value();

    static final World ASSUMED = new World("as assumed", WEIGHT, FELT_SD, Double.NaN, 0, FOOT_SD, OFFSET, false);

    static final List<World> ALL = List.of(
            ASSUMED,
            new World("letters are 4.2 mm apart, as on lasts", WEIGHT, FELT_SD, 4.2, 0, FOOT_SD, OFFSET, false),
            new World(
                    "letters are 9.5 mm apart, as on the Brannock bar",
                    WEIGHT,
                    FELT_SD,
                    9.5,
                    0,
                    FOOT_SD,
                    OFFSET,
                    false),
            new World(
                    "the laboratory reads widths 2 mm too wide",
                    WEIGHT,
                    FELT_SD,
                    Double.NaN,
                    2,
                    FOOT_SD,
                    OFFSET,
                    false),
            new World(
                    "feet feel a third of what the laboratory finds",
                    0.33,
                    FELT_SD,
                    Double.NaN,
                    0,
                    FOOT_SD,
                    OFFSET,
                    false),
            new World(
                    "feet feel nothing of what the laboratory finds",
                    0,
                    FELT_SD,
                    Double.NaN,
                    0,
                    FOOT_SD,
                    OFFSET,
                    false),
            new World(
                    "shoes differ twice as much in what is felt",
                    WEIGHT,
                    2 * FELT_SD,
                    Double.NaN,
                    0,
                    FOOT_SD,
                    OFFSET,
                    false),
            new World("feet are read with an error of 3 mm", WEIGHT, FELT_SD, Double.NaN, 0, 3, OFFSET, false),
            new World("feet need 2 mm more width", WEIGHT, FELT_SD, Double.NaN, 0, FOOT_SD, OFFSET - 2, false),
            new World(
                    "one error in twenty is three times as large",
                    WEIGHT,
                    FELT_SD,
                    Double.NaN,
                    0,
                    FOOT_SD,
                    OFFSET,
                    true));

    /** Of any brand. */
    private static LearnedShoes.Row learned(String quantity) {
        return LearnedShoes.rows(LearnedShoes.publishedTable()).stream()
                .filter(row -> row.quantity().equals(quantity) && row.brand() == null)
                .findFirst()
                .orElseThrow();
    }
}
