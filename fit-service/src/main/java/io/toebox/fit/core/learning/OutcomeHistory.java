package io.toebox.fit.core.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * A CSV file of outcomes as a shop imports or exports them, counted while it is read: columns slug, sizeScale, size, event, and as far as
 * there are shop, width, reason, feels, recommendedSize, footLengthMm and footBallWidthMm.
 */
public final class OutcomeHistory {

    private static final List<String> NEEDED = List.of("slug", "sizeScale", "size", "event");

    private final Map<String, Integer> columns;

    private final AverageShoe average;

    private OutcomeHistory(List<String> header, AverageShoe average) {
        this.average = average;
        columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
    }

    /** Whether a file with this first line is one of outcomes. */
    public static boolean isHeader(@Nullable String line) {
        return line != null && Arrays.asList(line.split(",", -1)).containsAll(NEEDED);
    }

    /**
     * Adds every outcome to the tally; how many there were.
     *
     * @param lines those of the file, the one that {@link #isHeader} first
     * @param average what a recommendation is told against, as the tally's
     * @throws IOException when the lines cannot be read
     * @throws IllegalArgumentException when a cell is none of the words or numbers it may be
     */
    public static int read(BufferedReader lines, OutcomeTally tally, AverageShoe average) throws IOException {
        var history = new OutcomeHistory(Arrays.asList(lines.readLine().split(",", -1)), average);
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                tally.add(history.outcome(line.split(",", -1)));
                count++;
            }
        }
        return count;
    }

    private Outcome outcome(String[] row) {
        var scale = word(SizeScale.class, cell(row, "sizeScale"));
        var size = size(scale, cell(row, "size"));
        var width = cell(row, "width").isEmpty() ? WidthGrade.STANDARD : width(scale, cell(row, "width"));
        var reason = cell(row, "reason");
        var length = cell(row, "footLengthMm");
        var ball = cell(row, "footBallWidthMm");
        var recommended = cell(row, "recommendedSize");
        return new Outcome(
                cell(row, "shop"),
                cell(row, "slug"),
                size,
                width,
                word(Event.class, cell(row, "event")),
                reason.isEmpty() ? null : word(Reason.class, reason),
                feels(cell(row, "feels")),
                length.isEmpty()
                        ? null
                        : new Outcome.FootClass(
                                (int) Double.parseDouble(length),
                                ball.isEmpty() ? null : (int) Double.parseDouble(ball)),
                // What was felt then is not in a file: taken as the average of the label.
                recommended.isEmpty()
                        ? null
                        : new Outcome.Recommended(
                                size(scale, recommended),
                                width,
                                Map.of(Zone.LENGTH, average.levelMm(Zone.LENGTH.inside(), scale))));
    }

    private String cell(String[] row, String column) {
        var at = columns.get(column);
        return at == null || at >= row.length ? "" : row[at].strip();
    }

    private static Size size(SizeScale scale, String text) {
        return new Size(scale, (int) Math.round(2 * Double.parseDouble(text)));
    }

    private static WidthGrade width(SizeScale scale, String text) {
        return Arrays.stream(WidthGrade.values())
                .filter(grade -> scale.letter(grade).equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> word(WidthGrade.class, text));
    }

    private static Map<Zone, Feel> feels(String text) {
        var feels = new EnumMap<Zone, Feel>(Zone.class);
        for (var one : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            var parts = one.split("=", -1);
            feels.put(word(Zone.class, parts[0]), word(Feel.class, parts[1]));
        }
        return feels;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        for (var word : type.getEnumConstants()) {
            if (isSpelled(word.name(), text)) {
                return word;
            }
        }
        throw new IllegalArgumentException(
                "%s is no %s".formatted(text, type.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSpelled(String name, String text) {
        boolean isSame = name.length() == text.length();
        for (int i = 0; isSame && i < name.length(); i++) {
            isSame = name.charAt(i) == '_'
                    ? text.charAt(i) == '-'
                    : Character.toUpperCase(text.charAt(i)) == name.charAt(i);
        }
        return isSame;
    }
}
