package io.toebox.catalog.identity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the review list. */
@Schema(name = "ShoeMatchPage", description = "Names to decide on, oldest first")
record ShoeMatchPage(
        @Schema(maxItems = ShoeMatchesResource.MAX_LIMIT) List<ShoeMatchResponse> items,

        @Schema(description = "Pass as `cursor` for the next page; left out on the last") @Nullable
        String nextCursor) {}
