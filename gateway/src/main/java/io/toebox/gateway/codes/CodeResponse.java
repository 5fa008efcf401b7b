package io.toebox.gateway.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new code. */
@Schema(name = "Code", description = "A code that opens one answer, once")
record CodeResponse(
        @Schema(
                description = "To read out or to type: no character is taken for another",
                examples = "7KXM-P2QR",
                pattern = "^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$")
        String code,

        @Schema(description = "Afterwards it opens nothing", format = "date-time", examples = "2026-11-30T12:15:00Z")
        String expiresAt) {}
