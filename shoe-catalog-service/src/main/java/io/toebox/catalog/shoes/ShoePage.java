package io.toebox.catalog.shoes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "Shoes in the order asked for")
record ShoePage(
        @Schema(maxItems = ShoesResource.MAX_LIMIT) List<ShoeResponse> items,

        @Schema(
                description =
                        "Pass as `cursor`, with the same filters and order, for the next page; left out on the last")
        @Nullable
        String nextCursor) {}
