package io.toebox.lacing.core.steps;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.LacePath.StrandMove;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;

/** Turns laces into steps. */
public final class Steps {

    private Steps() {}

    /** The steps in the order to do them: lace by lace, the ends of a lace take turns, its last knot comes last. */
    public static List<Step> of(Laces laces) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < laces.paths().size(); i++) {
            addSteps(steps, i, laces.paths().get(i));
        }
        return List.copyOf(steps);
    }

    private static void addSteps(List<Step> steps, int lace, LacePath path) {
        var places = path.movesInOrder();
        var open = new ArrayList<>(path.declared().knotRows());
        for (int i = 0; i < places.size(); i++) {
            steps.add(step(lace, path, places.get(i)));
            int done = i + 1;
            open.removeIf(row -> {
                boolean both = !passesLater(path, places.subList(done, places.size()), row);
                if (both) {
                    steps.add(new Step.Knot(lace, row));
                }
                return both;
            });
        }
        steps.add(finish(lace, path));
    }

    private static Step.Finish finish(int lace, LacePath path) {
        var declared = path.declared();
        return new Step.Finish(
                lace,
                declared.tie(),
                closing(path),
                declared.ends(),
                path.a().end().side());
    }

    private static Step.Closing closing(LacePath path) {
        return switch (path.a().end()) {
            case Hook _ -> new Step.Lock();
            case Pass pass when pass.row() < path.bar().row() -> new Step.FromTheAnkle();
            case Pass _, Twist _ -> hasALongStrand(path) ? new Step.LongStrand() : new Step.FromTheToe();
        };
    }

    /** Whether a strand goes over to the last row at once while the other lays all rows between. */
    private static boolean hasALongStrand(LacePath path) {
        return path.strands().stream()
                .filter(strand -> strand.moves().size() == 2)
                .filter(strand -> strand.segments().getFirst().crossesThroat())
                .anyMatch(strand -> strand.end().lastRow() - path.bar().row() > 2);
    }

    private static double longerMm(LacePath path, StrandName strand) {
        var other = strand == StrandName.A ? StrandName.B : StrandName.A;
        double longerMm = LaceLength.strandMm(path, strand, RowGeometry.AVERAGE)
                - LaceLength.strandMm(path, other, RowGeometry.AVERAGE);
        return Math.abs(longerMm) <= LaceFigures.ENDS_ABOUT_EVEN.value() ? 0 : longerMm;
    }

    private static boolean passesLater(LacePath path, List<StrandMove> later, int row) {
        return later.stream().map(path::getMove).anyMatch(move -> move instanceof Pass pass && pass.row() == row);
    }

    private static Step step(int lace, LacePath path, StrandMove place) {
        var end = new End(lace, place.strand());
        var move = path.getMove(place);
        if (place.index() == 0) {
            return new Step.Begin(end, (Pass) move, path.bar().face(place.strand()), longerMm(path, place.strand()));
        }
        var from = path.getMove(new StrandMove(place.strand(), place.index() - 1));
        var layer = Layer.between(from.leavesOn(), move.arrivesOn());
        boolean crosses = from.side() != move.side();
        return switch (move) {
            case Hook hook -> new Step.Loop(end, hook, layer, crosses);
            case Twist twist -> new Step.Around(end, twist);
            case Pass pass when crosses -> new Step.Cross(end, pass, layer);
            case Pass pass ->
                switch (from) {
                    case Twist _ -> new Step.Back(end, pass, layer);
                    case Pass before when before.eyelet().equals(pass.eyelet()) -> new Step.LeaveLoop(end, pass);
                    case Pass _, Hook _ -> new Step.Straight(end, pass, pass.arrivesOn());
                };
        };
    }
}
