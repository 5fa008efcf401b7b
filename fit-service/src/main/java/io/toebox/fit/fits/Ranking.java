package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.fits.FitAnswers.NoteItem;

/**
 * The shoes of the catalogue, or of a shop, that can be recommended.
 *
 * @param ranked highest fit probability first
 * @param considered how many shoes passed the filters and were judged
 * @param notes what was noticed about the feet, and why there is no shoe if there is none
 */
record Ranking(List<FitDecision> ranked, int considered, List<NoteItem> notes) {

    /** @param aboutTheFeet what was noticed about the feet */
    static Ranking of(FitRankingRequest body, Consultation asked, List<NoteItem> aboutTheFeet) {
        var snapshot = asked.snapshot();
        var cards = snapshot.cards();
        body.requirePossibleFilters(cards.values());
        var notes = new ArrayList<>(aboutTheFeet);
        var unknown = UnknownFilters.notes(body, cards.values(), asked.words());
        notes.addAll(unknown);
        List<Shoe> considered;
        List<FitDecision> ranked;
        if (body.findShop().isPresent()) {
            var offer = ShopOffer.of(body.findShop().get(), "#/filters/inStockAt", snapshot);
            if (offer.isEmpty()) {
                notes.add(FitWording.note("shop-has-nothing", asked.words()));
            }
            considered = offer.shoes(asked.scale(), body::wants);
            ranked = snapshot.engine().rankOffered(asked.runner(), asked.scale(), considered, body.limitOrDefault());
        } else {
            considered = cards.values().stream()
                    .filter(body::wants)
                    .map(ShoeCard::shoe)
                    .toList();
            ranked = snapshot.engine()
                    .rank(
                            asked.runner(),
                            asked.scale(),
                            shoe -> body.wants(Objects.requireNonNull(cards.get(shoe.slug()))),
                            body.limitOrDefault());
        }
        boolean isSaid = notes.stream().anyMatch(note -> note.code().equals("shop-has-nothing"))
                || considered.isEmpty() && !unknown.isEmpty();
        if (ranked.isEmpty() && !isSaid) {
            notes.add(whyNone(considered, asked));
        }
        return new Ranking(ranked, considered.size(), notes);
    }

    /** Feet are not to blame where no shoe passes the filters or nothing is known of those that do. */
    private static NoteItem whyNone(List<Shoe> considered, Consultation asked) {
        if (considered.isEmpty()) {
            return FitWording.note("no-shoe-passes", asked.words());
        }
        boolean canJudgeAny = considered.stream().anyMatch(shoe -> asked.snapshot()
                .engine()
                .findObstacleTo(asked.scale(), shoe)
                .isEmpty());
        return canJudgeAny
                ? FitWording.note("no-shoe-recommended", asked.words())
                : FitWording.noneMeasured(considered.size(), asked.words());
    }
}
