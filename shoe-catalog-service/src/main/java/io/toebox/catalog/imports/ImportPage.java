package io.toebox.catalog.imports;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of imports. */
@Schema(name = "ImportPage", description = "Imports, newest first")
record ImportPage(
        @Schema(maxItems = ImportsResource.MAX_LIMIT) List<ImportResponse> items,

        @Schema(description = "Pass as `cursor` for the next page; left out on the last") @Nullable
        String nextCursor) {

    static ImportPage of(List<ImportResponse> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        if (found.size() <= limit) {
            return new ImportPage(items, null);
        }
        var last = items.getLast();
        return new ImportPage(items, ImportCursor.of(new ImportCursor.Age(last.createdAt(), last.id())));
    }
}
