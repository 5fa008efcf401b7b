package io.toebox.catalog.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A known shoe that a name may be of. */
@Schema(name = "ShoeMatchCandidate", description = "A known shoe that the name may be of")
public record Candidate(
        String slug,

        @Schema(
                description = "How likely the name is of this model, by an estimate that orders candidates",
                minimum = "0",
                maximum = "1")
        double probability) {}
