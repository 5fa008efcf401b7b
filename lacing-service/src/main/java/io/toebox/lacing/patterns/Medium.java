package io.toebox.lacing.patterns;

import io.toebox.lacing.print.EscPos;

/** What a drawing is sent as. */
enum Medium {
    SVG("image/svg+xml"),
    PNG("image/png"),
    /** Nobody registered a name for what {@link EscPos} writes; this one says what it is. */
    ESCPOS("application/vnd.escpos");

    private final String mediaType;

    Medium(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
