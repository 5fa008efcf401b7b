package io.toebox.lacing.core.path;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.Eyelet;

/**
 * One half of a lace.
 *
 * @param name a or b
 * @param moves what it does from the bar to its end, in order; at least one
 */
public record Strand(StrandName name, List<Move> moves) {

    /** @throws IllegalArgumentException when there is no move */
    public Strand {
        moves = List.copyOf(moves);
        if (moves.isEmpty()) {
            throw new IllegalArgumentException("strand %c goes nowhere".formatted(name.letter()));
        }
    }

    /** The last thing the strand does before the knot. */
    public Move end() {
        return moves.getLast();
    }

    /** The eyelets it passes, in order. */
    public List<Eyelet> eyelets() {
        return moves.stream()
                .filter(Pass.class::isInstance)
                .map(move -> ((Pass) move).eyelet())
                .toList();
    }

    /** The other strand, doing the same in the other column. */
    public Strand mirrored() {
        var other = name == StrandName.A ? StrandName.B : StrandName.A;
        return new Strand(other, moves.stream().map(Move::mirrored).toList());
    }

    /** The stretches between successive moves, the bar not included. */
    public List<Segment> segments() {
        return IntStream.range(1, moves.size())
                .mapToObj(i -> Segment.between(name, moves.get(i - 1), moves.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return moves.stream().map(Move::toString).collect(Collectors.joining(" ", name.letter() + " ", ""));
    }
}
