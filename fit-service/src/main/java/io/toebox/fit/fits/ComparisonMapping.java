package io.toebox.fit.fits;

import java.util.List;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.SizeCharts;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.core.comparison.Difference;
import io.toebox.fit.core.comparison.Pair;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.fits.ComparisonItem.ComparedItem;
import io.toebox.fit.fits.ComparisonItem.DifferenceItem;
import io.toebox.fit.fits.ComparisonItem.LabelItem;
import io.toebox.fit.fits.ComparisonItem.PairItem;
import io.toebox.fit.wording.Words;

import static io.toebox.fit.fits.FitMapping.rounded;

/** Comparisons to the wire. */
final class ComparisonMapping {

    private ComparisonMapping() {}

    /**
     * @param comparison of a pair of this shoe with that of today
     * @param card of this shoe
     */
    static ComparisonItem toItem(Comparison comparison, ShoeCard card, Today today, SizeCharts charts, Words words) {
        var pair = comparison.pair();
        var nearest = pair.model().nearestTo(today.pair());
        var label = toLabel(pair, card, charts);
        var worn = toLabel(today.pair(), today.card(), charts);
        return new ComparisonItem(
                new PairItem(
                        today.card().shoe().slug(),
                        today.card().shoe().brand(),
                        today.card().model(),
                        worn.size(),
                        worn.width()),
                label.size(),
                label.width(),
                toDifferences(comparison, words),
                comparison.isAboutTheSame(),
                comparison.halfSizesLonger(),
                comparison.lettersWider(),
                toLabel(nearest, card, charts),
                ComparisonWording.detail(comparison, nearest, today.card(), words));
    }

    static LabelItem toLabel(Pair pair, ShoeCard card, SizeCharts charts) {
        return new LabelItem(
                FitMapping.toSize(pair.size(), card, charts), FitMapping.toWidth(pair.size(), pair.width(), card));
    }

    static List<DifferenceItem> toDifferences(Comparison comparison, Words words) {
        return comparison.differences().stream()
                .map(difference -> new DifferenceItem(
                        difference.zone(),
                        rounded(difference.more().meanMm(), 10),
                        rounded(difference.more().sdMm(), 10),
                        difference.isAboutNothing(),
                        difference
                                .findDisagreementMm()
                                .flatMap(apart -> difference.measuredMoreMm())
                                .map(mm -> rounded(mm, 10))
                                .orElse(null),
                        ComparisonWording.difference(difference, words)))
                .toList();
    }

    static ComparedItem toCompared(UnjudgedZone.Compared compared, String today, Words words) {
        var difference = compared.difference().map(Difference::more);
        return new ComparedItem(
                compared.zone(),
                compared.shareBelow().map(ComparisonMapping::ofHundred).orElse(null),
                difference.map(more -> rounded(more.meanMm(), 10)).orElse(null),
                difference.map(more -> rounded(more.sdMm(), 10)).orElse(null),
                compared.felt().orElse(null),
                ComparisonWording.detail(compared, today, words));
    }

    /** Neither the least nor the most of all there may ever be: 1 to 99. */
    static int ofHundred(double share) {
        return Math.clamp(Math.round(100 * share), 1, 99);
    }
}
