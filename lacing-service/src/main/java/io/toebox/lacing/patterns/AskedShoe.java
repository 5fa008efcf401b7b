package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.wording.Words;

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
    private static final String NOT_STAGGERED = "none";

    /** How lists of numbers, of rows and of sets are written, for the contract. */
    static final String NUMBERS = "^[0-9]+(\\.[0-9]+)?(,[0-9]+(\\.[0-9]+)?)*$";

    static final String ROWS = "^[0-9]+(,[0-9]+)*$";
    static final String SETS = "^(none|(inner|outer)(,(inner|outer))*)$";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** What was asked and could be read, before it is known how many rows there are. */
    record Read(
            int rows,
            Optional<Boolean> extra,
            List<Double> widthsMm,
            List<Double> spacingsMm,
            List<Integer> missingRows,
            Optional<List<Stagger>> stagger) {

        /** Staggered eyelets and the extra one are there when asked for, or when not asked for and a lacing uses them. */
        EyeletRows eyelets(List<AskedLacing> lacings) {
            var plain = new EyeletRows(rows, false, missingRows, stagger.orElse(List.of()));
            var sets = stagger.isEmpty() && isRefused(lacings, plain, Cause.NEEDS_STAGGERED_EYELETS)
                    ? inTurn(rows)
                    : plain.stagger();
            boolean used = lacings.stream()
                    .flatMap(lacing -> lacing.lacings().stream())
                    .anyMatch(lacing -> lacing.method().usesExtraEyelet());
            return new EyeletRows(rows, extra.orElse(used), missingRows, sets);
        }

        private static boolean isRefused(List<AskedLacing> lacings, EyeletRows eyelets, Cause cause) {
            return lacings.stream()
                    .flatMap(lacing -> lacing.findRefusal(Fitting.of(eyelets)).stream())
                    .anyMatch(refused -> refused.cause() == cause);
        }

        /** Distances for the given number of rows; a problem when a list has another number of entries. */
        RowGeometry geometry(int total, Mistakes mistakes) {
            if (widthsMm.size() > 1) {
                checkCount("widthMm", widthsMm.size(), total, "problem.count.row", mistakes);
            }
            if (spacingsMm.size() > 1) {
                checkCount("spacingMm", spacingsMm.size(), total - 1, "problem.count.gap", mistakes);
            }
            mistakes.throwIfAny();
            return RowGeometry.ofTold(widthsMm, spacingsMm, total);
        }
    }

    Read read(Mistakes mistakes) {
        int ordinary = rows == null ? USUAL_ROWS : rows;
        var widths = numbers("widthMm", widthMm, RowGeometry.MIN_WIDTH_MM, RowGeometry.MAX_WIDTH_MM, mistakes);
        var spacings =
                numbers("spacingMm", spacingMm, RowGeometry.MIN_SPACING_MM, RowGeometry.MAX_SPACING_MM, mistakes);
        var missing = rowNumbers(ordinary, mistakes);
        var sets = stagger(ordinary, mistakes);
        if (extraHeelLockEyelet != null && extraEyelet != null && !extraHeelLockEyelet.equals(extraEyelet)) {
            mistakes.add(Mistake.ofParameter("extraEyelet", "contradiction", Words.sentence("problem.extra-eyelet")));
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

    private static List<Double> numbers(String parameter, @Nullable String text, int min, int max, Mistakes mistakes) {
        if (text == null) {
            return List.of();
        }
        try {
            var numbers = entries(text, Double::valueOf);
            numbers.stream()
                    .filter(n -> !(n >= min && n <= max))
                    .findFirst()
                    .ifPresent(n -> mistakes.add(Mistake.outside(min, max, "mm").at(null, parameter)));
            return numbers;
        } catch (NumberFormatException e) {
            mistakes.add(Mistake.ofParameter(parameter, Mistake.WRONG_TYPE, Words.sentence("problem.numbers")));
            return List.of();
        }
    }

    private List<Integer> rowNumbers(int ordinary, Mistakes mistakes) {
        if (missingRows == null) {
            return List.of();
        }
        try {
            var numbers = entries(missingRows, Integer::valueOf);
            numbers.stream()
                    .filter(row -> row < 1 || row > ordinary)
                    .findFirst()
                    .ifPresent(row ->
                            mistakes.add(Mistake.outside(1, ordinary, null).at(null, "missingRows")));
            return numbers;
        } catch (NumberFormatException e) {
            mistakes.add(Mistake.ofParameter("missingRows", Mistake.WRONG_TYPE, Words.sentence("problem.rows")));
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

    private Optional<List<Stagger>> stagger(int ordinary, Mistakes mistakes) {
        if (stagger == null) {
            return Optional.empty();
        }
        if (stagger.equalsIgnoreCase(NOT_STAGGERED)) {
            return Optional.of(List.of());
        }
        var words = stagger.split(",", -1);
        var sets = Arrays.stream(words)
                .flatMap(word -> Spelling.find(Stagger.class, word).stream())
                .toList();
        if (sets.size() < words.length) {
            var known = Stream.concat(Stream.of(NOT_STAGGERED), Spelling.listOf(Stagger.class).stream());
            mistakes.add(Mistake.ofParameter("stagger", Mistake.UNKNOWN_VALUE, Mistake.oneOf(known.toList())));
        } else {
            checkCount("stagger", sets.size(), ordinary, "problem.count.sets", mistakes);
        }
        return Optional.of(sets);
    }

    /** A list with an entry for each of something. */
    private static void checkCount(String parameter, int count, int expected, String meaning, Mistakes mistakes) {
        if (count != expected) {
            var detail = Words.sentence(meaning, expected).then(Words.sentence("problem.commas"));
            mistakes.add(Mistake.ofParameter(parameter, "wrong-count", detail).within(expected, expected));
        }
    }
}
