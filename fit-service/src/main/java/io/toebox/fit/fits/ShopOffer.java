package io.toebox.fit.fits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;

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
                .flatMap(entry -> offered(entry.getKey().shoe(), scale, entry.getValue()).stream())
                .toList();
    }

    private static Optional<Shoe> offered(Shoe shoe, SizeScale scale, Set<SoldVariant> stocked) {
        var there = stocked.stream()
                .filter(variant -> variant.size().scale() == scale)
                .map(variant -> variant.width() == null ? new SoldVariant(variant.size(), unnamed(shoe)) : variant)
                .collect(Collectors.toSet());
        return there.isEmpty() ? Optional.empty() : Optional.of(shoe.soldOnlyAs(there));
    }

    /** A box that does not name its width is a standard one, unless the shoe is made in one other width only. */
    static WidthGrade unnamed(Shoe shoe) {
        return shoe.widthsOffered().size() == 1
                ? shoe.widthsOffered().iterator().next()
                : WidthGrade.STANDARD;
    }
}
