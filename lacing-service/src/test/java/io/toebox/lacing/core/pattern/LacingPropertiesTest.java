package io.toebox.lacing.core.pattern;

import java.util.Map;
import java.util.function.ToDoubleFunction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import io.toebox.lacing.core.effect.LaceState;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.effect.TensePiece;
import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every lacing on every shoe, whatever its proportions. */
class LacingPropertiesTest {

    /** P rows laced, H width, V spacing, L free end; D is one diagonal. */
    private record Shoe(int p, double h, double v, double l) {
        double d() {
            return Math.hypot(h, v);
        }

        /** A crossing that passes by one row. */
        double twoRows() {
            return Math.hypot(h, 2 * v);
        }
    }

    /** Bars over all rows, as in straight bar, and the piece from end to end along one side. */
    private static final ToDoubleFunction<Shoe> BARS_AND_SIDES = s -> s.h * s.p + 2 * s.v * (s.p - 1) + 2 * s.l;

    /** Closed formulas: fieggen.com for criss-cross and bow-tie, the others computed from the same parts. */
    private static final ToDoubleFunction<Shoe> CRISS_CROSS = s -> 2 * (s.h + s.d() * (s.p - 1) + s.l);

    private static final ToDoubleFunction<Shoe> BOW_TIE =
            s -> 2 * (s.h + s.v * Math.floorDiv(s.p, 2) + s.d() * Math.floorDiv(s.p - 1, 2) + s.l);
    /** Over an odd number of rows the last two of strand b, or the last one, are gone over at once. */
    private static final ToDoubleFunction<Shoe> STRAIGHT_BAR = s -> straight(s, 2 * s.v);

    private static final ToDoubleFunction<Shoe> STRAIGHT_EASY = s -> straight(s, s.v);

    private static double straight(Shoe s, double lastMm) {
        double across = s.p % 2 == 1 ? Math.hypot(s.h, lastMm) - lastMm : 0;
        return s.h * s.p + 2 * s.v * (s.p - 1) + across + 2 * s.l;
    }

    private static final ToDoubleFunction<Shoe> SHOE_SHOP =
            s -> s.h * s.p + (s.p - 1) * s.d() + Math.hypot(s.h, (s.p - 1) * s.v) + 2 * s.l;

    /** Every second row only, so rows are twice as far apart. */
    private static final ToDoubleFunction<Shoe> EVERY_SECOND_ROW =
            s -> CRISS_CROSS.applyAsDouble(new Shoe(s.p, s.h, 2 * s.v, s.l));

