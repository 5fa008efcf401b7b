package io.toebox.fit.fits;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.wording.Words;

/** Where and how a shoe is meant to be run, as the catalogue names it. */
enum ShoeCategory {
    ROAD,
    ROAD_RACE,
    TRAIL,
    TRAIL_RACE;

    /** What people call it; a word of a newer catalogue stays as it is. */
    static String name(String category, Words words) {
        return Spelling.find(ShoeCategory.class, category).isPresent() ? words.text("category." + category) : category;
    }

    /** Every word there is, with those of a newer catalogue. */
    static List<String> words(Collection<String> known) {
        var all = new TreeSet<>(Spelling.listOf(ShoeCategory.class));
        all.addAll(known);
        return List.copyOf(all);
    }
}
