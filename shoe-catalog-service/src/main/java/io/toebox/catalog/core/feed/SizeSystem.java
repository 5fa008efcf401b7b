package io.toebox.catalog.core.feed;

import java.util.Map;
import java.util.Optional;

import io.toebox.catalog.core.identity.Words;

/**
 * The size systems a feed can name: Google's {@code size_system} and what stands on labels. Australian, Brazilian, Chinese,
 * Italian and Mexican sizes are known by name and read as nothing else: no scale of the catalogue is theirs. German and
 * French shoe sizes are Paris points like the European ones (RECALLED).
 */
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
    MONDOPOINT;

    private static final Map<String, SizeSystem> WORDS = Map.ofEntries(
            Map.entry("au", AU),
            Map.entry("aus", AU),
            Map.entry("br", BR),
            Map.entry("cn", CN),
            Map.entry("de", DE),
            Map.entry("eu", EU),
            Map.entry("eur", EU),
            Map.entry("europe", EU),
            Map.entry("european", EU),
            Map.entry("continental", EU),
            Map.entry("fr", FR),
            Map.entry("it", IT),
            Map.entry("jp", JP),
            Map.entry("jpn", JP),
            Map.entry("japan", JP),
            Map.entry("mex", MEX),
            Map.entry("mx", MEX),
            Map.entry("uk", UK),
            Map.entry("gb", UK),
            Map.entry("us", US),
            Map.entry("usa", US),
            Map.entry("cm", CM),
            Map.entry("mm", MONDOPOINT),
            Map.entry("mp", MONDOPOINT),
            Map.entry("mondo", MONDOPOINT),
            Map.entry("mondopoint", MONDOPOINT));

    /** The system a text names, such as {@code EU}, {@code Europe} or {@code https://schema.org/WearableSizeSystemUS}. */
    public static Optional<SizeSystem> find(String text) {
        String folded = Words.fold(text).strip();
        String name = folded.substring(folded.lastIndexOf('/') + 1).replace("wearablesizesystem", "");
        return Optional.ofNullable(WORDS.get(name));
    }
}