    private static final Map<Lacing, ToDoubleFunction<Shoe>> CLOSED_FORMULAS = Map.ofEntries(
            Map.entry(Lacings.CRISS_CROSS, CRISS_CROSS),
            Map.entry(Lacings.OVER_UNDER, CRISS_CROSS),
            Map.entry(Lacings.SKIP_START, CRISS_CROSS),
            Map.entry(Lacings.DROP_TOP_ROW, CRISS_CROSS),
            Map.entry(Lacings.EVERY_EYELET, CRISS_CROSS),
            // Strand a leaves out a row, strand b goes one on straight: a crossing of two rows, a straight piece, the
            // rest.
            Map.entry(
                    Lacings.STEP_OVER, s -> 2 * s.h + Math.hypot(s.h, 2 * s.v) + s.v + s.d() * (2 * s.p - 5) + 2 * s.l),
            Map.entry(Lacings.TWO_LACE, CRISS_CROSS),
            Map.entry(Lacings.REVERSE, CRISS_CROSS),
            Map.entry(Lacings.INNER_EYELETS, EVERY_SECOND_ROW),
            Map.entry(Lacings.OUTER_EYELETS, EVERY_SECOND_ROW),
            Map.entry(Lacings.GAP, s -> 2 * (s.h + s.v + s.d() * (s.p - 2) + s.l)),
            Map.entry(Lacings.DOUBLE_GAP, s -> 2 * (s.h + 2 * s.v + s.d() * (s.p - 3) + s.l)),
            Map.entry(Lacings.BOW_TIE, BOW_TIE),
            Map.entry(Lacings.ARMY, BOW_TIE),
            Map.entry(Lacings.STRAIGHT_BAR, STRAIGHT_BAR),
            Map.entry(Lacings.STRAIGHT_EASY, STRAIGHT_EASY),
            Map.entry(
                    Lacings.STRAIGHT_EUROPEAN,
                    s -> s.h * s.p + 2 * s.d() + (s.p - 2) * Math.hypot(s.h, 2 * s.v) + 2 * s.l),
            Map.entry(Lacings.SHOE_SHOP, SHOE_SHOP),
            Map.entry(Lacings.TOE_LIFT, SHOE_SHOP),
            Map.entry(Lacings.WIDE_FOREFOOT, s -> 2 * (s.h + 2 * s.v + s.d() * (s.p - 3) + s.l)),
            Map.entry(Lacings.HIGH_ARCH, s -> 2 * (s.h + s.v * (s.p - 3) + 2 * s.d() + s.l)),
            Map.entry(
                    Lacings.HEEL_LOCK,
                    s -> 2 * s.h + 2 * s.d() * (s.p - 2) + 2 * s.v + 2 * Math.hypot(s.h, s.v / 2) + 2 * s.l),
            // Each strand goes to the knot in the middle of its row and on from there.
            Map.entry(
                    Lacings.KNOTTED_SEGMENT,
                    s -> 2 * (s.h + s.d() * (s.p - 2) + s.h / 2 + Math.hypot(s.h / 2, s.v) + s.l)),
            // The loop lies half-way along the straight piece it goes under.
            Map.entry(
                    Lacings.MID_FOOT_LOOP,
                    s -> 2
                            * (s.h
                                    + s.d() * (s.p - 3)
                                    + s.v
                                    + Math.hypot(s.h, s.v / 2)
                                    + Math.hypot(s.h, 1.5 * s.v)
                                    + s.l)),
            Map.entry(Lacings.DOUBLE_HELIX, CRISS_CROSS),
            Map.entry(Lacings.HERRINGBONE, CRISS_CROSS),
            Map.entry(Lacings.LAST_ROW_FROM_ABOVE, CRISS_CROSS),
            Map.entry(Lacings.KNOTTED, CRISS_CROSS),
            Map.entry(Lacings.HALF_KNOT, CRISS_CROSS),
            Map.entry(Lacings.FIRST_TWO_ROWS, CRISS_CROSS),
            Map.entry(Lacings.EVERY_OTHER_ROW, EVERY_SECOND_ROW),
            // To the middle and back is as long as once across.
            Map.entry(Lacings.LOOP_BACK, CRISS_CROSS),
            // Bars over all rows, two short straight pieces and slants over two rows at a time.
            Map.entry(Lacings.SAWTOOTH, s -> s.h * s.p + 2 * s.v + (s.p - 2) * s.twoRows() + 2 * s.l),
            Map.entry(
                    Lacings.LIGHTNING,
                    s -> 2 * s.h + Math.hypot(s.h, (s.p - 1) * s.v) + (s.p - 1) * s.d() + (s.p - 2) * s.v + 2 * s.l),
            Map.entry(Lacings.HIKING_BIKING, BARS_AND_SIDES),
            Map.entry(Lacings.CYCLIST, BARS_AND_SIDES),
            Map.entry(Lacings.HIDDEN_KNOT, BARS_AND_SIDES),
            Map.entry(Lacings.SIDE_KNOT, s -> 2 * (s.h + s.d() * (s.p - 2) + s.v + s.l)),
            // Across once more at the last row, and nothing to a knot.
            Map.entry(Lacings.TUCKED_ENDS, s -> 3 * s.h + 2 * s.d() * (s.p - 1) + 2 * s.l),
            Map.entry(Lacings.SAME_EYELET_LOCK, s -> 4 * s.h + 2 * s.d() * (s.p - 1) + 2 * s.l),
            Map.entry(Lacings.HIGH_LOW_HOOKS, s -> 2 * (s.h + s.d() * (s.p - 2) + 2 * s.v + s.l)),
            Map.entry(Lacings.DOUBLE_BACK, s -> 2 * (s.h + s.twoRows() * (s.p - 2) + s.v + s.l)),
            Map.entry(Lacings.DOUBLE_BACK_CROSSED, s -> 2 * (s.h + s.twoRows() * (s.p - 2) + s.d() + s.l)),
            Map.entry(Lacings.FOOTBAG, s -> 2 * (s.h + 5 * s.v + s.d() * (s.p - 4) + s.l)),
            Map.entry(
                    Lacings.LADDER,
                    s -> 2 * (s.h + s.v + (s.p - 1) * Math.hypot(s.h, s.v / 2) + (s.p - 2) * 1.5 * s.v + s.l)));

    @Property
    void lengthOfTheSegmentsIsTheClosedFormula(
            @ForAll("laced") Fittings.Case laced, @ForAll("geometries") RowGeometry geometry) {
        int rowsLaced = laced.path().rows() - laced.path().unusedRows().size();
        var shoe = new Shoe(rowsLaced, geometry.widthMm(1), geometry.spacingMm(1), LaceFigures.FREE_END.value());
        assertThat(CLOSED_FORMULAS).as("lengths as closed formulas").containsKey(laced.lacing());
        double expected = CLOSED_FORMULAS.get(laced.lacing()).applyAsDouble(shoe);
        assertThat(LaceLength.of(laced.path(), geometry).neededMm()).isCloseTo(expected, within(0.1));
    }

    @Property
    void leftAndRightFacingsAreDrawnTogetherEquallyHard(
            @ForAll("laced") Fittings.Case laced,
            @ForAll("unevenGeometries") RowGeometry geometry,
            @ForAll @DoubleRange(max = 0.5) double friction) {
        var pulls = RowPull.of(LaceState.pulledByTheEnds(Laces.of(laced.path()), geometry, friction));
        double left = pulls.stream().mapToDouble(RowPull::left).sum();
        double right = pulls.stream().mapToDouble(RowPull::right).sum();
        assertThat(left).isCloseTo(right, within(1e-9));
    }

