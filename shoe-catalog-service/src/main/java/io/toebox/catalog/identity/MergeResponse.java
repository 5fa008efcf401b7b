package io.toebox.catalog.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Shoe;

/** A merge as it is published. */
@Schema(name = "ShoeMerge", description = "A shoe that was found to be another one")
record MergeResponse(
        UUID id,

        @Schema(description = "The shoe that went") String from,

        @Schema(description = "The shoe that it is") String into,

        String author,
        Instant at,

        @Schema(description = "Left out while it holds") @Nullable
        Instant undoneAt) {

    static MergeResponse of(ShoeMerges.Merge merge) {
        return new MergeResponse(merge.id(), merge.from(), merge.into(), merge.author(), merge.at(), merge.undoneAt());
    }

    /** The newest. */
    @Schema(name = "ShoeMergeList", description = "Merges, newest first")
    record MergeList(List<MergeResponse> items) {}

    /** Which shoe it is. */
    @Schema(name = "ShoeMergeWrite", description = "The shoe that another one is")
    record MergeRequest(
            @Schema(
                    description = "The shoe that stays",
                    examples = "brooks-ghost-16",
                    maxLength = Shoe.Identity.MAX_SLUG_LENGTH)
            @NotNull
            @Pattern(regexp = Shop.FORM, message = "{slug-form}")
            String into) {}
}
