package io.toebox.fit.fits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.ShopStock;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;

import static io.toebox.fit.wording.FitTexts.FIT;

/** What a shop can hand over now: its shoes, each in those sizes and widths only that the shop last counted one or more of. */
record ShopOffer(Snapshot snapshot, Map<String, Set<SoldVariant>> stocked) {

    /** @throws ProblemException when no shop of this name ever counted */
    static ShopOffer of(String shop, String pointer, Snapshot snapshot) {
        return new ShopOffer(
                snapshot,
                snapshot.stock()
                        .find(shop)
                        .orElseThrow(() -> ProblemException.ofContradictions(
                                List.of(Mistake.ofPointer(pointer, "unknown-shop", FIT.sentence("unknown-shop"))))));
    }

    boolean isEmpty() {
        return stocked.isEmpty();
    }

    /** The shoes that pass the filter and of which there is a box labelled on the scale. */
    List<Shoe> shoes(SizeScale scale, Predicate<ShoeCard> filter) {
        return stocked.entrySet().stream()
                .map(entry -> Map.entry(snapshot.cards().get(entry.getKey()), entry.getValue()))
                .filter(entry -> filter.test(entry.getKey()))
                .flatMap(entry -> ShopStock.findOffered(entry.getKey().shoe(), scale, entry.getValue()).stream())
                .toList();
    }
}