    @Property
    void aRowWithoutPullIsUnusedOrDeclaredAsReliefOrHoldsTheKnot(@ForAll("laced") Fittings.Case laced) {
        var path = laced.path();
        for (var pull : RowPull.of(path, RowGeometry.AVERAGE)) {
            if (pull.left() == 0 || pull.right() == 0) {
                boolean declared = path.unusedRows().contains(pull.row())
                        || path.reliefRows().contains(pull.row())
                        || path.declared().unusedEyelets().stream().anyMatch(eyelet -> eyelet.row() == pull.row())
                        || path.strands().stream()
                                .anyMatch(strand -> strand.end() instanceof Pass end && end.row() == pull.row());
                assertThat(declared).as("row %d of %s", pull.row(), laced).isTrue();
            }
        }
    }

    @Property
    void mirrorImageTakesTheSameLaceAndSwapsThePull(
            @ForAll("laced") Fittings.Case laced, @ForAll("geometries") RowGeometry geometry) {
        var mirrored = laced.path().mirrored();
        assertThat(LaceLength.of(mirrored, geometry).laidMm())
                .isCloseTo(LaceLength.of(laced.path(), geometry).laidMm(), within(1e-9));
        var pulls = RowPull.of(laced.path(), geometry);
        var mirroredPulls = RowPull.of(mirrored, geometry);
        assertThat(mirroredPulls).hasSameSizeAs(pulls);
        for (int i = 0; i < pulls.size(); i++) {
            assertThat(mirroredPulls.get(i).left()).isCloseTo(pulls.get(i).right(), within(1e-9));
            assertThat(mirroredPulls.get(i).right()).isCloseTo(pulls.get(i).left(), within(1e-9));
        }
        assertThat(mirrored.windows()).isEqualTo(laced.path().windows());
        assertThat(mirrored.mirrored()).isEqualTo(laced.path());
        assertThat(mirrored.equals(laced.path())).isEqualTo(laced.path().isSymmetric());
    }

    @Property
    void nothingCrossesAWindow(@ForAll("laced") Fittings.Case laced) {
        for (int band : laced.path().windows()) {
            assertThat(laced.path().segments())
                    .filteredOn(s -> s.from() instanceof Pass && s.to() instanceof Pass)
                    .filteredOn(Segment::crossesThroat)
                    .noneMatch(s -> Math.min(row(s.from()), row(s.to())) <= band
                            && band < Math.max(row(s.from()), row(s.to())));
        }
    }

    @Property
    void aWiderOrLongerShoeNeverTakesLessLace(
            @ForAll("laced") Fittings.Case laced,
            @ForAll @DoubleRange(min = 20, max = 80) double widthMm,
            @ForAll @DoubleRange(min = 8, max = 30) double spacingMm) {
        double base =
                LaceLength.of(laced.path(), new RowGeometry(widthMm, spacingMm)).laidMm();
        assertThat(LaceLength.of(laced.path(), new RowGeometry(widthMm + 1, spacingMm))
                        .laidMm())
                .isGreaterThan(base);
        assertThat(LaceLength.of(laced.path(), new RowGeometry(widthMm, spacingMm + 1))
                        .laidMm())
                .isGreaterThan(base);
    }

    @Property
    void frictionOnlyEverLowersTheTension(
            @ForAll("laced") Fittings.Case laced,
            @ForAll("unevenGeometries") RowGeometry geometry,
            @ForAll @DoubleRange(max = 0.5) double friction) {
        var laces = Laces.of(laced.path());
        var without = LaceState.pulledByTheEnds(laces, geometry, 0).pieces();
        var little = LaceState.pulledByTheEnds(laces, geometry, friction).pieces();
        var more = LaceState.pulledByTheEnds(laces, geometry, friction + 0.1).pieces();
        assertThat(without).extracting(TensePiece::tension).containsOnly(1.0);
        for (int i = 0; i < without.size(); i++) {
            assertThat(more.get(i).tension())
                    .isPositive()
                    .isLessThanOrEqualTo(little.get(i).tension());
            assertThat(little.get(i).tension()).isLessThanOrEqualTo(1);
        }
        double laid = without.stream().mapToDouble(p -> p.line().lengthMm()).sum();
        assertThat(LaceLength.of(laced.path(), geometry).laidMm()).isCloseTo(laid, within(1e-6));
    }

    @Provide
    Arbitrary<RowGeometry> unevenGeometries() {
        return Compositions.geometries();
    }

    @Provide
    Arbitrary<Fittings.Case> laced() {
        return Arbitraries.of(Fittings.laced());
    }

    @Provide
    Arbitrary<RowGeometry> geometries() {
        return Arbitraries.doubles()
                .between(RowGeometry.MIN_WIDTH_MM, RowGeometry.MAX_WIDTH_MM)
                .flatMap(width -> Arbitraries.doubles()
                        .between(RowGeometry.MIN_SPACING_MM, RowGeometry.MAX_SPACING_MM)
                        .map(spacing -> new RowGeometry(width, spacing)));
    }

    private static int row(io.toebox.lacing.core.path.Move move) {
        return ((Pass) move).row();
    }
}
