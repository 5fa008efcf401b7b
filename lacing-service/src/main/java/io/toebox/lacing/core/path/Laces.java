package io.toebox.lacing.core.path;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;

import static io.toebox.lacing.core.path.PathRule.SHARES_NO_EYELET;

/**
 * All laces of one shoe: one, or more that share its rows between them, each with its own knot.
 *
 * @param paths the lace nearest the toe first; each declares the rows of the others as unused
 */
public record Laces(List<LacePath> paths) {

    /** @throws InvalidPathException when two laces do not count the same rows or pass the same eyelet */
    public Laces {
        paths = List.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("a shoe is laced with at least one lace");
        }
        int rows = paths.getFirst().rows();
        Set<Eyelet> taken = new HashSet<>();
        for (var path : paths) {
            if (path.rows() != rows) {
                throw new InvalidPathException(
                        SHARES_NO_EYELET,
                        "the first lace counts %d rows and another %d; list the rows it leaves empty as unused"
                                .formatted(rows, path.rows()));
            }
            for (var strand : path.strands()) {
                for (int i = 0; i < strand.moves().size(); i++) {
                    if (strand.moves().get(i) instanceof Pass pass && taken.contains(pass.eyelet())) {
                        throw new InvalidPathException(
                                SHARES_NO_EYELET, PathPlace.of(strand, i), "another lace goes through this eyelet");
                    }
                }
            }
            path.strands().forEach(strand -> taken.addAll(strand.eyelets()));
        }
    }

    /** A shoe with one lace. */
    public static Laces of(LacePath path) {
        return new Laces(List.of(path));
    }

    /** Rows of the shoe, used or not, counted from the toe. */
    public int rows() {
        return paths.getFirst().rows();
    }

    /** Stretches of all laces. */
    public Stream<Segment> segments() {
        return paths.stream().flatMap(path -> path.segments().stream());
    }

    /** Rows no lace passes, ascending. */
    public List<Integer> unusedRows() {
        var unused = new TreeSet<>(paths.getFirst().unusedRows());
        paths.forEach(path -> unused.retainAll(path.unusedRows()));
        return List.copyOf(unused);
    }

    /** Rows a lace passes without pulling towards the other column, ascending. */
    public List<Integer> reliefRows() {
        return paths.stream()
                .flatMap(path -> path.reliefRows().stream())
                .sorted()
                .toList();
    }

    /** The bands r|r+1 between the first and the last row laced that no lace crosses, as the row nearer the toe. */
    public List<Integer> windows() {
        return LacePath.windowsOf(segments().toList());
    }

    /** Whether in every lace strand b is the mirror image of strand a. */
    public boolean isSymmetric() {
        return paths.stream().allMatch(LacePath::isSymmetric);
    }

    /** The same on the other foot. */
    public Laces mirrored() {
        return new Laces(paths.stream().map(LacePath::mirrored).toList());
    }

    /** The notation of {@link LaceNotation}, which {@link LaceNotation#parseLaces} reads back. */
    @Override
    public String toString() {
        return paths.stream().map(LacePath::toString).collect(Collectors.joining(" | "));
    }
}
