package io.toebox.fit.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.columns.Ranked;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.scoring.Shelf;
import io.toebox.fit.core.shoe.SizeScale;

import static java.util.Objects.requireNonNull;

/** Asks a shelf about one profile after the other. Free to be asked by many threads. */
public final class Scorer {

    private static final int TENTHS_PER_HALF_SIZE = 5;

    private final Map<SizeScale, Shelf> shelves;
    private final int top;

    /**
     * @param shelves one for each scale
     * @param top at most so many shoes for a profile, at least 1
     */
    public Scorer(Map<SizeScale, Shelf> shelves, int top) {
        this.shelves = Map.copyOf(shelves);
        this.top = top;
    }

    /** The shoes for a profile, best first; one line without a shoe when there is none. */
    public List<Score> score(Reading.Profile profile) {
        var shelf = requireNonNull(shelves.get(profile.scale()));
        var choice = shelf.choose(profile.runner(), top);
        if (choice.best().isEmpty()) {
            return List.of(none(profile, choice.tellsASize() ? "nothing-suits" : "length-unknown"));
        }
        var scores = new ArrayList<Score>(choice.best().size());
        for (var ranked : choice.best()) {
            scores.add(score(profile, scores.size() + 1, shelf, ranked));
        }
        return scores;
    }

    private static Score score(Reading.Profile profile, int rank, Shelf shelf, Ranked ranked) {
        return new Score(
                profile.id(),
                rank,
                "recommended",
                shelf.shoe(ranked.shoe()).slug(),
                Spelling.of(profile.scale()),
                TENTHS_PER_HALF_SIZE * ranked.halfSizes(),
                Spelling.of(ranked.width()),
                ranked.fitProbability(),
                Spelling.of(Likelihood.of(ranked.fitProbability())));
    }

    private static Score none(Reading.Profile profile, String outcome) {
        return new Score(profile.id(), 0, outcome, null, Spelling.of(profile.scale()), null, null, null, null);
    }
}
