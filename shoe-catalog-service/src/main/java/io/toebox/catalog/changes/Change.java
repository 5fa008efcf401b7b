package io.toebox.catalog.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.changes.ChangeLog.Kind;
import io.toebox.catalog.core.shoe.Term;

/** One numbered change, with what it is about as it was right after it. */
@Schema(description = "One change. Applying all changes in order to a snapshot gives the catalogue.")
public record Change(
        @Schema(description = "Consecutive: no number is skipped", minimum = "1")
        long sequence,

        @Schema(description = "Says which of the other properties is there. More kinds may come")
        Kind kind,

        @Schema(description = "The shoe the change is about; left out when it is about no single one") @Nullable
        String slug,

        @Schema(ref = "#/components/schemas/Shoe") @JsonRawValue @Nullable
        String shoe,

        @Schema(ref = "#/components/schemas/Grading") @JsonRawValue @Nullable
        String grading,

        @Schema(implementation = StockChange.class) @JsonRawValue @Nullable
        String stock) {

    static Change of(ChangeEntity row) {
        var kind = Term.parse(Kind.class, row.kind);
        return switch (kind) {
            case SHOE_UPSERTED, SHOE_REMOVED -> new Change(row.sequence, kind, row.slug, row.document, null, null);
            case GRADING_UPSERTED, GRADING_REMOVED ->
                new Change(row.sequence, kind, row.slug, null, row.document, null);
            case STOCK_CHANGED -> new Change(row.sequence, kind, row.slug, null, null, row.document);
        };
    }
}
