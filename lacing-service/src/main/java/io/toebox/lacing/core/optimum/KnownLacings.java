package io.toebox.lacing.core.optimum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

/** The closed lacings of one number of rows that are in the catalogue, by the line they follow. */
public final class KnownLacings {

    private final Map<Set<Set<Eyelet>>, List<Lacing>> byPieces = new HashMap<>();

    private KnownLacings(int rows) {
        if (rows < EyeletRows.MIN_ROWS || rows > EyeletRows.MAX_ROWS) {
            return;
        }
        for (var lacing : Lacings.listLacings()) {
            if (lacing.thread(Fitting.of(new EyeletRows(rows, false))) instanceof Threading.Laced(var laces)
                    && laces.paths().size() == 1) {
                var path = laces.paths().getFirst();
                var lines = Stream.of(path, path.mirrored())
                        .map(KnownLacings::findPieces)
                        .flatMap(Optional::stream)
                        .distinct();
                lines.forEach(pieces ->
                        byPieces.computeIfAbsent(pieces, p -> new ArrayList<>()).add(lacing));
            }
        }
    }

    /** The lacings of that many rows; none when no shoe has as many. */
    public static KnownLacings of(int rows) {
        return new KnownLacings(rows);
    }

    /** The lacings of the catalogue that follow the same line, or its mirror image. */
    public List<Lacing> listLacings(ClosedLacing lacing) {
        return List.copyOf(byPieces.getOrDefault(lacing.pieces(), List.of()));
    }

    /** Empty when the path is no closed lacing: a hook, an empty row, an eyelet used twice, or ends that are not tied across. */
    private static Optional<Set<Set<Eyelet>>> findPieces(LacePath path) {
        var declared = path.declared();
        boolean tiedAcross = declared.tie().joinsTheEnds() && !declared.ends().atOneSide();
        if (!tiedAcross || !declared.reusedEyelets().isEmpty()) {
            return Optional.empty();
        }
        Set<Set<Eyelet>> pieces = new HashSet<>();
        for (var segment : path.segments()) {
            if (!(segment.from() instanceof Pass from) || !(segment.to() instanceof Pass to)) {
                return Optional.empty();
            }
            pieces.add(Set.of(from.eyelet(), to.eyelet()));
        }
        boolean whole = path.unusedRows().isEmpty() && declared.knotRows().isEmpty();
        if (!whole || !(path.a().end() instanceof Pass a) || !(path.b().end() instanceof Pass b)) {
            return Optional.empty();
        }
        pieces.add(Set.of(a.eyelet(), b.eyelet()));
        return Optional.of(pieces);
    }
}
