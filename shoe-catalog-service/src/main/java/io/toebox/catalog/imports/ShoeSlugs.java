package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.feed.ShoeRow;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.shoes.Shoes;

/**
 * Finds the shoe that rows are about: the one they name by slug, else the one that has this name, else the one that had it
 * when a file last used it, else the one of this name and unknown last, else a new one.
 */
@ApplicationScoped
class ShoeSlugs {

    private final Shoes shoes;
    private final ImportedNames imported;

    ShoeSlugs(Shoes shoes, ImportedNames imported) {
        this.shoes = shoes;
        this.imported = imported;
    }

    /** The slug for each key. */
    Map<String, String> assign(UUID job, Map<String, List<ShoeRow>> rowsByKey) {
        var matches = new LinkedHashMap<String, ShoeMatch>();
        rowsByKey.forEach((key, rows) -> matches.put(key, rows.getFirst().match()));
        return new Assignment(job, matches).slugs();
    }

    /** One batch of keys. Where the batch ends in the file makes no difference. */
    private final class Assignment {

        private final UUID job;
        private final Map<String, ShoeMatch> matches;
        private final Map<String, List<String>> bearers;
        private final Map<String, ImportedNames.Use> uses;
        private final Set<String> proposed = new HashSet<>();
        private final Set<String> taken;
        private final Set<String> adopted = new HashSet<>();

        Assignment(UUID job, Map<String, ShoeMatch> matches) {
            this.job = job;
            this.matches = matches;
            var names = new ArrayList<String>();
            for (var match : matches.values()) {
                proposals(match).forEach(proposed::add);
                if (match instanceof ShoeMatch.ByName name) {
                    names.add(name.key());
                    name.keyOfUnknownLast().ifPresent(names::add);
                }
            }
            bearers = shoes.findByNameKeys(names);
            uses = imported.findAll(names);
            taken = new HashSet<>(shoes.findSlugs(proposed));
        }

        Map<String, String> slugs() {
            var slugs = new HashMap<String, String>();
            matches.forEach((key, match) -> slugs.put(
                    key,
                    switch (match) {
                        case ShoeMatch.BySlug(var slug) -> slug;
                        case ShoeMatch.ByName name ->
                            findKnown(name).or(() -> findOfUnknownLast(name)).orElseGet(() -> newSlug(name));
                    }));
            return slugs;
        }

        private Optional<String> findKnown(ShoeMatch.ByName name) {
            var bearing = bearers.getOrDefault(name.key(), List.of());
            var use = uses.get(name.key());
            // Corrected by hand since then: still the shoe this name means in a file, unless another one has the name
            // now.
            return use != null && (bearing.isEmpty() || bearing.contains(use.slug()))
                    ? Optional.of(use.slug())
                    : bearing.stream().findFirst();
        }

        /** A shoe of unknown last becomes the men's or the women's, not both; and neither where the file has rows of all. */
        private Optional<String> findOfUnknownLast(ShoeMatch.ByName name) {
            return name.keyOfUnknownLast()
                    .filter(key -> !isInThisFile(key))
                    .flatMap(key -> bearers.getOrDefault(key, List.of()).stream()
                            .filter(adopted::add)
                            .findFirst());
        }

        private boolean isInThisFile(String key) {
            var use = uses.get(key);
            return matches.containsKey(key) || use != null && use.job().equals(job);
        }

        private String newSlug(ShoeMatch.ByName name) {
            var slugs = Stream.concat(proposals(name), numbered(name.proposedSlug()))
                    .iterator();
            while (true) {
                String slug = slugs.next();
                if (isFree(slug)) {
                    taken.add(slug);
                    return slug;
                }
            }
        }

        private boolean isFree(String slug) {
            boolean looked = proposed.contains(slug);
            return !taken.contains(slug)
                    && (looked || shoes.findSlugs(List.of(slug)).isEmpty());
        }
    }

    private static Stream<String> proposals(ShoeMatch match) {
        return Stream.concat(Stream.of(match.proposedSlug()), match.suffixedSlug().stream());
    }

    private static Stream<String> numbered(String slug) {
        return Stream.iterate(2, n -> n + 1).map(n -> Shoe.Identity.numbered(slug, n));
    }
}
