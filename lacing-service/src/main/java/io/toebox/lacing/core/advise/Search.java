package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.advise.PathSpace.Bands;
import io.toebox.lacing.core.advise.PathSpace.Finish;
import io.toebox.lacing.core.advise.PathSpace.State;
import io.toebox.lacing.core.advise.PathSpace.Wanted;
import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.pattern.Lacings;

/**
 * Looks for one lacing that does everything asked among all of a {@link PathSpace}. What the needs ask of a path is written down
 * here once, as conditions on its bands and ends; how well a lacing of the catalogue serves one is a matter of the rules.
 */
final class Search {

    private static final int FOREFOOT_ROWS = 3;

    private final Weighing weighing;
    private final PathSpace space;
    private final Optional<LaceLength> crissCross;
    private final List<Integer> rows;

    Search(Weighing weighing, Optional<LaceLength> crissCross) {
        this.weighing = weighing;
        this.space = new PathSpace(
                weighing.fitting().eyelets(), weighing.question().shoe().geometry());
        this.crissCross = crissCross;
        this.rows = weighing.fitting().eyelets().presentRows();
    }

    /** A lacing for all of the needs that its own lace is long enough for; empty when the space has none. */
    Optional<Candidate> find(Collection<Need> needs) {
        return findState(needs).flatMap(state -> candidate(state, needs));
    }

    /** Whether any path of the space serves both, however long its lace. */
    boolean canBeLacedTogether(Need one, Need other) {
        return space.find(new Wanted() {
                    @Override
                    public Optional<Bands> bands(State start) {
                        return bandsFor(start, List.of(one, other));
                    }

                    @Override
                    public boolean acceptsLength(double laidMm) {
                        return true;
                    }
                })
                .isPresent();
    }

    int spaceSize() {
        return space.size();
    }

    private Optional<State> findState(Collection<Need> needs) {
        return space.find(new Wanted() {
            @Override
            public Optional<Bands> bands(State start) {
                return isNeeded(start, needs) && isClearOfTheKnot(start) ? bandsFor(start, needs) : Optional.empty();
            }

            @Override
            public boolean acceptsLength(double laidMm) {
                return isLongEnough(laidMm) && suitsTheLace(needs, laidMm);
            }
        });
    }

    private boolean isLongEnough(double laidMm) {
        var ownMm = weighing.question().shoe().laceLengthMm();
        return ownMm == null || (ownMm - laidMm) / 2 >= LaceFigures.SHORTEST_FREE_END.value();
    }

    private boolean suitsTheLace(Collection<Need> needs, double laidMm) {
        double more = crissCross.map(usual -> laidMm - usual.laidMm()).orElse(0.0);
        return !(needs.contains(Need.TAKE_LESS_LACE) && more > LacingAdvisor.SAME_LENGTH_MM)
                && !(needs.contains(Need.TAKE_UP_LACE) && more < -LacingAdvisor.SAME_LENGTH_MM);
    }

    private boolean isClearOfTheKnot(State state) {
        var soreRow = weighing.question().soreRow();
        return soreRow == null || KnotPlaces.covering(soreRow, rows) != state.knotRow();
    }

    /** An open top, an extra eyelet or a lock is only for who asks for it. */
    private boolean isNeeded(State state, Collection<Need> needs) {
        return switch (state.finish()) {
            case LAST_ROW -> true;
            case EXTRA_EYELET -> weighing.question().soreRow() != null;
            case OPEN_TOP -> needs.contains(Need.LESS_AT_THE_ANKLE);
            case LOCK -> needs.contains(Need.HOLD_THE_HEEL) || needs.contains(Need.KEEP_TOES_FROM_THE_FRONT);
        };
    }

    /** What all of the needs ask of the bands; empty when the rows or the ends do not serve one. */
    private Optional<Bands> bandsFor(State start, Collection<Need> needs) {
        var all = Optional.of(Bands.ANY);
        for (var need : needs) {
            var more = bandsFor(start, need);
            all = all.flatMap(bands -> more.map(bands::and));
        }
        return all;
    }

