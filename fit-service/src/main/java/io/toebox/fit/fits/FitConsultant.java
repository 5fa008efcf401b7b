package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.fit.catalogue.Boxes.Box;
import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.foot.ArchHeightIndex;
import io.toebox.fit.core.foot.FeetBelief;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.shoe.SizeSystem;
import io.toebox.fit.fits.ConsultedShoes.AgainstWishesItem;
import io.toebox.fit.fits.ConsultedShoes.ConsultedItem;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.wording.Words;

import static io.toebox.fit.wording.FitTexts.FIT;

/** Everything that can be said of shoes to one runner, from one state of the catalogue. */
@ApplicationScoped
public class FitConsultant {

    private static final int MAX_AGAINST_WISHES = 3;

    private final FitsResource fits;

    FitConsultant(FitsResource fits) {
        this.fits = fits;
    }

    /** The shoes to try, and likelier ones that a wish keeps out. */
    public ConsultedShoes rank(FitRankingRequest body, SizeSystem system, Words words) {
        var asked = consult(body, system, words);
        var ranking = Ranking.of(body, asked, fits.notes(asked));
        var items = fits.items(ranking, asked).stream()
                .map(fit -> new ConsultedItem(fit.shoe().slug(), fit, null, null))
                .toList();
        return new ConsultedShoes(
                asked.snapshot().version(),
                asked.snapshot().outcomes().version(),
                items,
                ranking.considered(),
                ranking.notes(),
                findAgainstWishes(body, asked, ranking).orElse(null),
                new MissingFacts(asked.runner(), words).of(ranking.ranked()),
                findArch(asked));
    }

    /**
     * Each of the shoes, in their order; one nobody knows has a problem and leaves the others alone.
     *
     * @param body whose feet, and in which shop likelier shoes are looked for; its other filters and limit are not asked for
     * @param alternatives at most so many likelier shoes for each that is not simply recommended
     */
    public ConsultedShoes judge(
            FitRankingRequest body, List<ShoeAsked> shoes, int alternatives, SizeSystem system, Words words) {
        var asked = consult(body, system, words);
        var known = new LinkedHashMap<ShoeAsked, Known>();
        shoes.forEach(shoe -> known.computeIfAbsent(shoe, s -> find(s, asked)));
        var slugs = known.values().stream()
                .flatMap(found -> switch (found) {
                    case Known.Shoe(var slug) -> Stream.of(slug);
                    case Known.Boxed(var gtin, var box) -> Stream.of(box.slug());
                    case Known.Nobody nobody -> Stream.<String>empty();
                })
                .toList();
        var decisions = asked.decide(slugs);
        var offer = body.findShop().map(shop -> ShopOffer.of(shop, "#/filters/inStockAt", asked.snapshot()));
        var others = new Alternatives(asked, alternatives, offer);
        var items = new LinkedHashMap<ShoeAsked, ConsultedItem>();
        known.forEach((shoe, found) -> items.put(shoe, toItem(shoe, found, asked, decisions, others)));
        var notes = fits.notes(asked);
        if (shoes.size() == 1 && items.values().stream().anyMatch(FitConsultant::lacksABetterOne)) {
            notes.add(FitWording.note("no-better-shoe", words));
        }
        return new ConsultedShoes(
                asked.snapshot().version(),
                asked.snapshot().outcomes().version(),
                shoes.stream()
                        .map(shoe -> Objects.requireNonNull(items.get(shoe)))
                        .toList(),
                null,
                notes,
                null,
                new MissingFacts(asked.runner(), words).of(List.copyOf(decisions.values())),
                findArch(asked));
    }

    private static boolean lacksABetterOne(ConsultedItem item) {
        var fit = item.fit();
        return fit != null && fit.alternatives() != null && fit.alternatives().isEmpty();
    }

    private Consultation consult(FitRankingRequest body, SizeSystem system, Words words) {
        fits.requireSight(body);
        return fits.consult(body.sizeScale(), body::toRunner, words).in(system);
    }

    /** What the catalogue knows under a name or barcode. */
    private sealed interface Known {

        record Shoe(String slug) implements Known {}

