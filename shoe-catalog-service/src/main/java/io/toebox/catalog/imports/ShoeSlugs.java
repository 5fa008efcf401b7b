package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.feed.ShoeRow;
import io.toebox.catalog.core.identity.Likeness;
import io.toebox.catalog.core.identity.ModelName;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.identity.Aliases;
import io.toebox.catalog.identity.Candidate;
import io.toebox.catalog.identity.ShoeMatches;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.catalog.shoes.Shoes.Named;

/**
 * Finds the shoe that rows are about: the one they name by slug, else the one that somebody has said the name means, else the
 * one that has this name, else the one that had it when a file last used it, else the one of this name and unknown last, else
 * the trail shoe of this name without the word, else a new one, with known shoes whose names are like it.
 */
@ApplicationScoped
class ShoeSlugs {

    private static final int MAX_CANDIDATES = 3;
    private static final String TRAIL = "trail";

    private final Shoes shoes;
    private final ImportedNames imported;
    private final Aliases aliases;
    private final ShoeMatches matches;

    ShoeSlugs(Shoes shoes, ImportedNames imported, Aliases aliases, ShoeMatches matches) {
        this.shoes = shoes;
        this.imported = imported;
        this.aliases = aliases;
        this.matches = matches;
    }

    /**
     * The shoe for rows.
     *
     * @param model what the catalogue calls the model on other lasts; null when it has none of it
     * @param isNew whether the catalogue has no such shoe yet
     * @param candidates known shoes that it may be nonetheless, while nobody has decided; the likeliest first
     */
    record Assigned(String slug, @Nullable Named model, boolean isNew, List<Candidate> candidates) {}

    /** The shoe for each key. */
    Map<String, Assigned> assign(UUID job, @Nullable String shop, Map<String, List<ShoeRow>> rowsByKey) {
        var byKey = new LinkedHashMap<String, ShoeMatch>();
        rowsByKey.forEach((key, rows) -> byKey.put(key, rows.getFirst().match()));
        return new Assignment(job, shop, byKey).assigned();
    }

    /** One batch of keys. Where the batch ends in the file makes no difference. */
    private final class Assignment {

        private final UUID job;
        private final Map<String, ShoeMatch> byKey;
        private final Map<String, Aliases.Alias> said;
        private final Map<String, Named> meant = new HashMap<>();
        private final Map<String, List<Named>> bearers;
        private final Map<String, ImportedNames.Use> uses;
        private final Map<String, List<Candidate>> open;
        private final Set<String> proposed = new HashSet<>();
        private final Set<String> taken;
        private final Set<String> adopted = new HashSet<>();
        private @Nullable Map<String, List<Named>> ofBrands;

        Assignment(UUID job, @Nullable String shop, Map<String, ShoeMatch> byKey) {
            this.job = job;
            this.byKey = byKey;
            var names = names().map(ShoeMatch.ByName::name).distinct().toList();
            said = aliases.findAll(names, shop);
            shoes.findAllNamed(said.values().stream()
                            .map(Aliases.Alias::slug)
                            .filter(Objects::nonNull)
                            .toList())
                    .forEach(named -> meant.put(named.slug(), named));
            var keys = new ArrayList<String>();
            var ownKeys = new ArrayList<String>();
            names().forEach(name -> {
                ownKeys.add(name.key());
                name.keyOfUnknownLast().ifPresent(ownKeys::add);
                var model = model(name);
                keys.addAll(ShoeMatch.nameKeys(model));
                model.withoutTrail().map(ShoeMatch::nameKeys).ifPresent(keys::addAll);
            });
            bearers = shoes.findNamed(keys);
            uses = imported.findAll(ownKeys);
            open = matches.findOpen(names, shop);
            byKey.values().forEach(match -> proposals(match).forEach(proposed::add));
            taken = new HashSet<>(shoes.findSlugs(proposed));
        }

        private Stream<ShoeMatch.ByName> names() {
            return byKey.values().stream().<ShoeMatch.ByName>mapMulti((match, sink) -> {
                if (match instanceof ShoeMatch.ByName name) {
                    sink.accept(name);
                }
            });
        }

        /** The shoe that somebody has said the name means. */
        private @Nullable Named meant(ShoeMatch.ByName name) {
            var alias = said.get(name.name().key());
            return alias == null || alias.slug() == null ? null : meant.get(alias.slug());
        }

        private ModelName model(ShoeMatch.ByName name) {
            var shoe = meant(name);
            return shoe == null ? name.name() : TitleReader.nameOf(shoe.brand(), shoe.model());
        }