    private Optional<Bands> bandsFor(State start, Need need) {
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT, ROOM_AT_THE_INNER_BALL -> Optional.of(openFront(start));
            case LESS_ON_TOP_OF_THE_FOOT -> Optional.of(new Bands(start.bandBehind(spot()), 0));
            case LESS_OVER_THE_INSTEP, ROOM_OVER_THE_INSTEP -> Optional.of(new Bands(start.bandBehind(middle()), 0));
            case LESS_AT_THE_ANKLE -> easyAtTheAnkle(start);
            case HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT ->
                Optional.of(Bands.ANY).filter(any -> start.finish() == Finish.LOCK);
            case HOLD_THE_FOREFOOT -> crossed(start, rows.getFirst()).filter(any -> start.skipped() == 0);
            case HOLD_THE_INSTEP -> crossed(start, middle());
            case FRONT_AND_HEEL_APART, HOLD_THE_TONGUE, STAY_TIED, EACH_FOOT_ITS_OWN, TAKE_LESS_LACE, TAKE_UP_LACE ->
                Optional.of(Bands.ANY);
        };
    }

    private Bands openFront(State start) {
        if (start.skipped() > 0) {
            return Bands.ANY;
        }
        int open = 0;
        for (int row : rows.subList(0, Math.max(0, Math.min(FOREFOOT_ROWS, rows.size()) - 1))) {
            open |= start.bandBehind(row);
        }
        return new Bands(open, 0);
    }

    private static Optional<Bands> crossed(State start, int row) {
        int band = start.bandBehind(row);
        return band == 0 ? Optional.empty() : Optional.of(new Bands(0, band));
    }

    private Optional<Bands> easyAtTheAnkle(State start) {
        return switch (start.finish()) {
            case OPEN_TOP -> Optional.of(Bands.ANY);
            case LAST_ROW ->
                rows.size() > 2
                        ? Optional.of(new Bands(start.bandBehind(rows.get(rows.size() - 3)), 0))
                        : Optional.empty();
            case EXTRA_EYELET, LOCK -> Optional.empty();
        };
    }

    private int spot() {
        var soreRow = weighing.question().soreRow();
        return soreRow == null ? middle() : soreRow;
    }

    /** The row a window lies behind when none is named. */
    private int middle() {
        return rows.get(Math.max(0, (rows.size() - 2) / 2));
    }

    /** With the rules that say so; nothing when one speaks against a part of it. */
    private Optional<Candidate> candidate(State state, Collection<Need> needs) {
        var composition = PathSpace.composition(state, weighing.fitting().eyelets());
        var serving = new ArrayList<AdviceRule>();
        for (var need : needs) {
            var rules = weighing.rules(need).filter(AdviceRule::isServing).toList();
            rules.stream()
                    .filter(rule -> composition.lacings().contains(rule.lacing()))
                    .findFirst()
                    .or(() -> rules.stream().filter(Search::isOpening).findFirst())
                    .ifPresent(serving::add);
        }
        boolean isContradicted = composition.lacings().stream()
                .anyMatch(lacing -> !weighing.against(lacing).isEmpty());
        if (serving.isEmpty() || isContradicted) {
            return Optional.empty();
        }
        int points = serving.stream().mapToInt(weighing::points).sum();
        var fitting = composition.parts().size() == 1
                        && composition.parts().getFirst().method().takesPieces()
                ? weighing.fitting()
                        .withWindowRow(composition.parts().getFirst().row().orElseThrow())
                : weighing.fitting();
        return Optional.of(new Candidate(composition, fitting, points, List.copyOf(serving), List.of()));
    }

    /** What opens a band speaks for every path that leaves it open. */
    private static boolean isOpening(AdviceRule rule) {
        return rule.lacing().equals(Lacings.GAP) || rule.lacing().equals(Lacings.WIDE_FOREFOOT);
    }
}
