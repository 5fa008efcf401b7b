package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.wording.Words;

/** A table from one shoe to another, in words. */
final class EquivalenceWording {

    private EquivalenceWording() {}

    /** What still differs in one row. */
    static String detail(Comparison row, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(
                row.isAboutTheSame()
                        ? words.text("equivalence.row-same")
                        : ComparisonWording.capital(ComparisonWording.differences(row, words), words) + ".");
        sentences.addAll(ComparisonWording.disagreements(row, words));
        if (row.isOfOtherLength()) {
            sentences.add(words.text("equivalence.no-size-near"));
        }
        return String.join(" ", sentences);
    }

    /**
     * Which size to take, where it is the same step for every size.
     *
     * @param table one row or more
     * @param from the shoe whose sizes are known
     */
    static String detail(List<Comparison> table, ShoeCard from, Words words) {
        var steps = table.stream()
                .filter(row -> !row.isOfOtherLength())
                .map(row -> row.pair().size().halfSizes() - row.other().size().halfSizes())
                .distinct()
                .toList();
        if (steps.size() != 1) {
            return words.text("equivalence.see-table");
        }
        int halfSizes = steps.getFirst();
        var name = ComparisonWording.name(from);
        return halfSizes == 0
                ? words.text("equivalence.same-size", name)
                : words.text(
                        halfSizes > 0 ? "equivalence.larger" : "equivalence.smaller",
                        FitWording.sizes(Math.abs(halfSizes), words),
                        name);
    }
}
