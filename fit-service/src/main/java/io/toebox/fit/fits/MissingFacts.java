package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.fits.ConsultedShoes.MissingFact;
import io.toebox.fit.wording.Words;

/**
 * What a runner has not told and would help, the most valuable first: a length before everything, then what would make a zone of
 * one of these shoes surer, by how much; then the other foot, a shoe to compare with, and the run.
 */
record MissingFacts(Runner runner, Words words) {

    List<MissingFact> of(List<FitDecision> decisions) {
        var missing = new ArrayList<MissingFact>();
        var feet = runner.feet();
        boolean hasLength = feet.hasMeasured(FootDimension.LENGTH);
        if (!hasLength) {
            missing.add(measurement(FootDimension.LENGTH, Optional.empty()));
        }
        var surerByMm = new EnumMap<FootDimension, Double>(FootDimension.class);
        for (var decision : decisions) {
            for (var reason : decision.reasons()) {
                if (reason instanceof Reason.MeasureNext(var dimension, var zone, var mm)
                        && (hasLength || dimension != FootDimension.LENGTH)) {
                    surerByMm.merge(dimension, mm, Math::max);
                }
            }
        }
        surerByMm.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(entry -> measurement(entry.getKey(), Optional.of(entry.getValue())))
                .forEach(missing::add);
        if (feet.bySide().size() == 1) {
            missing.add(fact("other-foot", "#/foot/" + Spelling.of(otherThan(told(feet)))));
        }
        if (runner.currentShoe().isEmpty()) {
            missing.add(fact("current-shoe", "#/currentShoe"));
        } else if (runner.currentShoe().get().feel().isEmpty()) {
            missing.add(fact("current-shoe-feel", "#/currentShoe/zones"));
        }
        if (runner.run().isEmpty()) {
            missing.add(fact("run", "#/run"));
        }
        return missing;
    }

    private MissingFact measurement(FootDimension dimension, Optional<Double> surerByMm) {
        String code = dimension == FootDimension.LENGTH ? "foot-length" : Spelling.of(dimension);
        var side = findUnmeasured(dimension);
        return new MissingFact(
                code,
                "#/foot/%s/%s".formatted(Spelling.of(side), FitWording.property(dimension)),
                words.text("missing.measurement", words.text("dimension." + Spelling.of(dimension))),
                surerByMm.map(mm -> FitMapping.rounded(mm, 10)).orElse(null));
    }

    private MissingFact fact(String code, String pointer) {
        return new MissingFact(code, pointer, words.text("missing." + code), null);
    }

    /** The foot to measure: one that was told of and lacks it. */
    private Side findUnmeasured(FootDimension dimension) {
        var feet = runner.feet();
        return feet.bySide().entrySet().stream()
                .filter(foot -> foot.getValue().findMm(dimension).isEmpty())
                .map(foot -> foot.getKey())
                .findFirst()
                .orElseGet(() -> told(feet));
    }

    private static Side told(FootPair feet) {
        return feet.bySide().keySet().iterator().next();
    }

    private static Side otherThan(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
        };
    }
}
