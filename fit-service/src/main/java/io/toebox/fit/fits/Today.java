package io.toebox.fit.fits;

import java.util.Map;
import java.util.Optional;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.comparison.Pair;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.WornShoe;

/**
 * The shoe of today, when it can be compared with.
 *
 * @param pair in its size and width
 * @param card the catalogue's
 * @param feel how its zones feel
 */
record Today(Pair pair, ShoeCard card, Map<FeltZone, Verdict> feel) {

    /** Empty when its size was not told or nothing inside it is known on the scale of that size. */
    static Optional<Today> find(WornShoe worn, Snapshot snapshot) {
        var size = worn.size();
        if (!(worn.name() instanceof WornShoe.Slug(var slug)) || size == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(snapshot.cards().get(slug)).flatMap(card -> snapshot.engine()
                .findModel(size.scale(), card.shoe())
                .map(model -> new Today(model.in(size, worn.widthOrStandard()), card, worn.feel())));
    }
}
