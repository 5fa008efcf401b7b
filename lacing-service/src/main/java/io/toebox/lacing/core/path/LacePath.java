package io.toebox.lacing.core.path;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The path of one lace through a shoe, from the bar to the two ends at the knot. Only paths that can be laced exist.
 *
 * @param bar where both strands start
 * @param a the strand that leaves the bar on the left
 * @param b the strand that leaves the bar on the right
 * @param declared what it does on purpose that would otherwise be a mistake
 */
public record LacePath(Bar bar, Strand a, Strand b, Declarations declared) {

    /** @throws InvalidPathException naming the first strand and pass that breaks a {@link PathRule} */
    public LacePath {
        PathRules.check(bar, a, b, declared);
    }

    /**
     * A path that ends in a bow and passes every eyelet at most once.
     *
     * @throws InvalidPathException naming the first strand and pass that breaks a {@link PathRule}
     */
    public LacePath(Bar bar, Strand a, Strand b, List<Integer> unusedRows, List<Integer> reliefRows) {
        this(bar, a, b, Declarations.NONE.withUnusedRows(unusedRows).withReliefRows(reliefRows));
    }

    /** Rows the lace leaves empty on both sides, ascending. */
    public List<Integer> unusedRows() {
        return declared.unusedRows();
    }

    /** Rows it passes without pulling towards the other column, ascending. */
    public List<Integer> reliefRows() {
        return declared.reliefRows();
    }

    /** Rows of the shoe, used or not, counted from the toe. */
    public int rows() {
        return PathRules.lastRow(a, b, unusedRows());
    }

    /** Both strands, a first. */
    public List<Strand> strands() {
        return List.of(a, b);
    }

    /** All stretches of lace up to the last moves: the bar, then strand a, then strand b. */
    public List<Segment> segments() {
        return Stream.of(Stream.of(Segment.ofBar(bar)), a.segments().stream(), b.segments().stream())
                .flatMap(s -> s)
                .toList();
    }

    /** All moves in the order they are laced: the strands take turns. */
    public List<StrandMove> movesInOrder() {
        var order = new ArrayList<StrandMove>();
        int longest = Math.max(a.moves().size(), b.moves().size());
        for (int i = 0; i < longest; i++) {
            for (var strand : strands()) {
                if (i < strand.moves().size()) {
                    order.add(new StrandMove(strand.name(), i));
                }
            }
        }
        return List.copyOf(order);
    }

    /** Whether strand b is the mirror image of strand a. */
    public boolean isSymmetric() {
        return b.equals(a.mirrored());
    }

    /**
     * The same lacing on the other foot: columns swapped, strand a again on the left. Strands that start on one side keep their
     * names.
     */
    public LacePath mirrored() {
        return bar.staysOnASide()
                ? new LacePath(
                        new Bar(bar.a().mirrored(), bar.b().mirrored()),
                        new Strand(StrandName.A, a.mirrored().moves()),
                        new Strand(StrandName.B, b.mirrored().moves()),
                        declared.mirrored())
                : new LacePath(
                        new Bar(bar.b().mirrored(), bar.a().mirrored()),
                        b.mirrored(),
                        a.mirrored(),
                        declared.mirrored());
    }

    /**
     * The bands r|r+1 between the first and the last row laced that no segment crosses from side to side, as the row nearer
     * the toe. A bar along a row lies on the border of a band, not in it.
     */
    public List<Integer> windows() {
        return windowsOf(segments());
    }

    static List<Integer> windowsOf(List<Segment> segments) {
        var crossed = new TreeSet<Integer>();
        segments.stream().filter(Segment::crossesThroat).forEach(s -> IntStream.range(s.firstRow(), s.lastRow())
                .forEach(crossed::add));
        int first = segments.stream().mapToInt(Segment::firstRow).min().orElseThrow();
        int last = segments.stream().mapToInt(Segment::lastRow).max().orElseThrow();
        return IntStream.range(first, last)
                .filter(band -> !crossed.contains(band))
                .boxed()
                .toList();
    }

    /**
     * A move, by its place in a strand.
     *
     * @param strand a or b
     * @param index 0 for the strand's first move
     */
    public record StrandMove(StrandName strand, int index) {}

    /** The move at the given place. */
    public Move getMove(StrandMove place) {
        return getStrand(place.strand()).moves().get(place.index());
    }

    /** Strand a or b. */
    public Strand getStrand(StrandName name) {
        return name == StrandName.A ? a : b;
    }

    /** The notation of {@link LaceNotation}. */
    @Override
    public String toString() {
        return LaceNotation.print(this);
    }
}
