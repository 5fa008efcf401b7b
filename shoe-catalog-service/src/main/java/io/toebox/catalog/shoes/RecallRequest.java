package io.toebox.catalog.shoes;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.catalog.core.shoe.Recall;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemTexts.EDGE;

/** Why a shoe is called back. */
@Schema(name = "RecallWrite", description = "Why the maker or an authority called the shoe back")
record RecallRequest(
        @Schema(description = "In a sentence, for whoever asks for the shoe", examples = "The sole may come off.")
        @NotBlank
        @Size(max = Recall.MAX_LENGTH)
        @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
        String reason,

        @Schema(description = "The day of the recall", examples = "2026-03-01")
        @NotNull
        @Pattern(regexp = "^\\d{4}-\\d{2}-\\d{2}$", message = "{form.day}")
        String date,

        @Schema(description = "Where it is published", examples = "https://example.com/recalls/7")
        @NotNull
        @Size(max = Recall.MAX_LENGTH)
        @Pattern(regexp = Recall.LINK, message = "{form.https}")
        String link) {

    /**
     * The recall as the core knows it.
     *
     * @throws ProblemException when there is no such day
     */
    Recall recall() {
        try {
            return new Recall(reason.strip(), LocalDate.parse(date), link);
        } catch (DateTimeException e) {
            throw ProblemException.of(Mistake.ofPointer("#/date", "invalid-format", EDGE.sentence("form.day")));
        }
    }
}
