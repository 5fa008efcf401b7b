package io.toebox.fit.fits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Does this shoe fit these feet? */
public record FitRequest(
        @Schema(
                description = "Scale of the wanted labels",
                enumeration = {"us-men", "us-women"},
                examples = "us-men")
        @NotBlank
        @Size(max = 20)
        String sizeScale,

        @Valid @NotNull FootInput foot,

        @Schema(description = "The shoe's slug, as in the catalogue", examples = "brooks-ghost-16")
        @NotBlank
        @Size(max = 120)
        String slug) {}
