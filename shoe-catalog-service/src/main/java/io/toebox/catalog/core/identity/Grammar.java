package io.toebox.catalog.core.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.toebox.catalog.core.shoe.Term;

/**
 * How brands name their shoes, as far as it is known: {@code identity/grammar.tsv}, where each line has its source and whether
 * it was read somewhere or recalled. Immutable.
 */
public final class Grammar {

    private static final Grammar SHIPPED = load();
    private static final String EVERY_BRAND = "*";
    private static final int COLUMNS = 6;

    private final Map<String, String> brandByName = new HashMap<>();
    private final Phrases companyWords;
    private final List<Line> lines;
    private final Map<String, BrandGrammar> ofBrand = new ConcurrentHashMap<>();

    private Grammar(List<Line> lines) {
        this.lines = List.copyOf(lines);
        lines.stream()
                .filter(line -> line.kind() == Kind.BRAND)
                .forEach(line -> brandByName.put(joined(line.phrase()), line.means()));
        this.companyWords = Phrases.of(of(Kind.COMPANY_WORD, EVERY_BRAND));
    }

    /** What the shipped file says. */
    public static Grammar shipped() {
        return SHIPPED;
    }

    /** What a phrase is; see the file's own README. */
    enum Kind {
        BRAND,
        COMPANY_WORD,
        LINE,
        SAME_AS,
        DESCRIBING,
        EDITION,
        EDITION_IN_NAME,
        TRAIL_LINE,
        STYLE_CODE
    }

    /** A line of the file. */
    record Line(String brand, Kind kind, String phrase, String means) {}

    /**
     * The brand as it writes itself, from what a shop writes: a name of it, also with what a company adds to it; empty when no
     * such brand is known.
     */
    public Optional<String> findBrand(String written) {
        var words = new ArrayList<>(Words.listOf(written));
        while (!words.isEmpty()) {
            String found = brandByName.get(Words.joined(words));
            if (found != null) {
                return Optional.of(found);
            }
            if (companyWords.longestAt(words, words.size() - 1).isEmpty()) {
                return Optional.empty();
            }
            words.removeLast();
        }
        return Optional.empty();
    }

    /** The one comparable form of a brand: that of its own name where it is known. */
    public String brandKey(String written) {
        return joined(findBrand(written).orElse(written));
    }

    /** How the brand names its shoes; of an unknown brand, what holds for every brand. */
    BrandGrammar of(String brand) {
        // Not within the computing below, where a map must not be changed.
        if (ofBrand.size() > BrandGrammar.MAX_KEPT) {
            ofBrand.clear();
        }
        return ofBrand.computeIfAbsent(
                brandKey(brand), key -> new BrandGrammar(key, names(key), kind -> of(kind, key)));
    }

    /** Every name of a brand, run together. */
    private List<String> names(String brandKey) {
        var names = new ArrayList<String>(List.of(brandKey));
        brandByName.forEach((name, brand) -> {
            if (joined(brand).equals(brandKey) && !names.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }

    private List<Line> of(Kind kind, String brandKey) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .filter(line ->
                        line.brand().equals(EVERY_BRAND) || joined(line.brand()).equals(brandKey))
                .toList();
    }

    private static String joined(String text) {
        return Words.joined(Words.listOf(text));
    }

    private static Grammar load() {
        InputStream file = Objects.requireNonNull(Grammar.class.getResourceAsStream("/identity/grammar.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Grammar(reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Grammar::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String written) {
        String[] cells = written.split("\t", -1);
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[2].isBlank() || cells[4].isBlank()) {
            throw new IllegalStateException(
                    "grammar.tsv: brand, kind, phrase, means, source and certainty, not: " + written);
        }
        return new Line(cells[0], kind(cells[1]), cells[2], cells[3]);
    }

    private static Kind kind(String written) {
        for (var kind : Kind.values()) {
            if (Term.of(kind).equals(written)) {
                return kind;
            }
        }
        throw new IllegalStateException("grammar.tsv: no kind of phrase is called " + written);
    }
}
