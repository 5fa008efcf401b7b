package io.toebox.lacing.advice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.lacing.advice.LacingRecommendationRequest.ShoeRequest;
import io.toebox.lacing.core.advise.Closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionReaderTest {

    @ParameterizedTest
    @CsvSource({"6, 9, 6", "6, 7, 6", "3, 4, 3", ", 7, 6"})
    void aSpotBehindARowTheShoeDoesNotHaveIsRefused(@Nullable Integer rows, int soreRow, int lastRow) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> QuestionReader.read(request(shoe(rows, Closure.LACES), soreRow)))
                .satisfies(refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
                    assertThat(refused.mistakes()).singleElement().satisfies(mistake -> {
                        assertThat(mistake.pointer()).isEqualTo("#/soreRow");
                        assertThat(mistake.code()).isEqualTo("out-of-range");
                        assertThat(mistake.detail().in(Language.ENGLISH))
                                .isEqualTo("Must be between 1 and %d.".formatted(lastRow));
                        assertThat(mistake.min()).isEqualTo(1);
                        assertThat(mistake.max()).isEqualTo(lastRow);
                    });
                });
    }

    @Test
    void aShoeNothingIsSaidOfHasTheUsualRows() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> QuestionReader.read(request(null, 7)))
                .satisfies(refused -> assertThat(refused.mistakes())
                        .extracting(Mistake::pointer)
                        .containsExactly("#/soreRow"));
        assertThat(QuestionReader.read(request(null, 6)).question().soreRow()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"9, LACES, 9", "6, DIAL, 9", "6, SLIP_ON, 9"})
    void aSpotInTheShoeOrInOneThatIsNotLacedIsTaken(int rows, Closure closure, int soreRow) {
        assertThat(QuestionReader.read(request(shoe(rows, closure), soreRow))
                        .question()
                        .soreRow())
                .isEqualTo(soreRow);
    }

    private static LacingRecommendationRequest request(@Nullable ShoeRequest shoe, int soreRow) {
        return new LacingRecommendationRequest(shoe, List.of(), List.of(), soreRow, null, null, null);
    }

    private static ShoeRequest shoe(@Nullable Integer rows, Closure closure) {
        return new ShoeRequest(rows, null, closure, null, null, null, null, null);
    }
}
