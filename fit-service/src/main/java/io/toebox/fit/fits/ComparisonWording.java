package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.core.comparison.Difference;
import io.toebox.fit.core.comparison.Pair;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.wording.Words;

/** What one shoe has more or less than another, in words. */
final class ComparisonWording {

    private ComparisonWording() {}

    /** What people call the shoe. */
    static String name(ShoeCard card) {
        return Objects.requireNonNullElse(card.model(), card.shoe().slug());
    }

    /** One difference: "2 mm narrower at the toes", or that there is next to none. */
    static String difference(Difference difference, Words words) {
        return difference.isAboutNothing()
                ? words.text("difference.same")
                : millimetres(difference.zone(), difference.more().meanMm(), words);
    }

    private static String millimetres(FeltZone zone, double moreMm, Words words) {
        long mm = Math.round(Math.abs(moreMm));
        return mm == 0
                ? words.text("difference.same")
                : words.text("difference.%s.%s".formatted(Spelling.of(zone), moreMm > 0 ? "more" : "less"), mm);
    }

    /** Everything that differs by more than its error, the length in sizes. */
    static String differences(Comparison comparison, Words words) {
        return comparison.differences().stream()
                .filter(difference -> !difference.isAboutNothing())
                .map(difference -> difference.zone() == FeltZone.LENGTH && comparison.halfSizesLonger() != 0
                        ? sizes(comparison.halfSizesLonger(), words)
                        : difference(difference, words))
                .collect(Collectors.joining(", "));
    }

    private static String sizes(int halfSizesLonger, Words words) {
        return words.text(
                halfSizesLonger > 0 ? "difference.longer" : "difference.shorter",
                FitWording.sizes(Math.abs(halfSizesLonger), words));
    }

    /**
     * @param nearest what of the described shoe comes nearest to today's
     * @param today the shoe of today
     */
    static String detail(Comparison comparison, Pair nearest, ShoeCard today, Words words) {
        var sentences = new ArrayList<String>();
        var label = label(comparison.other());
        sentences.add(
                comparison.isAboutTheSame()
                        ? words.text("comparison.same", name(today), label)
                        : capital(
                                words.text("comparison.than", differences(comparison, words), name(today), label),
                                words));
        sentences.addAll(disagreements(comparison, words));
        if (!nearest.equals(comparison.pair())) {
            sentences.add(words.text("comparison.take", label(nearest)));
        }
        return String.join(" ", sentences);
    }

    /** Where what was measured is another answer. */
    static List<String> disagreements(Comparison comparison, Words words) {
        return comparison.differences().stream()
                .filter(difference -> difference.findDisagreementMm().isPresent())
                .flatMap(difference -> difference.measuredMoreMm().stream()
                        .map(mm -> words.text("comparison.measured", millimetres(difference.zone(), mm, words))))
                .toList();
    }

    private static String label(Pair pair) {
        return pair.size().label() + " " + pair.size().scale().letter(pair.width());
    }

    /** @param today what people call the shoe of today */
    static String detail(UnjudgedZone.Compared compared, String today, Words words) {
        var share = compared.shareBelow()
                .map(ComparisonMapping::ofHundred)
                .map(below -> words.text("unjudged.share", below));
        var difference = compared.difference()
                .map(more -> more.isAboutNothing()
                        ? words.text("unjudged.same", today)
                        : words.text("unjudged.than", difference(more, words), today));
        var felt = compared.felt().map(feel -> words.text("feel." + Spelling.of(feel)));
        return Stream.of(share, difference, felt)
                .flatMap(sentence -> sentence.stream())
                .collect(Collectors.joining(" "));
    }

    /** A sentence begins with a capital letter. */
    static String capital(String sentence, Words words) {
        return sentence.substring(0, 1).toUpperCase(words.language().locale()) + sentence.substring(1);
    }
}
