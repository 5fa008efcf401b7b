package io.toebox.lacing.advice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.advice.LacingRecommendationRequest.ShoeRequest;
import io.toebox.lacing.platform.Problem.FieldProblem;
import io.toebox.lacing.platform.ProblemException;
import io.toebox.lacing.platform.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionReaderTest {

    @ParameterizedTest
    @CsvSource({"6, 9, 6", "6, 7, 6", "3, 4, 3", ", 7, 6"})
    void aSpotBehindARowTheShoeDoesNotHaveIsRefused(@Nullable Integer rows, int soreRow, int lastRow) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> QuestionReader.read(request(shoe(rows, "laces"), soreRow)))
                .satisfies(refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
                    assertThat(refused.errors())
                            .containsExactly(new FieldProblem(
                                    "#/soreRow",
                                    null,
                                    "out-of-range",
                                    "Must be between 1 and %d.".formatted(lastRow),
                                    1,
                                    lastRow,
                                    null));
                });
    }

    @Test
    void aShoeNothingIsSaidOfHasTheUsualRows() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> QuestionReader.read(request(null, 7)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("#/soreRow"));
        assertThat(QuestionReader.read(request(null, 6)).question().soreRow()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"9, laces, 9", "6, dial, 9", "6, Slip-On, 9"})
    void aSpotInTheShoeOrInOneThatIsNotLacedIsTaken(int rows, String closure, int soreRow) {
        assertThat(QuestionReader.read(request(shoe(rows, closure), soreRow))
                        .question()
                        .soreRow())
                .isEqualTo(soreRow);
    }

    private static LacingRecommendationRequest request(@Nullable ShoeRequest shoe, int soreRow) {
        return new LacingRecommendationRequest(shoe, List.of(), List.of(), soreRow, null, null, null);
    }

    private static ShoeRequest shoe(@Nullable Integer rows, String closure) {
        return new ShoeRequest(rows, null, closure, null, null, null, null, null);
    }
}
