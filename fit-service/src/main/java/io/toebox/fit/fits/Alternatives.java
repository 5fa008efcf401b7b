package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;

/** Other shoes of the catalogue that are likelier to fit than the ones asked for. Of one request, so that shoes of a kind are ranked once. */
final class Alternatives {

    /** Shoes that a runner would compare; {@code category} is null when nobody told it. */
    private record Kind(@Nullable String category, LastGender lastGender) {

        static Kind of(ShoeCard card) {
            return new Kind(card.category(), card.shoe().lastGender());
        }
    }

    private final Consultation asked;
    private final int limit;
    private final Optional<ShopOffer> offer;
    private final Map<Kind, List<FitDecision>> sameKind = new HashMap<>();
    private final Map<Kind, List<FitDecision>> otherKinds = new HashMap<>();

    /** @param limit at most so many for each shoe; none are looked for at 0 */
    Alternatives(Consultation asked, int limit) {
        this(asked, limit, Optional.empty());
    }

    /** @param offer looks only among what a shop can hand over now; in the whole catalogue when empty */
    Alternatives(Consultation asked, int limit, Optional<ShopOffer> offer) {
        this.asked = asked;
        this.limit = limit;
        this.offer = offer;
    }

    /**
     * Those of its own kind first, then the rest, each by fit probability; empty when none are wanted, the shoe needs none or too
     * little is known of the feet.
     */
    Optional<List<FitDecision>> find(FitDecision decision) {
        if (limit == 0 || isSimplyRecommended(decision) || decision.outcome() == Outcome.INSUFFICIENT_FOOT_DATA) {
            return Optional.empty();
        }
        var kind = Kind.of(card(decision.shoe()));
        var better = new ArrayList<>(better(decision, sameKind.computeIfAbsent(kind, k -> rank(k, true))));
        if (better.size() < limit) {
            better.addAll(better(decision, otherKinds.computeIfAbsent(kind, k -> rank(k, false))));
        }
        return Optional.of(better.stream().limit(limit).toList());
    }

    /** Neither roomy nor not quite likely is a reason to refuse a shoe, but both are to know of others. */
    private static boolean isSimplyRecommended(FitDecision decision) {
        return decision.outcome() == Outcome.RECOMMENDED
                && decision.best().orElseThrow().likelihood() == Likelihood.LIKELY
                && decision.best().orElseThrow().zones().stream().allMatch(fit -> fit.verdict() == Verdict.COMFORTABLE);
    }

    /** One more than wanted, since the shoe asked for may be among them. */
    private List<FitDecision> rank(Kind kind, boolean isSame) {
        if (offer.isPresent()) {
            var there = offer.get().shoes(asked.scale(), card -> Kind.of(card).equals(kind) == isSame);
            return asked.snapshot().engine().rankOffered(asked.runner(), asked.scale(), there, limit + 1);
        }
        return asked.snapshot()
                .engine()
                .rank(
                        asked.runner(),
                        asked.scale(),
                        shoe -> {
                            var card = card(shoe);
                            return card.isCurrent() && Kind.of(card).equals(kind) == isSame;
                        },
                        limit + 1);
    }

    private static List<FitDecision> better(FitDecision decision, List<FitDecision> ranked) {
        double probability = decision.best().map(Variant::fitProbability).orElse(0.0);
        return ranked.stream()
                .filter(other -> !other.shoe().slug().equals(decision.shoe().slug()))
                .filter(other -> other.best().orElseThrow().fitProbability() > probability)
                .toList();
    }

    private ShoeCard card(Shoe shoe) {
        return Objects.requireNonNull(asked.snapshot().cards().get(shoe.slug()));
    }
}
