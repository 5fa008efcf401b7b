package io.toebox.catalog.core.feed;

/** The size systems a feed can name. */
public enum SizeSystem {
    AU,
    BR,
    CN,
    DE,
    EU,
    FR,
    IT,
    JP,
    MEX,
    UK,
    US,
    /** Centimetres as printed on a label. */
    CM,
    /** Foot length in millimetres (ISO 9407). */
    MONDOPOINT
}
