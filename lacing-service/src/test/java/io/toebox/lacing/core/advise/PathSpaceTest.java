package io.toebox.lacing.core.advise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.advise.PathSpace.Bands;
import io.toebox.lacing.core.advise.PathSpace.State;
import io.toebox.lacing.core.advise.PathSpace.Wanted;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Threading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PathSpaceTest {

    @Test
    void everyStateIsAPathOfItsOwnWithTheLengthOfThatPath() {
        for (int rows = 3; rows <= 7; rows++) {
            for (boolean extra : new boolean[] {true, false}) {
                var eyelets = new EyeletRows(rows, extra);
                var geometry = RowGeometry.AVERAGE;
                var paths = new HashSet<Laces>();
                var space = new PathSpace(eyelets, geometry);
                space.find(new Wanted() {
                    @Override
                    public Optional<Bands> bands(State start) {
                        for (int open = 0; open < (1 << start.rows().size() - 1) - 1; open++) {
                            var state = new State(start.rows(), start.skipped(), start.finish(), start.lockRow(), open);
                            var laces = laced(state, eyelets);
                            assertThat(paths.add(laces)).as(laces.toString()).isTrue();
                            assertThat(space.laidMm(state))
                                    .as(laces.toString())
                                    .isCloseTo(
                                            LaceLength.of(laces.paths().getFirst(), geometry)
                                                    .laidMm(),
                                            within(1e-6));
                        }
                        return Optional.empty();
                    }

                    @Override
                    public boolean acceptsLength(double laidMm) {
                        return false;
                    }
                });
                assertThat(paths).hasSize(space.size());
            }
        }
    }

    @Property
    void aShortLaceGetsALockWhereverOneFits(
            @ForAll @IntRange(min = 3, max = 10) int rows,
            @ForAll boolean extra,
            @ForAll @DoubleRange(min = 600, max = 1400) double laceMm) {
        var shoe = new ShoeFacts(rows, extra, Closure.LACES, laceMm);
        var advice = LacingAdvisor.advise(new Question(shoe, List.of(Complaint.HEEL_SLIP), List.of()));
        assertThat(advice.recommendations()).allSatisfy(one -> one.freeEnds()
                .ifPresent(ends -> assertThat(ends.eachMm()).isGreaterThanOrEqualTo(180)));
    }

    private static Laces laced(State state, EyeletRows eyelets) {
        return switch (PathSpace.composition(state, eyelets).thread(eyelets)) {
            case Threading.Laced(var laces) -> laces;
            case Threading.Refused refused -> throw new AssertionError(state + ": " + refused.reason());
        };
    }
}
