package io.toebox.lacing.core.effect;

import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LaceStateTest {

    private static final RowGeometry AVERAGE = RowGeometry.AVERAGE;
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Laces CRISS_CROSS = Laces.of(Fittings.path(Lacings.CRISS_CROSS, 6, false));

    /** What one crossing holds: back over the throat, and the fold under the edge. */
    private static final double TURN = Math.PI - 2 * Math.atan2(16, 50) + EffectFigures.EDGE_FOLD.value();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 1})
    void snuggedEvenlyEveryStretchHasTheTensionOfTheHandWhateverTheFriction(double friction) {
        for (var shown : Fittings.laced()) {
            assertThat(LaceState.snuggedEvenly(Laces.of(shown.path()), AVERAGE, friction)
                            .pieces())
                    .as(shown.toString())
                    .extracting(TensePiece::tension)
                    .allSatisfy(tension -> assertThat(tension).isCloseTo(1, EXACT));
        }
    }

    /** The reference: at friction 0.2 a row of criss-cross holds up to 1.94 times the tension of the one beside it. */
    @Test
    void aRowHoldsAboutTwiceTheTensionOfItsNeighbour() {
        assertThat(Math.exp(0.2 * TURN)).isCloseTo(1.94, within(0.005));
        var state = LaceState.snugged(CRISS_CROSS, AVERAGE, 0.2, row -> row <= 3 ? 0.1 : 1, 1);
        assertThat(state.tension(4)).isCloseTo(1, EXACT);
        assertThat(state.tension(3)).isCloseTo(Math.exp(-0.2 * TURN), EXACT);
    }

    @Test
    void withoutFrictionALaceHasOneTensionWhateverTheHandDid() {
        var state = LaceState.snugged(CRISS_CROSS, AVERAGE, 0, row -> row <= 3 ? 0.4 : 1, 0.7);
        assertThat(state.pieces()).extracting(TensePiece::tension).allSatisfy(t -> assertThat(t)
                .isCloseTo(0.7, EXACT));
    }

    @Test
    void whatIsSnuggedLaterWins() {
        var firmFront = LaceState.snugged(CRISS_CROSS, AVERAGE, 0.1, row -> row <= 3 ? 3 : 1, 1);
        assertThat(firmFront.tension(3)).isCloseTo(Math.exp(0.1 * TURN), EXACT);
        assertThat(firmFront.tension(4)).isCloseTo(1, EXACT);
    }

    @Test
    void bothStrandsOfASymmetricLacingAreAlikeInEveryState() {
        for (var shown : Fittings.laced()) {
            if (!shown.path().isSymmetric()) {
                continue;
            }
            var tensions = LaceState.snugged(
                            Laces.of(shown.path()), AVERAGE, 0.15, row -> row % 3 == 0 ? 2.0 : 0.5, 0.8)
                    .after(Run.HARD)
                    .pieces()
                    .stream()
                    .map(TensePiece::tension)
                    .toList();
            assertThat(IntStream.range(0, tensions.size())).as(shown.toString()).allSatisfy(i -> assertThat(
                            tensions.get(i))
                    .isCloseTo(tensions.get(tensions.size() - 1 - i), EXACT));
        }
    }

    @Test
    void noContactHoldsMoreThanItsFriction() {
        for (var shown : Fittings.laced()) {
            var laces = Laces.of(shown.path());
            for (double friction : List.of(0.0, 0.1, 0.3)) {
                var state = LaceState.snugged(laces, AVERAGE, friction, row -> row % 2 == 0 ? 2 : 0.3, 1);
                var links = LaceContacts.of(shown.path(), AVERAGE);
                var pieces = state.pieces();
                for (int i = 1; i < pieces.size(); i++) {
                    double ratio = pieces.get(i).tension() / pieces.get(i - 1).tension();
                    assertThat(Math.max(ratio, 1 / ratio))
                            .as("%s at %d", shown, i)
                            .isLessThanOrEqualTo(links.get(i - 1).holds(friction) + 1e-9);
                }
            }
        }
    }

    @Test
    void onARunTheTopLoosensFirstAndFrictionKeepsTheFront() {
        var after = LaceState.snuggedEvenly(CRISS_CROSS, AVERAGE, 0.2).after(new Run(0.5, 0.5));
        assertThat(after.tension(6)).isLessThan(after.tension(5));
        assertThat(after.tension(1)).isCloseTo(1, EXACT);
        var slippery = LaceState.snuggedEvenly(CRISS_CROSS, AVERAGE, 0).after(new Run(0.5, 0));
        assertThat(slippery.tension(1)).isCloseTo(0.5, EXACT);
    }

    /** Wang 2026: over two times 50 minutes a dial did not loosen, laces did. */
    @Test
    void aClosureThatDoesNotGiveLosesNothing() {
        var tied = LaceState.snuggedEvenly(CRISS_CROSS, AVERAGE, 0.2);
        assertThat(tied.after(Run.LOCKED)).hasToString(tied.toString());
        assertThat(tied.after(Run.USUAL).tension(6)).isLessThan(1);
    }

    /** A heel lock keeps what the ends are pulled with from the front: 46 % of what criss-cross lets through. */
    @Test
    void aHeelLockKeepsThePullOfTheEndsFromTheFront() {
        var lock = Laces.of(Fittings.path(Lacings.HEEL_LOCK, 6, true));
        double share = LaceState.pulledByTheEnds(lock, AVERAGE, 0.2).tension(4)
                / LaceState.pulledByTheEnds(CRISS_CROSS, AVERAGE, 0.2).tension(4);
        assertThat(share).isBetween(0.3, 0.6);
    }

    @Test
    void aHeelLockKeepsTheRowsBelowItOnARun() {
        var lock = LaceState.snuggedEvenly(Laces.of(Fittings.path(Lacings.HEEL_LOCK, 6, true)), AVERAGE, 0.1);
        var usual = LaceState.snuggedEvenly(CRISS_CROSS, AVERAGE, 0.1);
        var run = new Run(0.5, 0.3);
        assertThat(lock.after(run).tension(6)).isGreaterThan(usual.after(run).tension(6));
    }

    @Test
    void aFixedKnotAndASecondLaceKeepWhatIsBeforeThem() {
        for (var lacing : List.of(Lacings.KNOTTED_SEGMENT, Lacings.TWO_LACE)) {
            var laces = Fittings.laces(lacing, 6, false);
            var state = LaceState.snugged(laces, AVERAGE, 0.1, row -> row <= 3 ? 0.3 : 1, 1);
            assertThat(state.tension(2)).as(lacing.id()).isLessThan(0.75);
            assertThat(state.tension(5)).isCloseTo(1, EXACT);
        }
    }

    /** Hagen & Hennig 2009: laced through the first two rows, or 1, 3 and 5, the foot slid; low lacing holds the ankle less. */
    @Test
    void lowLacingHoldsTheAnkleLessThanHighLacing() {
        double two = ankle("bar i; a L1^ R2^; mirror; unused 3 4 5 6 7");
        double three = ankle("bar i; a L1^ R3^ L5^; mirror; unused 2 4 6 7");
        double six = ankle("bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror; unused 7");
        double seven = ankle("bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^; mirror");
        assertThat(List.of(two, three, six, seven)).isSorted().doesNotHaveDuplicates();
    }

    /** Hagen et al. 2010: seven eyelets raise stability and need not press more on the top of the foot. */
    @Test
    void heldAsHardSevenEyeletsPressLessOverTheInstepThanSix() {
        var six = Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^ L5^ R6^; mirror; unused 7"));
        var seven = Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^; mirror"));
        double tension = EqualClosure.tension(seven, six, AVERAGE, 6);
        assertThat(tension).isLessThan(1);
        assertThat(DorsalLoad.of(seven, AVERAGE).rows().get(3).load() * tension)
                .isLessThan(DorsalLoad.of(six, AVERAGE).rows().get(3).load());
    }

    /** Hagen et al. 2010 found the peaks at talus and navicular, not over the ball. */
    @Test
    void onTheCurveOfTheFootTheUpperRowsPressMost() {
        var rows = DorsalLoad.of(CRISS_CROSS, AVERAGE).rows();
        var onTheCurve = rows.stream()
                .mapToDouble(
                        row -> row.load() * FootZone.under(row.row(), 6).curve().value())
                .toArray();
        assertThat(Math.max(onTheCurve[2], onTheCurve[4])).isGreaterThan(Math.max(onTheCurve[0], onTheCurve[1]));
    }

    @Test
    void aRunAndFrictionHaveTheirRanges() {
        assertThatThrownBy(() -> new Run(0, 0)).hasMessageStartingWith("a knot keeps");
        assertThatThrownBy(() -> new Run(1, 1)).hasMessageStartingWith("a knot keeps");
        assertThatThrownBy(() -> LaceState.snuggedEvenly(CRISS_CROSS, AVERAGE, -0.1))
                .hasMessageStartingWith("friction is 0 or more");
    }

    private static double ankle(String notation) {
        return RowEffects.of(Laces.of(LaceNotation.parse(notation)), AVERAGE).hold(5, 7);
    }
}
