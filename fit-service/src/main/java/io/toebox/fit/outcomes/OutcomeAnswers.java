package io.toebox.fit.outcomes;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes around single outcomes. */
final class OutcomeAnswers {

    private OutcomeAnswers() {}

    /** Several outcomes. */
    @Schema(name = "OutcomeBatch", description = "Outcomes that are stored all or, when one is wrong, not at all")
    public record OutcomeBatch(
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid OutcomeRequest> items) {}

    /** What was stored. */
    @Schema(name = "OutcomesStored")
    public record OutcomesStored(
            @Schema(description = "In the order of the outcomes")
            List<StoredItem> items) {}

    /** An outcome's name. */
    @Schema(name = "OutcomeStored")
    public record StoredItem(UUID id) {}

    /** A page of outcomes. */
    @Schema(name = "OutcomePage")
    public record OutcomePage(
            List<OutcomeItem> items,

            @Schema(description = "Where the next page begins; left out at the end") @Nullable
            String nextCursor) {}

    /** What became of a file. */
    @Schema(name = "OutcomeImport")
    public record OutcomeImport(
            @Schema(description = "Rows below the header", examples = "1200")
            int rows,

            @Schema(description = "Outcomes stored; with dryRun those that would be", examples = "1198")
            int stored,

            @Schema(description = "What is wrong with the other rows, at most 1,000")
            List<RowItem> findings) {}

    /** What is wrong with a row. */
    @Schema(name = "OutcomeRowFinding")
    public record RowItem(
            @Schema(description = "Line of the file; the header is 1", examples = "17")
            int row,

            @Schema(examples = "reason") String column,

            @Schema(examples = "unknown-value") String code,

            @Schema(description = "For people") String detail) {}
}
