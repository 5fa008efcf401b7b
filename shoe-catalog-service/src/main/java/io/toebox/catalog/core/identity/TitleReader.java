package io.toebox.catalog.core.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;

/**
 * Reads product titles: which part of one is the model's name, and what a shop put around it. What it knows of a brand is in
 * the {@link Grammar}. Equal titles are always read the same.
 */
public final class TitleReader {

    /** The rows of a file name the same few models over and over. */
    private static final int MAX_NAMES = 20_000;

    private static final Map<Asked, ModelName> NAMES = new ConcurrentHashMap<>();

    private TitleReader() {}

    private record Asked(String brand, String model) {}

    /**
     * A title taken apart.
     *
     * @param model the name as spelled in the title, with the editions named behind it; not blank
     * @param width the width in the title, such as {@code 2E} or {@code wide}; null when there is none
     */
    public record Title(String model, @Nullable String width) {}

    /**
     * The title of a row with these own cells.
     *
     * @param gender null when nobody says whose last it is
     * @param colors what stands in the cells for colours
     * @param sizes what stands in the cells for sizes and widths
     */
    public static Title read(
            String title, String brand, @Nullable LastGender gender, List<String> colors, List<String> sizes) {
        if (Words.listOf(title).isEmpty()) {
            return new Title(title, null);
        }
        var cut = cut(title, Grammar.shipped().of(brand), gender, colors, sizes);
        return new Title(cut.rest(), cut.width());
    }

    /**
     * The name of a model, in the form that all its spellings share.
     *
     * @param model as the catalogue holds it, or as {@link #read} found it
     */
    public static ModelName nameOf(String brand, String model) {
        var asked = new Asked(brand, model);
        var known = NAMES.get(asked);
        if (known != null) {
            return known;
        }
        if (NAMES.size() >= MAX_NAMES) {
            NAMES.clear();
        }
        var name = read(brand, model);
        NAMES.put(asked, name);
        return name;
    }

    private static ModelName read(String brand, String model) {
        var grammar = Grammar.shipped().of(brand);
        if (Words.listOf(model).isEmpty()) {
            return new ModelName(grammar.key(), List.of(model), new TreeSet<>());
        }
        var cut = cut(model, grammar, null, List.of(), List.of());
        return NameForm.of(grammar, cut.nameWords());
    }

    private static TitleCut cut(
            String title, BrandGrammar grammar, @Nullable LastGender gender, List<String> colors, List<String> sizes) {
        var cut = new TitleCut(title, grammar);
        cut.shopWords();
        cut.styleCodes();
        cut.brand();
        cut.describing();
        cut.tail(colors);
        cut.ending(colors, sizes);
        cut.genderLetter(gender);
        return cut;
    }
}
