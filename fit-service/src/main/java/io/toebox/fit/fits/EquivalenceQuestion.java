package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.EquivalenceAnswer.Compared;
import io.toebox.fit.fits.EquivalenceAnswer.EquivalentItem;
import io.toebox.fit.fits.EquivalenceAnswer.Match;
import io.toebox.fit.fits.EquivalenceAnswer.ObstacleItem;
import io.toebox.fit.wording.Words;

import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * Which size of one shoe is a size of another.
 *
 * @param onlySize of {@code from}; null for every size
 * @param onlyWidth of {@code from}; null for every width
 */
record EquivalenceQuestion(
        Snapshot snapshot,
        ShoeCard from,
        ShoeCard to,
        SizeScale scale,
        @Nullable Size onlySize,
        @Nullable WidthGrade onlyWidth) {

    /** A problem document that names every parameter that is wrong. */
    static EquivalenceQuestion of(
            Snapshot snapshot, String from, String to, SizeScale scale, @Nullable Double size, @Nullable String width) {
        var mistakes = new ArrayList<Mistake>();
        var one = findCard(snapshot, from, "from", mistakes);
        var other = findCard(snapshot, to, "to", mistakes);
        var grade =
                width == null ? null : CurrentShoeReader.findWidth(width, scale).orElse(null);
        if (width != null && grade == null) {
            mistakes.add(Mistake.ofParameter(
                    "width", Mistake.UNKNOWN_VALUE, Mistake.oneOf(CurrentShoeReader.widthWords(scale))));
        }
        if (size != null && !FootReader.isHalfSize(size)) {
            mistakes.add(Mistake.ofParameter("size", "invalid-step", FIT.sentence("half-sizes")));
        }
        if (one == null || other == null || !mistakes.isEmpty()) {
            throw ProblemException.of(mistakes);
        }
        return new EquivalenceQuestion(
                snapshot, one, other, scale, size == null ? null : new Size(scale, (int) (size * 2)), grade);
    }

    private static @Nullable ShoeCard findCard(
            Snapshot snapshot, String slug, String parameter, List<Mistake> mistakes) {
        var card = snapshot.cards().get(slug);
        if (card == null) {
            mistakes.add(Mistake.ofParameter(parameter, "unknown-shoe", FIT.sentence("unknown-shoe")));
        }
        return card;
    }

    EquivalenceAnswer answer(Words words) {
        var engine = snapshot.engine();
        var wanted = engine.findModel(scale, to.shoe());
        var worn = engine.findModel(scale, from.shoe());
        boolean isSold = worn.isEmpty() || worn.get().mayBeSold(onlySize, onlyWidth);
        var table = worn.filter(model -> isSold)
                .flatMap(known -> wanted.map(model -> known.tableTo(model, onlySize, onlyWidth)))
                .orElse(List.of());
        var obstacles = Stream.of(from, to)
                .distinct()
                .flatMap(card -> engine.findObstacleTo(scale, card.shoe()).stream())
                .toList();
        return new EquivalenceAnswer(
                snapshot.version(),
                FitAnswers.MODEL_VERSION,
                obstacles.isEmpty() && !isSold ? Compared.NOT_SOLD : outcome(obstacles),
                FitMapping.toShoe(from),
                FitMapping.toShoe(to),
                scale,
                table.stream().map(row -> toItem(row, words)).toList(),
                table.isEmpty() ? null : EquivalenceWording.detail(table, from, words),
                obstacles.isEmpty() && !isSold
                        ? List.of(
                                new ObstacleItem(from.shoe().slug(), FitWording.notSoldSo(onlySize, onlyWidth, words)))
                        : obstacles.stream()
                                .flatMap(decision -> decision.reasons().stream()
                                        .map(reason -> new ObstacleItem(
                                                decision.shoe().slug(), FitWording.toItem(reason, words))))
                                .toList());
    }

    private EquivalentItem toItem(Comparison row, Words words) {
        return new EquivalentItem(
                ComparisonMapping.toLabel(row.other(), from, snapshot.charts()),
                ComparisonMapping.toLabel(row.pair(), to, snapshot.charts()),
                row.pair().size().halfSizes() - row.other().size().halfSizes(),
                row.pair().width().compareTo(row.other().width()),
                match(row),
                ComparisonMapping.toDifferences(row, words),
                EquivalenceWording.detail(row, words));
    }

    private static Compared outcome(List<FitDecision> obstacles) {
        if (obstacles.isEmpty()) {
            return Compared.COMPARED;
        }
        return obstacles.getFirst().outcome() == Outcome.NOT_APPLICABLE
                ? Compared.NOT_APPLICABLE
                : Compared.INSUFFICIENT_SHOE_DATA;
    }

    private static Match match(Comparison row) {
        if (row.isOfOtherLength()) {
            return Match.NO_SIZE_NEAR;
        }
        return row.isAboutTheSame() ? Match.ABOUT_THE_SAME : Match.NEAREST;
    }
}
