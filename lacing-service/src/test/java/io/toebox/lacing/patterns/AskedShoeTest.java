package io.toebox.lacing.patterns;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Numbers in texts: plain decimal ones with commas between, and nothing else Java would read as a number. */
class AskedShoeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "16,",
                ",16",
                "16,,16",
                "16;16",
                "16 16",
                " 16",
                "16 ",
                "16, 16",
                "16\t",
                "\u00a016",
                "+16",
                "--16",
                "- 16",
                "\u221216",
                "1e1",
                "1E1",
                "16d",
                "16D",
                "16f",
                "16F",
                "16L",
                "0x10",
                "0x1p4",
                "16.",
                ".5",
                "-.5",
                "16.5.5",
                "1_6",
                "16\u202616",
                "NaN",
                "Infinity",
                "-Infinity",
                "\uff11\uff16",
                "\u0661\u0666",
                "1'600",
                "16mm",
                "-"
            })
    void whatIsNoPlainNumberIsOfTheWrongType(String text) {
        for (var entries : List.of(text, "16," + text, text + ",16")) {
            assertThat(problems(asked(entries, null, null))).containsExactly("widthMm wrong-type");
            assertThat(problems(asked(null, entries, null))).containsExactly("spacingMm wrong-type");
            assertThat(problems(asked(null, null, entries))).containsExactly("missingRows wrong-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.5", "99999999999"})
    void rowsAreWholeNumbers(String text) {
        assertThat(problems(asked(null, null, text))).containsExactly("missingRows wrong-type");
    }

    @Test
    void aPlainNumberOutsideItsRangeIsOutOfRange() {
        var shoe = asked("-50,120.01", "4.99", "-1,0");
        assertThat(problems(shoe))
                .containsExactly("missingRows out-of-range", "spacingMm out-of-range", "widthMm out-of-range");
    }

    @Test
    void plainNumbersAreReadOneByOne() {
        var mistakes = new Mistakes();
        var read = asked("46,48.5,050", "16.0", "3,5").read(mistakes);
        mistakes.throwIfAny();
        assertThat(read.widthsMm()).containsExactly(46.0, 48.5, 50.0);
        assertThat(read.spacingsMm()).containsExactly(16.0);
        assertThat(read.missingRows()).containsExactly(3, 5);
    }

    private static AskedShoe asked(@Nullable String widthMm, @Nullable String spacingMm, @Nullable String missingRows) {
        return new AskedShoe(6, null, null, widthMm, spacingMm, missingRows, null);
    }

    private static List<String> problems(AskedShoe shoe) {
        var mistakes = new Mistakes();
        shoe.read(mistakes);
        var thrown = catchThrowableOfType(ProblemException.class, mistakes::throwIfAny);
        return thrown.mistakes().stream()
                .map(mistake -> mistake.parameter() + " " + mistake.code())
                .toList();
    }
}
