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
            1.3,
            "mm",
            COMPUTED,
            "between nothing, for four men's running lasts were also sold as women's (Krauss and Valiant 2010), and the feet's"
                    + " difference of 2.55 at equal length (1.5, Krauss 2008, to 3.6, ANSUR II, Gordon 2014): midpoint"),
    WOMENS_LAST_NARROWER_SD(1.3, "mm", ASSUMED, "either end is one deviation away"),

    SHOE_MEASUREMENT_SD(1.0, "mm", ASSUMED, "caliper inside a shoe; the laboratory states no repeatability"),
    STORE_MEASUREMENT_SD(
            1.5, "mm", ASSUMED, "caliper inside a shoe by hand in a shop; no repeatability was found, so less sure"),
    STORE_METHOD_SD(
            2.6,
            "mm",
            COMPUTED,
            "a shop's way of measuring may lie as far from the laboratory's, to either side, as that one's two ways from"
                    + " each other (3.5 at the ball, 5.4 at the toes, mean 4.45): 4.45/sqrt(3)"),
    BRAND_STATEMENT_SD(1.0, "mm", ASSUMED, "rounded, and one pair differs from the next"),
    BRAND_METHOD_SD(
            4.5,
            "mm",
            ASSUMED,
            "may be of the last instead of the inside: the distance between the laboratory's two ways, as deviation"),
    GRADING_SEEN_SD(0.1, "mm per size or width", ASSUMED, "published by the brand, rounded"),
    GRADING_COMPUTED_SD(
            0.2,
            "mm per size or width",
            COMPUTED,
            "measured at both ends of seven sizes with 1.0 of error each: 1.0 x sqrt(2)/7"),
    FOOT_LENGTH_SD(2.0, "mm", ASSUMED, "home measurement of a length or height, or method not told, one reading"),
    FOOT_WIDTH_SD(2.0, "mm", ASSUMED, "home measurement of a width, or method not told, one reading"),
    FOOT_GIRTH_SD(3.0, "mm", ASSUMED, "tape around the ball, or method not told, one reading"),

    BALL_WIDTH_OFFSET(
            4.8,
            "mm",
            COMPUTED,
            "makes the mean man (ANSUR II) in the mean laboratory shoe of his size meet the well-fitted +1.4 (Menz 2014)"),
    BALL_WIDTH_OFFSET_SD(
            0.75,
            "mm",
            COMPUTED,
            "the confidence interval -0.1 to +2.9 of Menz 2014 is 1.96 standard errors to either side"),
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
    TOE_BOX_OFFSET_SD(
            0.6, "mm", COMPUTED, "no well-fitted toe box was measured: the ball's 0.75 times the share above"),
    TOE_BREADTH_SD(
            2.0,
            "mm",
            ASSUMED,
            "breadth across the toes at a given ball width; not found, less than half the spread of ball width at a"
                    + " length (4.2, ANSUR II)"),
    TOE_BREADTH_DIFFERENCE_SD(
            1.5, "mm, left minus right at equal balls", ASSUMED, "not found; three quarters of the ball width's"),

    GIRTH_PER_BALL_WIDTH(
            3, "mm per mm", PUBLISHED, "a last's ball width grows by a third of its ball girth (shoemakers' glossary)"),
    TOE_BOX_HEIGHT_SHARE(
            27.1 / 252.0,
            "of what the ball girth grows, at most",
            ASSUMED,
            "how it grows was not found: between nothing and in proportion to the girth (27.1 is the laboratory's mean,"
                    + " 252.0 men's mean girth, ANSUR II, Gordon 2014)"),
    INSTEP_HEIGHT_SHARE(
            69.7 / 252.0,
            "of what the ball girth grows, at most",
            ASSUMED,
            "how it grows was not found: between nothing, for arch height does not go with foot length (Hill 2017), and in"
                    + " proportion to the girth (69.7 is the cadets' arch height index times men's heel-to-ball length)"),
    HEEL_WIDTH_SHARE(
            0.712,
            "of what the ball width grows, at most",
            ASSUMED,
            "how it grows was not found: between nothing, as on lasts that keep one heel for several widths, and as feet do"
                    + " (heel over ball breadth, men, ANSUR II, Gordon 2014)"),

    LENGTH_PER_VOTE_POINT(
            25.4 / 6,
            "mm per point of the crowd's vote",
            ASSUMED,
            "a point is taken as half a size, the step in which owners tell of size; it may be as much as a whole one"),
    FELT_LENGTH_UNTOLD_SD(
            1.5,
            "mm",
            ASSUMED,
            "votes spread by 0.25 points around what is expected of a shoe: 1.1 if a point is half a size, 2.1 if it is a"
                    + " whole one; the middle"),
    LABORATORY_DISAGREES_FROM(
            25.4 / 6,
            "mm",
            ASSUMED,
            "half a size: what was measured would have chosen another size than what feet feel"),

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

    UPPER_GIVE_LOW(0.1, "of the squeeze", ASSUMED, "no measurement of upper stretch was found: overlays hardly give"),
    UPPER_GIVE_MEDIUM(
            0.25, "of the squeeze", ASSUMED, "no measurement of upper stretch was found: mesh gives a quarter"),
    UPPER_GIVE_HIGH(
            0.45, "of the squeeze", ASSUMED, "no measurement of upper stretch was found: knit gives nearly half"),
    UPPER_GIVE_SD(0.1, "of the squeeze", ASSUMED, "wide, see above"),
    UPPER_GIVE_UNKNOWN_SD(0.2, "of the squeeze", ASSUMED, "covers all three"),
    BIG_TOE_SHARE(
            0.5,
            "of the toes' squeeze",
            ASSUMED,
            "neither side is known to bear more; pressure follows the match of shapes (Branthwaite 2013)"),
    BIG_TOE_SHARE_EGYPTIAN(0.6, "of the toes' squeeze", ASSUMED, "the big toe reaches furthest into the taper"),
    BIG_TOE_SHARE_SQUARE(0.4, "of the toes' squeeze", ASSUMED, "the outer toes reach as far as the big one"),
    BIG_TOE_SHARE_SD(0.2, "of the toes' squeeze", ASSUMED, "wide: toes were not measured"),

    FEEL_SD(
            3,
            "mm",
            ASSUMED,
            "how a shoe feels is no measurement: about three quarters of a half size or a width letter"),
    FELT_DOUBTED_FROM(
            1.5,
            "standard deviations",
            ASSUMED,
            "a shoe that feels so far from the measured foot is doubted: one in eight would by chance"),
    FELT_JUNK(0.1, "probability", ASSUMED, "another size, another pair or a word mixed up"),
    FELT_JUNK_SPREAD(3, "times the error", ASSUMED, "such a word says nothing: spread as wide as what is left out"),
    ORDINARY_RUN(
            40, "min", ASSUMED, "taken when no run was told; swelling reaches its cap long before (McWhorter 2003)"),
    LIKELY_FROM(
            0.6,
            "fit probability",
            ASSUMED,
            "three in five: more often comfortable than not by a margin; to be set by outcomes once there are some"),
    WORTH_A_TRY_FROM(
            0.3,
            "fit probability",
            ASSUMED,
            "below, two of three such pairs would be taken off again; to be set by outcomes once there are some"),
    LIKELIER_NEIGHBOUR_FROM(0.05, "fit probability", ASSUMED, "less is no reason to take another size or width"),
    BETWEEN_SIZES_WITHIN(
            0.3,
            "mm",
            ASSUMED,
            "two sizes this equally far from the ideal are a matter of taste: a fourteenth of a half size"),
    MEASURING_HELPS_FROM(0.3, "mm", ASSUMED, "a smaller gain in certainty is not worth another measurement"),

    MAX_LEFT_RIGHT_LENGTH(
            30, "mm", ASSUMED, "ten times the spread of 3.05 to 3.4 that fits the SATRA survey: a slip of the pen"),
    ASK_LEFT_RIGHT_LENGTH(15, "mm", ASSUMED, "nearly five times that spread: worth measuring again"),
    MIN_GIRTH_PER_WIDTH(2, "mm per mm", PUBLISHED, "a tape around a body is at least twice its width (geometry)"),

    UNLIKE_MOST_FEET(
            4,
            "standard deviations",
            COMPUTED,
            "the furthest that any of the 4,067 feet of ANSUR II is from what its length or ball width lets expect: beyond"
                    + " it, and as far left against right, worth measuring again"),
    UNLIKE_ANY_FOOT(
            6,
            "standard deviations",
            ASSUMED,
            "none of the 4,067 feet of ANSUR II is further than 4.0 from what its length or ball width lets expect; half"
                    + " as much again for feet that soldiers do not have, and for left against right, where nothing was found"),

    ARCH_HEIGHT_INDEX(
            0.347,
            "dorsum height per heel-to-ball length, standing",
            PUBLISHED,
            "mean of 2,180 cadets' feet (table 4 of PMC7393860); no sex difference (Zifchock 2006)"),
    ARCH_HEIGHT_INDEX_SD(
            0.04,
            "dorsum height per heel-to-ball length, standing",
            COMPUTED,
            "implied by the cut-offs of Williams, McClay and Hamill 2001 as quoted by a clinic; 0.03 is remembered of"
                    + " Butler 2008, so the wider"),
    LENGTH_DIFFERENCE_SD(
            3.2,
            "mm, left minus right",
            COMPUTED,
            "middle of 3.05 and 3.40 that reproduce the shares of SATRA 2018 with more than 4 mm"),
    DIFFERENCE_CORE(
            0.84,
            "of the standard deviation of a difference",
            COMPUTED,
            "the normal middle of the distribution: 2.7 of 3.2 in length; with the tails below 19.5 % of people differ"
                    + " by more than 4 mm, between the 19 (UK) and 24 % (China) of SATRA 2018"),
    DIFFERENCE_TAIL_FROM(
            1.3,
            "standard deviations of the middle",
            COMPUTED,
            "where the tails become exponential; 1.1 gives 23 % beyond 4 mm, 1.5 gives 17 %"),
    SITTING_DIFFERENCE_SD(
            1.5,
            "mm, left minus right",
            ASSUMED,
            "error of the difference of two feet read in one sitting, by the same hand and device: surer than either"),
    HEEL_TO_BALL_DIFFERENCE_SD(2.5, "mm, left minus right", ASSUMED, "its share of length (0.74) of that, rounded up"),
    BALL_WIDTH_DIFFERENCE_SD(
            2.0, "mm, left minus right", ASSUMED, "not found; more than width's share of length (1.2)"),
    BALL_GIRTH_DIFFERENCE_SD(4.5, "mm, left minus right", ASSUMED, "not found; what goes with the ball width's"),
    HEEL_WIDTH_DIFFERENCE_SD(2.0, "mm, left minus right", ASSUMED, "not found; as the ball width's"),
    INSTEP_HEIGHT_DIFFERENCE_SD(
            3.0, "mm, left minus right", ASSUMED, "not found; the dominant foot's arch is higher (Zifchock 2006)"),

    SCANNER_SD(
            1.3,
            "mm",
            COMPUTED,
            "repeated scans differ by 0.73 to 1.50 on average (Lee, Lin and Wang 2014), the upper end over 2/sqrt(pi)"),
    SCANNER_GIRTH_SD(2.0, "mm", ASSUMED, "girth was not in that study; surer than a tape"),
    CALIPER_SD(1.5, "mm", ASSUMED, "no surer than a scanner, which was the most precise (Lee, Lin and Wang 2014)"),
    BRANNOCK_SD(1.5, "mm", ASSUMED, "placing the foot and the bars; no repeatability found"),
    BRANNOCK_MENS_ZERO(22, "US sizes", PUBLISHED, "men's size = 3 x inches - 22 (Brannock; size 1 is 7 2/3 in)"),
    BRANNOCK_WOMENS_OFFSET(
            1, "US sizes above the men's", ASSUMED, "the device's women's scale as remembered; not read at source"),
    BRANNOCK_WOMENS_OFFSET_SD(0.25, "US sizes", COMPUTED, "half the distance to the customary 1.5"),
    BRANNOCK_ARCH_ANCHOR_SD(
            2.5, "mm", ASSUMED, "the arch scale's marks were not found; taken as the mean foot's share (ANSUR II)"),
    BRANNOCK_MENS_WIDTH_SIZE(9, "US men's size", COMPUTED, "size at which a letter of the scale stands for its width"),
    BRANNOCK_MENS_D(99, "mm", COMPUTED, "letter D, neutral scale through four published charts"),
    BRANNOCK_MENS_D_PER_SIZE(3.0, "mm per US size", COMPUTED, "neutral scale through four published charts"),
    BRANNOCK_WOMENS_WIDTH_SIZE(
            8, "US women's size", COMPUTED, "size at which a letter of the scale stands for its width"),
    BRANNOCK_WOMENS_B(90.5, "mm", COMPUTED, "letter B, published chart"),
    BRANNOCK_WOMENS_B_PER_SIZE(3.2, "mm per US size", COMPUTED, "published chart of letter B"),
    BRANNOCK_WIDTH_ANCHOR_SD(2.0, "mm", COMPUTED, "the charts agree within 3 either way, 3/sqrt(3) rounded up"),
    BRANNOCK_WIDTH_PER_SIZE_SD(
            0.6, "mm per US size", COMPUTED, "charts grade 3.0 to 3.2, feet 1.8 to 2.0 (ANSUR II): half the distance"),
    MAX_BRANNOCK_SIZES_APART(
            5,
            "US sizes",
            COMPUTED,
            "nearly four times the spread of heel-to-ball at a given length (4.0 of men, 3.1 a size; ANSUR II)"),
    SAME_LENGTH_WITHIN(1, "mm", ASSUMED, "one value told in two units, each rounded"),
    MAX_DISAGREEMENT(3, "standard deviations", ASSUMED, "rarer than 3 in 1,000: a slip of the pen is likelier"),

    LOW_ARCH_HEIGHT_INDEX(
            0.317,
            "dorsum height per heel-to-ball length, standing",
            PUBLISHED,
            "cadets with low arches (table 4 of PMC7393860)"),
    MEDIUM_ARCH_HEIGHT_INDEX(
            0.349,
            "dorsum height per heel-to-ball length, standing",
            PUBLISHED,
            "cadets with medium arches (table 4 of PMC7393860)"),
    HIGH_ARCH_HEIGHT_INDEX(
            0.375,
            "dorsum height per heel-to-ball length, standing",
            PUBLISHED,
            "cadets with high arches (table 4 of PMC7393860)"),
    LOW_ARCH_BELOW(
            0.333,
            "dorsum height per heel-to-ball length, standing",
            COMPUTED,
            "midpoint of cadets with low and with medium arches"),
    HIGH_ARCH_ABOVE(
            0.362,
            "dorsum height per heel-to-ball length, standing",
            COMPUTED,
            "midpoint of cadets with medium and with high arches"),
    REPORTED_ARCH_HEIGHT_INDEX_SD(
            0.04,
            "dorsum height per heel-to-ball length, standing",
            ASSUMED,
            "a runner's own word is trusted no more than the spread of all feet"),

    STANDING_LENGTH_GAIN(4.1, "mm", PUBLISHED, "sitting to standing, 2,180 cadets' feet (table 4 of PMC7393860)"),
    STANDING_LENGTH_GAIN_SD(
            1.8, "mm", COMPUTED, "the same share of the gain as under half the weight (2.7 +- 1.2 %, Tsung 2003)"),
    STANDING_HEEL_TO_BALL_GAIN(3.0, "mm", COMPUTED, "heel-to-ball's share of length (0.74, ANSUR II) of that gain"),
    STANDING_ARCH_DROP(4.1, "mm", PUBLISHED, "sitting to standing, 2,180 cadets' feet (table 4 of PMC7393860)"),
    STANDING_ARCH_DROP_SD(
            2.1, "mm", COMPUTED, "the same share of the drop as under half the weight (15.4 +- 7.8 %, Tsung 2003)"),
    STANDING_BALL_WIDTH_GAIN(
            0.029, "of ball width", PUBLISHED, "none to half the weight (Tsung 2003); sitting is a little less"),
    STANDING_BALL_WIDTH_GAIN_SD(0.024, "of ball width", PUBLISHED, "spread of that gain (Tsung 2003)"),
    STANDING_BALL_GIRTH_GAIN(
            0.015, "of ball girth", ASSUMED, "not found; between none and the width's, as the foot also gets flatter"),
    STANDING_BALL_GIRTH_GAIN_SD(0.015, "of ball girth", ASSUMED, "covers both"),
    STANDING_HEEL_WIDTH_GAIN(
            0.059, "of heel width", PUBLISHED, "none to half the weight (Tsung 2003); sitting is a little less"),
    STANDING_HEEL_WIDTH_GAIN_SD(0.048, "of heel width", PUBLISHED, "spread of that gain (Tsung 2003)"),

    SWELLING_VOLUME(0.03, "of volume", PUBLISHED, "after 10 minutes of treadmill running (McWhorter 2003)"),
    SWELLING_VOLUME_SD(
            0.015,
            "of volume",
            ASSUMED,
            "no swelling at all, as on average after 100 km (Cejka 2012), is two standard deviations away"),
    SWELLING_MINUTES(
            10, "minutes", PUBLISHED, "when that was measured; nothing shows that it grows on (McWhorter 2003)"),
    SWELLING_HEAT_SD(0.01, "of volume", ASSUMED, "heat widens vessels; by how much feet then swell was not found"),
    SWELLING_LENGTH_SHARE(
            1 / 6.0, "of relative volume", COMPUTED, "between none (length stays) and a third (the foot grows evenly)"),
    SWELLING_LENGTH_SHARE_SD(1 / 6.0, "of relative volume", COMPUTED, "reaches both"),
    SWELLING_ACROSS_SHARE(
            5 / 12.0,
            "of relative volume",
            COMPUTED,
            "between a third (the foot grows evenly) and half (length stays)"),
    SWELLING_ACROSS_SHARE_SD(1 / 12.0, "of relative volume", COMPUTED, "reaches both"),
    RUNNING_PACE(6, "minutes per km", ASSUMED, "easy running; matters only for runs below two kilometres"),

    SOCK_THICKNESS(2, "mm a layer", ASSUMED, "middle of thin racing 1 and cushioned 3, as remembered"),
    SOCK_THICKNESS_SD(0.6, "mm a layer", ASSUMED, "spread evenly over those"),
    SOCK_TOLD_THICKNESS_SD(0.3, "mm a layer", ASSUMED, "a thickness told by its wearer"),
    SOCK_UNDER_LOAD(0.75, "of thickness", ASSUMED, "between uncompressed and half, as remembered"),
    SOCK_UNDER_LOAD_SD(0.15, "of thickness", ASSUMED, "spread evenly over those");

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
