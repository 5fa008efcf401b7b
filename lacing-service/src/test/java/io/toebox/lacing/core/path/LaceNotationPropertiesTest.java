package io.toebox.lacing.core.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** The notation says all of a path, for far more of them than have a name. */
class LaceNotationPropertiesTest {

    /** What both strands do between one row and the next. */
    private enum Band {
        CROSS_AND_OUT,
        CROSS_AND_IN,
        STRAIGHT,
        AROUND_AND_OVER,
        AROUND_AND_BACK
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBackAsTheSamePath(@ForAll("paths") LacePath path) {
        assertThat(LaceNotation.parse(path.toString())).isEqualTo(path);
        assertThat(LaceNotation.parse(path.mirrored().toString())).isEqualTo(path.mirrored());
        assertThat(path.mirrored().mirrored()).isEqualTo(path);
        assertThat(path.isSymmetric()).isTrue();
    }

    @Provide
    Arbitrary<LacePath> paths() {
        var bands = Arbitraries.of(Band.class).list().ofMinSize(1).ofMaxSize(9);
        return Arbitraries.of(Direction.class)
                .flatMap(first ->
                        bands.flatMap(chosen -> Arbitraries.of(true, false).map(locks -> path(first, chosen, locks))));
    }

    private static LacePath path(Direction first, List<Band> bands, boolean locks) {
        var moves = new ArrayList<Move>();
        moves.add(new Pass(new Eyelet(Side.LEFT, 1), first));
        for (int row = 1; row <= bands.size(); row++) {
            addBand(moves, bands.get(row - 1), row);
        }
        int last = bands.size() + 1;
        var end = (Pass) moves.getLast();
        var declared = Declarations.NONE.withReliefRows(IntStream.range(1, bands.size())
                .filter(i -> bands.get(i - 1) == Band.STRAIGHT && bands.get(i) == Band.STRAIGHT)
                .mapToObj(i -> i + 1)
                .toList());
        if (end.direction() == Direction.IN) {
            declared = declared.withEnds(Ends.ACROSS_INSIDE);
        } else if (locks) {
            moves.add(new Pass(end.eyelet(), Direction.IN));
            moves.add(new Hook(end.side().opposite(), last, last));
            declared = declared.withReusedEyelets(
                    List.of(end.eyelet(), end.eyelet().mirrored()));
        }
        var a = new Strand(StrandName.A, moves);
        var face = first == Direction.OUT ? Face.INSIDE : Face.OUTSIDE;
        return new LacePath(Bar.along(1, face), a, a.mirrored(), declared);
    }

    private static void addBand(List<Move> moves, Band band, int row) {
        var before = (Pass) moves.getLast();
        var same = new Eyelet(before.side(), row + 1);
        var other = same.mirrored();
        switch (band) {
            case CROSS_AND_OUT -> moves.add(new Pass(other, Direction.OUT));
            case CROSS_AND_IN -> moves.add(new Pass(other, Direction.IN));
            case STRAIGHT -> moves.add(new Pass(same, before.direction().opposite()));
            case AROUND_AND_OVER -> {
                moves.add(new Twist(before.side(), row, row + 1));
                moves.add(new Pass(other, Direction.OUT));
            }
            case AROUND_AND_BACK -> {
                moves.add(new Twist(before.side(), row, row + 1));
                moves.add(new Pass(same, Direction.OUT));
            }
        }
    }
}
