package io.toebox.lacing.advice;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LacingQuestionList", description = "Questions to answer at once, such as the shoes of a ranking.")
record LacingQuestionList(
        @Schema(description = "Answered in this order; asking the same twice only costs time")
        @Size(min = 1, max = LacingQuestionList.MAX_QUESTIONS)
        @NotNull
        List<@Valid @NotNull LacingRecommendationRequest> questions) {

    /** As many as a ranking may have shoes. */
    static final int MAX_QUESTIONS = 200;
}
