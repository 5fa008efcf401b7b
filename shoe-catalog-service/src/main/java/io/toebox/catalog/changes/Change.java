package io.toebox.catalog.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One numbered change, with the shoe as it was right after it. */
@Schema(description = "One change. Applying all changes in order to a snapshot gives the catalogue.")
public record Change(
        @Schema(description = "Consecutive: no number is skipped", minimum = "1", required = true)
        long sequence,

        @Schema(
                description = "More kinds may come",
                enumeration = {"shoe-upserted", "shoe-removed"},
                required = true)
        String kind,

        @Schema(required = true) String slug,

        @Schema(ref = "#/components/schemas/Shoe") @JsonRawValue @Nullable
        String shoe) {}
