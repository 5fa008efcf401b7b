package io.toebox.fit.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.foot.ContradictoryFeet;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.SizeScale;

/**
 * The columns of a file of profiles, found by their names, and how a row of them is read. Whichever program opened the file hands over
 * the cells: a number of any kind, or text, or null.
 */
public final class ProfileColumns {

    private static final String ID = "profile_id";
    private static final String SCALE = "size_scale";
    private static final String METHOD = "method";
    private static final String POSTURE = "posture";

    /** The table of ANSUR II (Gordon 2014): one foot of each person, standing, measured with calipers. */
    private static final Map<String, String> SURVEY = Map.of(
            "subject_id", ID,
            "sex", SCALE,
            "footlength_mm", "right_length_mm",
            "balloffootlength_mm", "right_heel_to_ball_mm",
            "footbreadthhorizontal_mm", "right_ball_width_mm",
            "balloffootcircumference_mm", "right_ball_girth_mm",
            "heelbreadth_mm", "right_heel_width_mm");

    private static final Map<String, SizeScale> SEXES = Map.of("M", SizeScale.US_MEN, "F", SizeScale.US_WOMEN);

    /** @param perMm how many of its units are a millimetre */
    private record Told(Side side, FootDimension dimension, int cell, int perMm) {}

    private final List<String> names;
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final boolean isSurvey;

    private ProfileColumns(List<String> all) {
        var known = known();
        names = new ArrayList<>();
        isSurvey = all.contains("footlength_mm");
        for (var name : all) {
            var lower = name.toLowerCase(Locale.ROOT);
            var meant = isSurvey ? SURVEY.getOrDefault(lower, lower) : lower;
            if (known.contains(meant)) {
                if (cells.put(meant, names.size()) != null) {
                    throw new UsageException("The column %s is there twice.".formatted(meant));
                }
                names.add(name);
            }
        }
        for (var side : Side.values()) {
            for (var dimension : FootDimension.values()) {
                var mm = cells.get(column(side, dimension, 1));
                var tenths = cells.get(column(side, dimension, 10));
                if (mm != null && tenths != null) {
                    throw new UsageException(
                            "%s is told in mm and in tenths of it; keep one.".formatted(column(side, dimension, 1)));
                }
                if (mm != null || tenths != null) {
                    told.add(new Told(
                            side, dimension, mm == null ? Objects.requireNonNull(tenths) : mm, mm == null ? 10 : 1));
                }
            }
        }
    }

    /**
     * The columns of a file with these names.
     *
     * @throws UsageException when they tell of no feet
     */
    public static ProfileColumns of(List<String> names) {
        var columns = new ProfileColumns(names);
        for (var needed : List.of(ID, SCALE)) {
            if (!columns.cells.containsKey(needed)) {
                throw new UsageException(
                        "There is no column %s; there are: %s.".formatted(needed, String.join(", ", names)));
            }
        }
        if (columns.told.isEmpty()) {
            throw new UsageException("No column tells of a foot, such as right_length_mm; there are: %s."
                    .formatted(String.join(", ", names)));
        }
        return columns;
    }

    private static HashSet<String> known() {
        var known = new HashSet<>(List.of(ID, SCALE, METHOD, POSTURE));
        for (var side : Side.values()) {
            for (var dimension : FootDimension.values()) {
                known.add(column(side, dimension, 1));
                known.add(column(side, dimension, 10));
            }
        }
        return known;
    }

    private static String column(Side side, FootDimension dimension, int perMm) {
        return (side + "_" + dimension + (perMm == 1 ? "_mm" : "_tenth_mm")).toLowerCase(Locale.ROOT);
    }

    /** The names of the columns that are read, as the file has them; the cells of a row are handed over in this order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * Reads one row.
     *
     * @param row its cells in the order of {@link #names}
     */
    public Reading read(@Nullable Object[] row) {
        var id = text(row, ID);
        try {
            if (id.isEmpty()) {
                throw new Unreadable(ID, "", "names no profile");
            }
            var scale = scale(text(row, SCALE));
            var method = word(row, METHOD, MeasuringMethod.class)
                    .orElse(isSurvey ? MeasuringMethod.CALIPER : MeasuringMethod.UNKNOWN);
            var posture = word(row, POSTURE, Posture.class).orElse(Posture.STANDING);
            return new Reading.Profile(id, scale, Runner.of(feet(row, method, posture)));
        } catch (Unreadable e) {
            return new Reading.BadRow(id, e.field, e.value, e.problem);
        }
    }

