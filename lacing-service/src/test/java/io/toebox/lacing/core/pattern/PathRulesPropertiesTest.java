package io.toebox.lacing.core.pattern;

import java.util.ArrayList;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import io.toebox.lacing.core.path.InvalidPathException;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

/** Small damage to a valid path: it is refused, or it is another path, never silently the same one. */
class PathRulesPropertiesTest {

    @Property
    void turningOneFirstOrLastPassAroundIsAlwaysRefused(@ForAll("laced") Fittings.Case laced) {
        var path = laced.path();
        assertThatThrownBy(() -> turned(path, 0)).isInstanceOf(InvalidPathException.class);
        int last = path.a().moves().size() - 1;
        if (path.a().end() instanceof Pass && path.declared().tie().joinsTheEnds()) {
            assertThatThrownBy(() -> turned(path, last)).isInstanceOf(InvalidPathException.class);
        }
    }

    @Property
    void anOmittedPassIsAlwaysRefused(@ForAll("laced") Fittings.Case laced, @ForAll @IntRange(max = 9) int index) {
        var moves = new ArrayList<>(laced.path().a().moves());
        int place = index % moves.size();
        if (moves.get(place) instanceof Pass) {
            moves.remove(place);
            assertThatThrownBy(() -> withA(laced.path(), moves)).isInstanceOf(InvalidPathException.class);
        }
    }

    @Property
    void turningAnyPassAroundNeverGivesTheSamePath(
            @ForAll("laced") Fittings.Case laced, @ForAll @IntRange(max = 9) int index) {
        int place = index % laced.path().a().moves().size();
        if (laced.path().a().moves().get(place) instanceof Pass) {
            try {
                assertThat(turned(laced.path(), place)).isNotEqualTo(laced.path());
            } catch (InvalidPathException e) {
                assertThat(e).hasMessageMatching("(?s).*(strand [ab], pass \\d+ \\(.+\\): .+|row \\d+.*)");
            } catch (RuntimeException e) {
                fail("refused without naming a rule", e);
            }
        }
    }

    @Provide
    Arbitrary<Fittings.Case> laced() {
        return Arbitraries.of(Fittings.laced());
    }

    private static LacePath turned(LacePath path, int index) {
        var moves = new ArrayList<>(path.a().moves());
        var pass = (Pass) moves.get(index);
        moves.set(index, new Pass(pass.eyelet(), pass.direction().opposite()));
        return withA(path, moves);
    }

    private static LacePath withA(LacePath path, ArrayList<Move> moves) {
        return new LacePath(path.bar(), new Strand(path.a().name(), moves), path.b(), path.declared());
    }
}
