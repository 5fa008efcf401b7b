package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.platform.Problem.FieldProblem;

/**
 * The shoe as asked in a query; null is not asked.
 *
 * @param extraEyelet the same as {@code extraHeelLockEyelet} by its short name
 * @param widthMm one number, or one per row with commas between
 * @param spacingMm one number, or one per gap between rows
 * @param missingRows rows with commas between
 * @param stagger {@code inner} or {@code outer} per ordinary row, with commas between, or {@code none}
 */
record AskedShoe(
        @Nullable Integer rows,
        @Nullable Boolean extraHeelLockEyelet,
        @Nullable Boolean extraEyelet,
        @Nullable String widthMm,
        @Nullable String spacingMm,
        @Nullable String missingRows,
        @Nullable String stagger) {

    private static final int USUAL_ROWS = 6;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** What was asked and could be read, before it is known how many rows there are. */
    record Read(
            int rows,
            Optional<Boolean> extra,
            List<Double> widthsMm,
            List<Double> spacingsMm,
            List<Integer> missingRows,
            Optional<List<Stagger>> stagger) {

        /** Staggered eyelets and the extra one are there when asked for, or when not asked for and a lacing needs them. */
        EyeletRows eyelets(List<AskedLacing> lacings) {
            var plain = new EyeletRows(rows, false, missingRows, stagger.orElse(List.of()));
            var sets = stagger.isEmpty() && isRefused(lacings, plain, Cause.NEEDS_STAGGERED_EYELETS)
                    ? inTurn(rows)
                    : plain.stagger();
            var without = new EyeletRows(rows, false, missingRows, sets);
            boolean needed = isRefused(lacings, without, Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET);
            return new EyeletRows(rows, extra.orElse(needed), missingRows, sets);
        }

        private static boolean isRefused(List<AskedLacing> lacings, EyeletRows eyelets, Cause cause) {
            return lacings.stream()
                    .flatMap(lacing -> lacing.findRefusal(Fitting.of(eyelets)).stream())
                    .anyMatch(refused -> refused.cause() == cause);
        }

        /** Distances for the given number of rows; a problem when a list has another number of entries. */
        RowGeometry geometry(int total, ParameterProblems problems) {
            if (widthsMm.size() > 1) {
                problems.checkCount("widthMm", widthsMm.size(), total, "one number, or one per row");
            }
            if (spacingsMm.size() > 1) {
                problems.checkCount(
                        "spacingMm", spacingsMm.size(), total - 1, "one number, or one per gap between rows");
            }
            problems.throwIfAny();
            return RowGeometry.ofTold(widthsMm, spacingsMm, total);
        }
    }

    Read read(ParameterProblems problems) {
        problems.checkRange("rows", rows, EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS, null);
        int ordinary = rows == null ? USUAL_ROWS : rows;
        var widths = numbers("widthMm", widthMm, RowGeometry.MIN_WIDTH_MM, RowGeometry.MAX_WIDTH_MM, problems);
        var spacings =
                numbers("spacingMm", spacingMm, RowGeometry.MIN_SPACING_MM, RowGeometry.MAX_SPACING_MM, problems);
        var missing = rowNumbers(ordinary, problems);
        var sets = stagger(ordinary, problems);
        if (extraHeelLockEyelet != null && extraEyelet != null && !extraHeelLockEyelet.equals(extraEyelet)) {
            problems.add(FieldProblem.ofParameter(
                    "extraEyelet", "contradiction", "extraHeelLockEyelet says the opposite; send one of them."));
        }
        return new Read(ordinary, extra(), widths, spacings, missing, sets);
    }

    private Optional<Boolean> extra() {
        return Optional.ofNullable(extraHeelLockEyelet).or(() -> Optional.ofNullable(extraEyelet));
    }

    /** Our assumption where the sets are not given: an outer row at the toe, then they take turns. */
    static List<Stagger> inTurn(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> i % 2 == 0 ? Stagger.OUTER : Stagger.INNER)
                .toList();
    }

    /** What was taken for granted, as stable codes. */
    List<String> basis(EyeletRows eyelets) {
        var basis = new ArrayList<String>();
        if (rows == null) {
            basis.add("assumed-eyelets");
        }
        if (rows != null && extra().isEmpty()) {
            basis.add("assumed-extra-eyelet");
        }
        if (stagger == null && !eyelets.stagger().isEmpty()) {
            basis.add("assumed-staggered-eyelets");
        }
        if (widthMm == null || spacingMm == null) {
            basis.add("assumed-row-geometry");
        }
        return basis;
    }

    private static List<Double> numbers(
            String parameter, @Nullable String text, int min, int max, ParameterProblems problems) {
        if (text == null) {
            return List.of();
        }
        try {
            var numbers = entries(text, Double::valueOf);
            numbers.stream()
                    .filter(n -> !(n >= min && n <= max))
                    .findFirst()
                    .ifPresent(n -> problems.checkRange(parameter, n, min, max, "mm"));
            return numbers;
        } catch (NumberFormatException e) {
            problems.add(FieldProblem.ofParameter(
                    parameter, "wrong-type", "Must be a number, or numbers with commas between."));
            return List.of();
        }
    }

    private List<Integer> rowNumbers(int ordinary, ParameterProblems problems) {
        if (missingRows == null) {
            return List.of();
        }
        try {
            var numbers = entries(missingRows, Integer::valueOf);
            numbers.stream()
                    .filter(row -> row < 1 || row > ordinary)
                    .findFirst()
                    .ifPresent(row -> problems.checkRange("missingRows", row, 1, ordinary, null));
            return numbers;
        } catch (NumberFormatException e) {
            problems.add(FieldProblem.ofParameter(
                    "missingRows", "wrong-type", "Must be whole numbers with commas between."));
            return List.of();
        }
    }

    /**
     * Java alone would also take 16d, 1e3, 0x10, NaN, a blank before or the digits of another script.
     *
     * @throws NumberFormatException when an entry is no plain number
     */
    private static <N> List<N> entries(String text, Function<String, N> parse) {
        var entries = text.split(",", -1);
        for (var entry : entries) {
            if (!PLAIN_NUMBER.matcher(entry).matches()) {
                throw new NumberFormatException();
            }
        }
        return Arrays.stream(entries).map(parse).toList();
    }

    private Optional<List<Stagger>> stagger(int ordinary, ParameterProblems problems) {
        if (stagger == null) {
            return Optional.empty();
        }
        if (stagger.equalsIgnoreCase("none")) {
            return Optional.of(List.of());
        }
        var sets = Arrays.stream(stagger.toLowerCase(Locale.ROOT).split(",", -1))
                .flatMap(word ->
                        Arrays.stream(Stagger.values()).filter(set -> set.slug().equals(word)))
                .toList();
        problems.checkCount("stagger", sets.size(), ordinary, "none, or inner or outer for each ordinary row");
        return Optional.of(sets);
    }
}
