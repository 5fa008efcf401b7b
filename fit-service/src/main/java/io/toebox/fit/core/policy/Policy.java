package io.toebox.fit.core.policy;

import static io.toebox.fit.core.policy.Certainty.ASSUMED;
import static io.toebox.fit.core.policy.Certainty.COMPUTED;
import static io.toebox.fit.core.policy.Certainty.PUBLISHED;

/**
 * Every tunable number of the fit engine: value, unit, where it comes from and how sure it is. A number that is not here does
 * not steer a decision.
 */
public enum Policy {
    LENGTH_PER_SIZE(
            25.4 / 3, "mm per US size", PUBLISHED, "US and UK sizes are one third of an inch apart (Brannock scale)"),
    LENGTH_PER_SIZE_SD(0.15, "mm per US size", ASSUMED, "makers' grading rules are not published"),
    BALL_WIDTH_PER_SIZE(
            6.35 / 3,
            "mm per US size",
            PUBLISHED,
            "last ball girth grows 1/4 in a size and width by a third of that (shoemakers' glossary)"),
    BALL_WIDTH_PER_SIZE_SD(
            0.5,
            "mm per US size",
            COMPUTED,
            "feet grow 1.8 to 2.0 (ANSUR II, Gordon 2014), shop charts 3.1 to 3.2: covers both"),
    BALL_WIDTH_PER_GRADE(
            6.9,
            "mm per width grade",
            COMPUTED,
            "midpoint of two letters on lasts (2 x 6.35/3 = 4.2) and on the Brannock bar (2 x 4.76 = 9.5)"),
    BALL_WIDTH_PER_GRADE_SD(2.7, "mm per width grade", COMPUTED, "half the distance between those two rules"),

    WOMENS_SIZE_OFFSET(
            1.5, "US sizes", PUBLISHED, "customary label offset of athletic shoes; Brannock's own scale says 1"),
    WOMENS_SIZE_OFFSET_SD(0.25, "US sizes", COMPUTED, "half the distance between the two rules"),
    WOMENS_LAST_NARROWER(
            2.55,
            "mm",
            COMPUTED,
            "women's feet at equal length: 1.5 (Krauss 2008) to 3.6 (ANSUR II, Gordon 2014), midpoint"),
    WOMENS_LAST_NARROWER_SD(2.0, "mm", ASSUMED, "feet say 1.05; lasts need not follow feet"),

    SHOE_MEASUREMENT_SD(1.0, "mm", ASSUMED, "caliper inside a shoe; the laboratory states no repeatability"),
    FOOT_LENGTH_SD(1.5, "mm", ASSUMED, "home measurement of length, one reading"),
    FOOT_WIDTH_SD(1.5, "mm", ASSUMED, "home measurement of ball width, one reading"),
    FOOT_GIRTH_SD(3.0, "mm", ASSUMED, "tape around the ball, one reading"),

    BALL_WIDTH_OFFSET(
            4.8,
            "mm",
            COMPUTED,
            "makes the mean man (ANSUR II) in the mean laboratory shoe of his size meet the well-fitted +1.4 (Menz 2014)"),
    BALL_WIDTH_OFFSET_SD(1.5, "mm", COMPUTED, "half the confidence interval -0.1 to +2.9 of Menz 2014"),
    TOE_BOX_SHARE(
            0.769,
            "of ball width",
            COMPUTED,
            "mean toe-box width over mean ball width of the laboratory's current method (73.2 / 95.2)"),
    TOE_BOX_OFFSET(
            2.6,
            "mm",
            COMPUTED,
            "an average toe box suits an average forefoot: zero at the mean man in the mean shoe of his size"),
    TOE_BOX_NEED_SD(
            3.2,
            "mm",
            COMPUTED,
            "toes were not measured: the spread of ball width at a given length (4.2, ANSUR II) times the share above"),

    LENGTH_TIGHT_BELOW(5, "mm", ASSUMED, "product rule over fitters' and researchers' toe allowances of 7 to 17"),
    LENGTH_COMFORTABLE_FROM(
            7,
            "mm",
            PUBLISHED,
            "half a thumb, the shortest allowance asked for (Doctors of Running; pedorthic guides 9.5)"),
    LENGTH_IDEAL(11.5, "mm", PUBLISHED, "middle of 10 to 12.7 asked for by fitters (Williams 2006, Merriman 2002)"),
    LENGTH_COMFORTABLE_TO(
            17, "mm", PUBLISHED, "two US sizes, longest allowance asked for (makers of measuring devices)"),
    LENGTH_LOOSE_ABOVE(20, "mm", ASSUMED, "product rule, see above"),

    BALL_WIDTH_WELL_FITTED(
            1.4, "mm", PUBLISHED, "well-fitted shoes: last minus foot +1.4, fit rated 90.7 of 100 (Menz 2014)"),
    WIDTH_LETTER(
            4.7625,
            "mm",
            PUBLISHED,
            "one width letter on the Brannock bar, 3/16 in; studies count one letter as a misfit (Buldt and Menz 2018)"),
    TOE_BOX_COMFORTABLE_TO(
            8.9,
            "mm",
            COMPUTED,
            "foot-shaped brands' mean toe box (82.1) over the mean of all (73.2), laboratory's current method"),

    WEIGHT_LENGTH(1, "exponent", ASSUMED, "every zone must be comfortable"),
    WEIGHT_BALL_WIDTH(1, "exponent", ASSUMED, "every zone must be comfortable"),
    WEIGHT_TOE_BOX(0.5, "exponent", ASSUMED, "the toes' need is inferred from the ball, so it counts half"),

    MAX_LEFT_RIGHT_LENGTH(
            30, "mm", ASSUMED, "ten times the spread of 3.05 to 3.4 that fits the SATRA survey: a slip of the pen"),
    ASK_LEFT_RIGHT_LENGTH(15, "mm", ASSUMED, "nearly five times that spread: worth measuring again"),
    MIN_GIRTH_PER_WIDTH(2, "mm per mm", PUBLISHED, "a tape around a body is at least twice its width (geometry)");

    private final double value;
    private final String unit;
    private final Certainty certainty;
    private final String source;

    Policy(double value, String unit, Certainty certainty, String source) {
        this.value = value;
        this.unit = unit;
        this.certainty = certainty;
        this.source = source;
    }

    /** The number, in {@link #unit()}. */
    public double value() {
        return value;
    }

    /** What the number counts, in words. */
    public String unit() {
        return unit;
    }

    /** How far to trust it. */
    public Certainty certainty() {
        return certainty;
    }

    /** Where it comes from (author, year) or why it was chosen. */
    public String source() {
        return source;
    }
}
