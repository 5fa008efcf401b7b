package io.toebox.lacing.core.steps;

import java.util.List;
import java.util.stream.Stream;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.LacePath.StrandMove;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;

/** Turns a path into steps. */
public final class Steps {

    private Steps() {}

    /** The steps in the order to do them: the ends take turns, the knot comes last. */
    public static List<Step> of(LacePath path) {
        return Stream.concat(path.movesInOrder().stream().map(place -> step(path, place)), Stream.of(new Step.Tie()))
                .toList();
    }

    private static Step step(LacePath path, StrandMove place) {
        var move = path.getMove(place);
        if (place.index() == 0) {
            return new Step.Begin(place.strand(), (Pass) move, path.bar().face());
        }
        var from = path.getMove(new StrandMove(place.strand(), place.index() - 1));
        var layer = Layer.between(from.leavesOn(), move.arrivesOn());
        return switch (move) {
            case Hook hook -> new Step.Loop(place.strand(), hook, layer);
            case Pass pass ->
                from.side() == pass.side()
                        ? new Step.Straight(place.strand(), pass, pass.arrivesOn())
                        : new Step.Cross(place.strand(), pass, layer);
        };
    }
}
