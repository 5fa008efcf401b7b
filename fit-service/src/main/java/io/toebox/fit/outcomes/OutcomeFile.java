package io.toebox.fit.outcomes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Feel;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.outcomes.OutcomeAnswers.RowItem;
import io.toebox.fit.outcomes.OutcomeRequest.FeltZoneInput;
import io.toebox.fit.outcomes.OutcomeRequest.FootClassInput;

import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * A shop's history of orders and returns as CSV; good rows count, bad ones are reported by line and column. Columns are parted by a
 * comma, a semicolon or a tab, whichever the header has; where it is no comma, a number may have a decimal comma.
 */
final class OutcomeFile {

    private static final int MOST_FINDINGS = 1000;
    private static final List<String> NEEDED = List.of("slug", "sizeScale", "size", "event");
    private static final int LONGEST_HEADER = 8192;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final OutcomeReader reader;
    private final Language language;
    private final List<ToldOutcome> told = new ArrayList<>();
    private final List<RowItem> findings = new ArrayList<>();
    private int rows;

    private OutcomeFile(OutcomeReader reader, Language language) {
        this.reader = reader;
        this.language = language;
    }

    /** @throws ProblemException when it is no such file */
    static OutcomeFile read(Reader csv, OutcomeReader reader, Language language) {
        var file = new OutcomeFile(reader, language);
        var text = new BufferedReader(csv, LONGEST_HEADER);
        try (var parser = format(text).parse(text)) {
            if (!parser.getHeaderMap().keySet().containsAll(NEEDED)) {
                throw noFile();
            }
            for (var row : parser) {
                file.rows++;
                file.read(row, (int) parser.getCurrentLineNumber());
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw noFile();
        }
        return file;
    }

    private static CSVFormat format(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER];
        int length = IOUtils.read(text, start);
        var header = new String(start, 0, length).lines().findFirst().orElse("");
        text.reset();
        return Stream.of(',', ';', '\t')
                .map(delimiter -> FORMAT.builder().setDelimiter(delimiter).get())
                .max(Comparator.comparingLong(format -> header.chars()
                        .filter(c -> format.getDelimiterString().indexOf(c) == 0)
                        .count()))
                .orElseThrow();
    }

    private static ProblemException noFile() {
        return ProblemException.of(Mistake.ofPointer("#", "invalid-format", FIT.sentence("outcome.file")));
    }

    List<ToldOutcome> told() {
        return told;
    }

    List<RowItem> findings() {
        return findings;
    }

    int rows() {
        return rows;
    }

    private void read(CSVRecord row, int line) {
        var mistakes = new ArrayList<Mistake>();
        var request = toRequest(row, mistakes);
        if (mistakes.isEmpty() && request.isPresent()) {
            reader.read(request.get(), "#", mistakes).ifPresent(told::add);
        }
        for (var mistake : mistakes) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(new RowItem(
                        line,
                        mistake.place().replaceFirst("^#/", ""),
                        mistake.code(),
                        mistake.detail().in(language)));
            }
        }
    }

    private static Optional<OutcomeRequest> toRequest(CSVRecord row, List<Mistake> mistakes) {
        var slug = cell(row, "slug");
        var scale = word(SizeScale.class, row, "sizeScale", mistakes);
        var size = number(row, "size", 1, 20, mistakes);
        var event = word(Event.class, row, "event", mistakes);
        var reason = word(Reason.class, row, "reason", mistakes);
        var length = number(row, "footLengthMm", 180, 350, mistakes);
        var ball = number(row, "footBallWidthMm", 60, 160, mistakes);
        var feels = feels(row, mistakes);
        if (slug == null) {
            mistakes.add(required("slug"));
        }
        if (scale == null && cell(row, "sizeScale") == null) {
            mistakes.add(required("sizeScale"));
        }
        if (size == null && cell(row, "size") == null) {
            mistakes.add(required("size"));
        }
        if (event == null && cell(row, "event") == null) {
            mistakes.add(required("event"));
        }
        if (length != null && !"improve-model".equals(cell(row, "consent"))) {
            mistakes.add(new Mistake(
                    "#/consent", null, Mistake.REQUIRED, Mistake.oneOf(List.of("improve-model")), null, null, null));
        }
        return slug == null || scale == null || size == null || event == null
                ? Optional.empty()
                : Optional.of(new OutcomeRequest(
                        slug,
                        scale,
                        size,
                        cell(row, "width"),
                        event,
                        reason,
                        feels,
                        cell(row, "recommendationId"),
                        length == null
                                ? null
                                : new FootClassInput(
                                        "improve-model", length.intValue(), ball == null ? null : ball.intValue())));
    }

    private static List<FeltZoneInput> feels(CSVRecord row, List<Mistake> mistakes) {
        var feels = new ArrayList<FeltZoneInput>();
        for (var zone : Zone.values()) {
            var feel = word(Feel.class, row, Spelling.of(zone), mistakes);
            if (feel != null) {
                feels.add(new FeltZoneInput(zone, feel));
            }
        }
        return feels;
    }

    private static Mistake required(String column) {
        return Mistake.ofPointer("#/" + column, Mistake.REQUIRED, FIT.sentence("outcome.column"));
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        return row.isSet(column) && !row.get(column).isBlank() ? row.get(column).strip() : null;
    }

    private static <E extends Enum<E>> @Nullable E word(
            Class<E> type, CSVRecord row, String column, List<Mistake> mistakes) {
        var text = cell(row, column);
        if (text == null) {
            return null;
        }
        var word = Spelling.find(type, text.toLowerCase(Locale.ROOT));
        if (word.isEmpty()) {
            mistakes.add(Mistake.ofPointer("#/" + column, Mistake.UNKNOWN_VALUE, Mistake.oneOf(Spelling.listOf(type))));
        }
        return word.orElse(null);
    }

    private static @Nullable Double number(
            CSVRecord row, String column, int lowest, int highest, List<Mistake> mistakes) {
        var text = cell(row, column);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number >= lowest && number <= highest) {
                return number;
            }
            mistakes.add(Mistake.outside(lowest, highest, null).at("#/" + column, null));
        } catch (NumberFormatException e) {
            mistakes.add(Mistake.ofPointer("#/" + column, Mistake.WRONG_TYPE, FIT.sentence("outcome.column")));
        }
        return null;
    }
}
