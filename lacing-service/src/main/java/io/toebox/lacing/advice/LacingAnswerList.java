package io.toebox.lacing.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.wording.Words;

@Schema(name = "LacingAnswerList", description = "One answer for each question, in the order of the questions")
record LacingAnswerList(
        List<LacingAnswer> items,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingAnswer", description = "The advice, or why there is none")
    record LacingAnswer(
            @Schema(description = "The HTTP status it would have alone", examples = "200")
            int status,

            @Nullable LacingRecommendationsResponse advice,
            @Nullable LacingQuestionProblem problem) {}

    @Schema(
            name = "LacingQuestionProblem",
            description = "What is wrong with one question; the others are answered all the same")
    record LacingQuestionProblem(
            @Schema(examples = "contradiction") String type,

            @Schema(description = "In the language of `Accept-Language`")
            String title,

            List<LacingQuestionMistake> errors) {

        static LacingQuestionProblem of(ProblemException problem, Words words) {
            return new LacingQuestionProblem(
                    problem.type().slug(),
                    problem.type().title().in(words.language()),
                    problem.mistakes().stream()
                            .map(mistake -> LacingQuestionMistake.of(mistake, words))
                            .toList());
        }
    }

    @Schema(name = "LacingQuestionMistake", description = "One field of the question that needs attention")
    record LacingQuestionMistake(
            @Schema(description = "In the question, a JSON pointer", examples = "#/archHeightIndex")
            String pointer,

            @Schema(examples = "contradiction") String code,

            @Schema(description = "In the language of `Accept-Language`")
            String detail) {

        static LacingQuestionMistake of(Mistake mistake, Words words) {
            return new LacingQuestionMistake(
                    mistake.place(), mistake.code(), mistake.detail().in(words.language()));
        }
    }

    /** Equal questions are thought about once. */
    static LacingAnswerList of(LacingQuestionList list, Words words) {
        var answers = new HashMap<LacingRecommendationRequest, LacingAnswer>();
        list.questions().forEach(question -> answers.computeIfAbsent(question, q -> answer(q, words)));
        return new LacingAnswerList(
                list.questions().stream()
                        .map(question -> Objects.requireNonNull(answers.get(question)))
                        .toList(),
                "comfort-guidance-only");
    }

    private static LacingAnswer answer(LacingRecommendationRequest question, Words words) {
        try {
            return new LacingAnswer(200, LacingRecommendationsResponse.answer(question, words), null);
        } catch (ProblemException problem) {
            return new LacingAnswer(problem.type().status(), null, LacingQuestionProblem.of(problem, words));
        }
    }
}
