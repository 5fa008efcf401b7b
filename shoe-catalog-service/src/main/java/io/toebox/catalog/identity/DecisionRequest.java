package io.toebox.catalog.identity;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody decided of a name. */
@Schema(name = "ShoeMatchDecision", description = "What the name means")
record DecisionRequest(
        @Schema(description = "`same`: another name of the shoe in `slug`. `different`: a shoe of its own") @NotNull
        ShoeMatches.Decision decision,

        @Schema(description = "With `same`, the shoe that is meant", examples = "brooks-ghost-16") @Nullable
        String slug,

        @Schema(description = "`shop`, the default: in later files of the same shop. `everybody`: in all files")
        @Nullable
        Scope scope) {

    /** Whose files it holds in. */
    enum Scope {
        SHOP,
        EVERYBODY
    }

    boolean holdsForEverybody() {
        return scope == Scope.EVERYBODY;
    }
}
