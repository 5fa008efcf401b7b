package io.toebox.catalog.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name of the review list as it is published. */
@Schema(name = "ShoeMatch", description = "A name in a file that looks like a known shoe's, for somebody to decide")
record ShoeMatchResponse(
        UUID id,

        @Schema(description = "The shop whose file had it; left out for files of no shop") @Nullable
        String shop,

        String brand,

        @Schema(
                description = "The model as the file calls it, without what a shop puts around it",
                examples = "Ghost 16 Nightfall")
        String model,

        @Schema(description = "The shoe that has it now; left out when there is none any more") @Nullable
        String slug,

        @Schema(description = "The likeliest first") List<Candidate> candidates,

        Instant foundAt,

        @Schema(description = "Left out while nobody has decided")
        ShoeMatches.@Nullable Decision decision,

        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static ShoeMatchResponse of(ShoeMatches.Match match) {
        return new ShoeMatchResponse(
                match.id(),
                match.shop(),
                match.brand(),
                match.title(),
                match.slug(),
                match.candidates(),
                match.foundAt(),
                match.decision(),
                match.decidedBy(),
                match.decidedAt());
    }
}