        /** @param gtin 14 digits */
        record Boxed(String gtin, Box box) implements Known {}

        record Nobody(String code) implements Known {}
    }

    private static Known find(ShoeAsked shoe, Consultation asked) {
        var slug = shoe.slug();
        if (slug != null) {
            return asked.findCard(slug).isPresent() ? new Known.Shoe(slug) : new Known.Nobody("unknown-shoe");
        }
        try {
            String gtin =
                    WornShoe.Gtin.parse(String.valueOf(shoe.gtin()).strip()).gtin();
            return asked.snapshot()
                    .boxes()
                    .find(gtin)
                    .<Known>map(box -> new Known.Boxed(gtin, box))
                    .orElseGet(() -> new Known.Nobody("unknown-barcode"));
        } catch (IllegalArgumentException e) {
            return new Known.Nobody("gtin");
        }
    }

    private ConsultedItem toItem(
            ShoeAsked shoe,
            Known known,
            Consultation asked,
            Map<String, FitDecision> decisions,
            Alternatives alternatives) {
        String name = String.valueOf(shoe.slug() == null ? shoe.gtin() : shoe.slug());
        return switch (known) {
            case Known.Nobody(var code) ->
                new ConsultedItem(
                        name,
                        null,
                        null,
                        new NoteItem(
                                code.equals("gtin") ? "invalid-barcode" : code,
                                FIT.say(asked.words().language(), code)));
            case Known.Shoe(var slug) -> {
                var decision = Objects.requireNonNull(decisions.get(slug));
                yield new ConsultedItem(name, fits.fitOf(decision, asked, alternatives), null, null);
            }
            case Known.Boxed(var gtin, var box) -> {
                var decision = Objects.requireNonNull(decisions.get(box.slug()));
                yield new ConsultedItem(
                        name,
                        fits.fitOf(decision, asked, alternatives),
                        asked.findBoxItem(gtin, box, decision).orElse(null),
                        null);
            }
        };
    }

    /** Likelier than the best that meets every wish by more than a matter of taste, in the same shop if one was named. */
    private static Optional<List<AgainstWishesItem>> findAgainstWishes(
            FitRankingRequest body, Consultation asked, Ranking ranking) {
        var filters = body.filters();
        if (filters == null || !filters.hasWishes()) {
            return Optional.empty();
        }
        double best = ranking.ranked().stream()
                .findFirst()
                .flatMap(FitDecision::best)
                .map(variant -> variant.fitProbability() + Policy.LIKELIER_NEIGHBOUR_FROM.value())
                .orElse(0.0);
        var others = Ranking.of(body.with(filters.withoutWishes(), MAX_AGAINST_WISHES), asked, List.of());
        var against = new ArrayList<AgainstWishesItem>();
        for (var decision : others.ranked()) {
            var card = asked.findCard(decision.shoe().slug()).orElseThrow();
            var unmet = filters.unmet(card);
            if (!unmet.isEmpty() && decision.best().map(Variant::fitProbability).orElse(0.0) > best) {
                var item = FitMapping.toAlternative(decision, card, card, asked.charts(), asked.words());
                against.add(new AgainstWishesItem(
                        item.shoe(),
                        item.outcome(),
                        item.size(),
                        item.width(),
                        item.fitProbability(),
                        item.likelihood(),
                        unmet));
            }
        }
        return Optional.of(against);
    }

    /** A measured instep says it, before the runner's own word; of two feet the higher arch, because that is where laces press. */
    private static Optional<Arch> findArch(Consultation asked) {
        var runner = asked.runner();
        var population = asked.scale().population();
        var belief = FeetBelief.prior(population).given(runner.feet().observations(population));
        return runner.feet().bySide().entrySet().stream()
                .flatMap(foot -> foot.getValue()
                                .findMm(FootDimension.INSTEP_HEIGHT)
                                .isPresent()
                        ? Optional.of(ArchHeightIndex.of(belief, foot.getKey()).arch()).stream()
                        : Optional.ofNullable(foot.getValue().reportedArch()).stream())
                .max(Comparator.naturalOrder());
    }
}