    private SizeScale scale(String text) throws Unreadable {
        var scale = isSurvey && SEXES.containsKey(text)
                ? Optional.of(SEXES.get(text))
                : Spelling.find(SizeScale.class, text);
        if (scale.isEmpty()) {
            throw new Unreadable(nameOf(SCALE), text, oneOf(SizeScale.class));
        }
        return scale.get();
    }

    private FootPair feet(@Nullable Object[] row, MeasuringMethod method, Posture posture) throws Unreadable {
        var measured = new HashMap<Side, Map<FootDimension, Double>>();
        for (var one : told) {
            var cell = row[one.cell()];
            if (cell != null && !(cell instanceof String text && text.isBlank())) {
                measured.computeIfAbsent(one.side(), side -> new EnumMap<>(FootDimension.class))
                        .put(one.dimension(), mm(one, cell));
            }
        }
        if (measured.isEmpty()) {
            throw new Unreadable(names.get(told.getFirst().cell()), "", "no foot was measured");
        }
        var left = foot(Side.LEFT, measured, method, posture);
        var right = foot(Side.RIGHT, measured, method, posture);
        try {
            return new FootPair(left, right);
        } catch (ContradictoryFeet e) {
            throw contradiction(e, left == null ? Side.RIGHT : Side.LEFT, row);
        }
    }

    private double mm(Told one, Object cell) throws Unreadable {
        double mm = number(cell) / one.perMm();
        if (!one.dimension().isPlausible(mm)) {
            throw new Unreadable(
                    names.get(one.cell()),
                    cell.toString(),
                    "a number from %d to %d %s"
                            .formatted(
                                    one.dimension().minMm() * one.perMm(),
                                    one.dimension().maxMm() * one.perMm(),
                                    one.perMm() == 1 ? "mm" : "tenths of a mm"));
        }
        return mm;
    }

    /** Not a number when it is none. */
    private static double number(Object cell) {
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return Double.parseDouble(cell.toString().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private @Nullable Foot foot(
            Side side, Map<Side, Map<FootDimension, Double>> measured, MeasuringMethod method, Posture posture)
            throws Unreadable {
        var mm = measured.get(side);
        if (mm == null) {
            return null;
        }
        try {
            return new Foot(mm, null, null, ToeShape.UNKNOWN, method, posture);
        } catch (ContradictoryFeet e) {
            throw new Unreadable(
                    nameOf(column(side, e.dimension(), 1), column(side, e.dimension(), 10)),
                    String.valueOf(mm.get(e.dimension())),
                    words(e));
        }
    }

    private Unreadable contradiction(ContradictoryFeet e, Side side, @Nullable Object[] row) {
        var field = nameOf(column(side, e.dimension(), 1), column(side, e.dimension(), 10));
        return new Unreadable(field, String.valueOf(row[names.indexOf(field)]), words(e));
    }

    private static String words(ContradictoryFeet e) {
        return switch (e.kind()) {
            case GIRTH_BELOW_TWICE_THE_WIDTH -> "a girth below twice the width of the ball";
            case BALL_BEYOND_THE_TOES -> "the ball lies at or beyond the tip of the toes";
            case UNLIKE_ANY_FOOT ->
                "no foot has this together with its %s"
                        .formatted(e.given().map(Spelling::of).orElse("other measurements"));
            case FEET_TOO_FAR_APART -> "left and right are further apart than feet are";
            case LENGTHS_TOO_FAR_APART -> "left and right lengths are further apart than feet are";
            case BRANNOCK_SIZES_TOO_FAR_APART, MEASURED_AND_BRANNOCK_DISAGREE -> "the readings disagree";
        };
    }

    private <E extends Enum<E>> Optional<E> word(@Nullable Object[] row, String column, Class<E> vocabulary)
            throws Unreadable {
        var text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var word = Spelling.find(vocabulary, text);
        if (word.isEmpty()) {
            throw new Unreadable(column, text, oneOf(vocabulary));
        }
        return word;
    }

    private static <E extends Enum<E>> String oneOf(Class<E> vocabulary) {
        return "one of " + String.join(", ", Spelling.listOf(vocabulary));
    }

    private String text(@Nullable Object[] row, String column) {
        var at = cells.get(column);
        var cell = at == null ? null : row[at];
        return cell == null ? "" : cell.toString().strip();
    }

    /** As the file has the first of these columns that it has. */
    private String nameOf(String... columns) {
        return Arrays.stream(columns)
                .map(cells::get)
                .filter(Objects::nonNull)
                .map(names::get)
                .findFirst()
                .orElse(columns[0]);
    }

    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String value;
        private final String problem;

        Unreadable(String field, String value, String problem) {
            super(problem);
            this.field = field;
            this.value = value;
            this.problem = problem;
        }
    }
}
