package io.toebox.lacing.core.pattern;

import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;

import io.toebox.lacing.core.effect.LaceState;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for lacings put together of any parts, as for those of the catalogue. */
@Tag("long")
class ComposedLacingPropertiesTest {

    /** Any parts on any shoe, rows missing or not: a path that passes every rule, both feet alike, or a reason. */
    @Property
    void anyCompositionIsAPathOrAReason(
            @ForAll("compositions") Composition composition, @ForAll("shoes") EyeletRows shoe) {
        assertThat(Composition.find(composition.id())).contains(composition);
        switch (composition.thread(shoe)) {
            case Threading.Laced(var laces) -> {
                assertThat(laces.rows()).isEqualTo(shoe.total());
                assertThat(LaceNotation.parseLaces(laces.toString(), Side.RIGHT))
                        .isEqualTo(laces);
                assertThat(laces.mirrored().mirrored()).isEqualTo(laces);
                assertThat(laces.unusedRows()).containsAll(shoe.missingRows());
            }
            case Threading.Refused(var cause, var reason, var possibleRows) -> {
                assertThat(reason).as(cause.slug()).endsWith(".").doesNotContain("null", "%");
                assertThat(shoe.presentRows()).containsAll(possibleRows);
            }
        }
    }

    @Property
    void leftAndRightFacingsAreDrawnTogetherEquallyHard(
            @ForAll("laced") Compositions.Case laced,
            @ForAll("geometries") RowGeometry geometry,
            @ForAll @DoubleRange(max = 0.5) double friction) {
        var pulls = RowPull.of(LaceState.pulledByTheEnds(laced.laces(), geometry, friction));
        double left = pulls.stream().mapToDouble(RowPull::left).sum();
        double right = pulls.stream().mapToDouble(RowPull::right).sum();
        assertThat(left).isPositive().isCloseTo(right, within(1e-9));
    }

    @Property
    void lengthIsThatOfThePiecesAndTheSameOnBothFeet(
            @ForAll("laced") Compositions.Case laced, @ForAll("geometries") RowGeometry geometry) {
        for (var path : laced.laces().paths()) {
            assertThat(LaceLength.of(path, geometry).laidMm())
                    .isCloseTo(LaceLength.of(path.mirrored(), geometry).laidMm(), within(1e-9));
        }
    }

    @Property
    void nothingCrossesAWindow(@ForAll("laced") Compositions.Case laced) {
        for (var path : laced.laces().paths()) {
            for (int band : path.windows()) {
                assertThat(piecesBetweenEyelets(path))
                        .filteredOn(Segment::crossesThroat)
                        .noneMatch(piece -> Math.min(row(piece.from()), row(piece.to())) <= band
                                && band < Math.max(row(piece.from()), row(piece.to())));
            }
        }
    }

    @Provide
    Arbitrary<Composition> compositions() {
        return Compositions.any();
    }

    @Provide
    Arbitrary<EyeletRows> shoes() {
        return Compositions.shoes();
    }

    @Provide
    Arbitrary<Compositions.Case> laced() {
        return Compositions.laced();
    }

    @Provide
    Arbitrary<RowGeometry> geometries() {
        return Compositions.geometries();
    }

    private static List<Segment> piecesBetweenEyelets(LacePath path) {
        return path.segments().stream()
                .filter(piece -> piece.from() instanceof Pass && piece.to() instanceof Pass)
                .toList();
    }

    private static int row(Move move) {
        return ((Pass) move).row();
    }
}
