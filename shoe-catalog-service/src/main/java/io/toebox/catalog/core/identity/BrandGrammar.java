package io.toebox.catalog.core.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.toebox.catalog.core.identity.Grammar.Kind;
import io.toebox.catalog.core.identity.Grammar.Line;

/** How one brand names its shoes. */
final class BrandGrammar {

    /** A file with more brands than that is none; then they are worked out again. */
    static final int MAX_KEPT = 2_000;

    private final String key;
    private final Set<String> names;
    private final Phrases lines;
    private final Phrases sameAs;
    private final Phrases describing;
    private final Phrases editions;
    private final Phrases editionsAnywhere;
    private final Set<String> trailLines;
    private final Pattern styleCode;

    BrandGrammar(String key, List<String> names, Function<Kind, List<Line>> said) {
        this.key = key;
        this.names = Set.copyOf(names);
        this.lines = Phrases.of(said.apply(Kind.LINE));
        this.sameAs = Phrases.of(said.apply(Kind.SAME_AS));
        this.describing = Phrases.of(said.apply(Kind.DESCRIBING));
        this.editionsAnywhere = Phrases.of(said.apply(Kind.EDITION));
        this.editions = Phrases.of(Stream.of(Kind.EDITION, Kind.EDITION_IN_NAME)
                .flatMap(kind -> said.apply(kind).stream())
                .toList());
        this.trailLines =
                said.apply(Kind.TRAIL_LINE).stream().map(Line::phrase).collect(Collectors.toUnmodifiableSet());
        this.styleCode = Pattern.compile(said.apply(Kind.STYLE_CODE).stream()
                .map(Line::phrase)
                .collect(Collectors.joining(")|(?:", "(?<![\\p{L}\\p{N}])(?:(?:", "))(?![\\p{L}\\p{N}])")));
    }

    /** The brand in its one comparable form. */
    String key() {
        return key;
    }

    /** Whether these words, run together, are a name of the brand. */
    boolean isName(String joined) {
        return names.contains(joined);
    }

    Phrases lines() {
        return lines;
    }

    Phrases sameAs() {
        return sameAs;
    }

    Phrases describing() {
        return describing;
    }

    /** What makes it another shoe when it stands within the name. */
    Phrases editions() {
        return editions;
    }

    /** What makes it another shoe wherever it stands. */
    Phrases editionsAnywhere() {
        return editionsAnywhere;
    }

    /** Whether the line that begins with this word is one of trail shoes. */
    boolean isTrailLine(String word) {
        return trailLines.contains(word);
    }

    /** Finds the maker's number of an article in a text. */
    Pattern styleCode() {
        return styleCode;
    }
}
