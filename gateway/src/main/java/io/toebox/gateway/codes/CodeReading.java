package io.toebox.gateway.codes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code that somebody typed. */
@Schema(description = "A code as somebody typed it")
record CodeReading(
        @Schema(description = "In any letter case, with or without the hyphen", examples = "7KXM-P2QR")
        @NotNull
        @Size(max = 40)
        String code) {}
