package io.toebox.catalog.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.feed.ShoeRow;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.shoes.ShoeRepository;

/** Finds the shoe that rows are about: the one they name by slug, else the one of that name, else a new one. */
@ApplicationScoped
class ShoeSlugs {

    private final ShoeRepository shoes;

    ShoeSlugs(ShoeRepository shoes) {
        this.shoes = shoes;
    }

    /** The slug for each key. Two keys get one slug only when one of them names it. */
    Map<String, String> assign(Map<String, List<ShoeRow>> rowsByKey) {
        var matches = new LinkedHashMap<String, ShoeMatch>();
        rowsByKey.forEach((key, rows) -> matches.put(key, rows.getFirst().match()));
        var known = shoes.findByNameKeys(
                matches.values().stream().flatMap(ShoeSlugs::lookupKeys).toList());
        var proposals = matches.values().stream().flatMap(ShoeSlugs::proposals).toList();
        Set<String> taken = new HashSet<>(shoes.findSlugs(proposals));
        Set<String> named = new HashSet<>();
        var slugs = new HashMap<String, String>();
        matches.forEach((key, match) -> slugs.put(
                key,
                switch (match) {
                    case ShoeMatch.BySlug(var slug) -> slug;
                    case ShoeMatch.ByName name ->
                        // A shoe of unknown last becomes the men's or the women's, not both.
                        lookupKeys(name)
                                .flatMap(lookup -> Stream.ofNullable(known.get(lookup)))
                                .filter(named::add)
                                .findFirst()
                                .orElseGet(() -> newSlug(name, taken));
                }));
        return slugs;
    }

    private static Stream<String> lookupKeys(ShoeMatch match) {
        return switch (match) {
            case ShoeMatch.BySlug ignored -> Stream.empty();
            case ShoeMatch.ByName name -> name.lookupKeys().stream();
        };
    }

    private static Stream<String> proposals(ShoeMatch match) {
        return Stream.concat(Stream.of(match.proposedSlug()), match.suffixedSlug().stream());
    }

    private String newSlug(ShoeMatch.ByName name, Set<String> taken) {
        var slugs =
                Stream.concat(proposals(name), numbered(name.proposedSlug())).iterator();
        while (true) {
            String slug = slugs.next();
            if (!taken.contains(slug) && shoes.findSlugs(List.of(slug)).isEmpty()) {
                taken.add(slug);
                return slug;
            }
        }
    }

    private static Stream<String> numbered(String slug) {
        return Stream.iterate(2, n -> n + 1).map(n -> Shoe.Identity.numbered(slug, n));
    }
}
