package io.toebox.catalog.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another name of a shoe as it is published. */
@Schema(name = "Alias", description = "Another name of a shoe")
record AliasResponse(
        UUID id,

        @Schema(description = "As it was written") String name,

        @Schema(description = "The shop in whose files it holds; left out when in everybody's") @Nullable
        String shop,

        String author,
        Instant at) {

    static AliasResponse of(Aliases.Alias alias) {
        return new AliasResponse(alias.id(), alias.written(), alias.shop(), alias.author(), alias.at());
    }

    /** All of a shoe. */
    @Schema(name = "AliasList", description = "The other names of a shoe")
    record AliasList(List<AliasResponse> items) {}
}