        Map<String, Assigned> assigned() {
            var assigned = new HashMap<String, Assigned>();
            byKey.forEach((key, match) -> assigned.put(
                    key,
                    switch (match) {
                        case ShoeMatch.BySlug(var slug) -> known(slug);
                        case ShoeMatch.ByName name ->
                            findSaid(name)
                                    .or(() -> findKnown(name))
                                    .or(() -> findOfUnknownLast(name))
                                    .or(() -> findTrailShoe(name))
                                    .map(slug -> known(name, slug))
                                    .orElseGet(() -> added(name));
                    }));
            return assigned;
        }

        private Assigned known(String slug) {
            return new Assigned(slug, null, false, List.of());
        }

        private Assigned known(ShoeMatch.ByName name, String slug) {
            return new Assigned(slug, null, false, open.getOrDefault(name.name().key(), List.of()));
        }

        private Optional<String> findSaid(ShoeMatch.ByName name) {
            return Optional.ofNullable(meant(name))
                    .filter(shoe -> name.lastGender() == null
                            || shoe.lastGender() == null
                            || shoe.lastGender().equals(Term.of(name.lastGender())))
                    .map(Named::slug);
        }

        private Optional<String> findKnown(ShoeMatch.ByName name) {
            var bearing = slugs(ShoeMatch.nameKey(model(name), name.lastGender()));
            var use = uses.get(name.key());
            // Corrected by hand since then: still the shoe this name means in a file, unless another one has the name
            // now.
            return use != null && meant(name) == null && (bearing.isEmpty() || bearing.contains(use.slug()))
                    ? Optional.of(use.slug())
                    : bearing.stream().findFirst();
        }

        /** A shoe of unknown last becomes the men's or the women's, not both; and neither where the file has rows of all. */
        private Optional<String> findOfUnknownLast(ShoeMatch.ByName name) {
            return name.lastGender() == null
                            || isInThisFile(name.keyOfUnknownLast().orElseThrow())
                    ? Optional.empty()
                    : slugs(ShoeMatch.nameKey(model(name), null)).stream()
                            .filter(adopted::add)
                            .findFirst();
        }

        /** {@code Lone Peak 9 Trail} is the Lone Peak 9, a trail shoe; a GT-2000 11 Trail is not the GT-2000 11. */
        private Optional<String> findTrailShoe(ShoeMatch.ByName name) {
            return model(name).withoutTrail().flatMap(plain -> Stream.of(name.lastGender(), null)
                    .flatMap(last -> bearers.getOrDefault(ShoeMatch.nameKey(plain, last), List.of()).stream())
                    .filter(shoe -> shoe.category() != null && shoe.category().startsWith(TRAIL))
                    .map(Named::slug)
                    .findFirst());
        }

        private List<String> slugs(String nameKey) {
            return bearers.getOrDefault(nameKey, List.of()).stream()
                    .map(Named::slug)
                    .toList();
        }

        private boolean isInThisFile(String key) {
            var use = uses.get(key);
            return byKey.containsKey(key) || use != null && use.job().equals(job);
        }

        private Assigned added(ShoeMatch.ByName name) {
            var sibling = Optional.ofNullable(meant(name))
                    .or(() -> ShoeMatch.nameKeys(model(name)).stream()
                            .flatMap(key -> bearers.getOrDefault(key, List.of()).stream())
                            .findFirst())
                    .orElse(null);
            var called =
                    sibling == null ? name : new ShoeMatch.ByName(sibling.brand(), sibling.model(), name.lastGender());
            boolean decided = said.containsKey(name.name().key());
            return new Assigned(
                    newSlug(called), sibling, true, sibling != null || decided ? List.of() : candidates(name));
        }

        /** Known shoes whose names are like this one; of the lasts of one model the row's own, else the first. */
        private List<Candidate> candidates(ShoeMatch.ByName name) {
            if (ofBrands == null) {
                ofBrands = shoes.findOfBrands(
                        names().map(n -> "name:" + n.name().brand()).distinct().toList());
            }
            var best = new HashMap<String, Named>();
            var likeness = new HashMap<String, Double>();
            String last = name.lastGender() == null ? null : Term.of(name.lastGender());
            ofBrands.values().stream().flatMap(List::stream).forEach(shoe -> {
                var known = TitleReader.nameOf(shoe.brand(), shoe.model());
                double probability = Likeness.of(name.name(), known);
                if (probability >= Likeness.WORTH_A_LOOK) {
                    likeness.put(known.key(), probability);
                    best.merge(
                            known.key(), shoe, (one, other) -> Objects.equals(other.lastGender(), last) ? other : one);
                }
            });
            return best.entrySet().stream()
                    .map(entry -> new Candidate(
                            entry.getValue().slug(), Objects.requireNonNull(likeness.get(entry.getKey()))))
                    .sorted(Comparator.comparingDouble(Candidate::probability)
                            .reversed()
                            .thenComparing(Candidate::slug))
                    .limit(MAX_CANDIDATES)
                    .toList();
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
