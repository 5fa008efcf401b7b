package io.toebox.catalog.core.compare;

import java.util.Collections;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.WidthGrade;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.MeasuringMethod.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComparisonTest {

    private static final ShoeSize US_10 = new ShoeSize(SizeScale.US_MEN, SizeNumber.whole(10));

    @Test
    void aDifferenceIsTheValueLessTheFirstShoes() {
        var comparison = Comparison.of(List.of(
                shoe("a", ballWidth(LAB_CURRENT, 950)),
                shoe("b", ballWidth(LAB_CURRENT, 1002)),
                shoe("c", ballWidth(LAB_CURRENT, 943))));

        assertThat(comparison.rows())
                .singleElement()
                .extracting(Comparison.Row::cells)
                .isEqualTo(List.of(
                        new Comparison.Cell(new TenthMm(950), null),
                        new Comparison.Cell(new TenthMm(1002), new TenthMm(52)),
                        new Comparison.Cell(new TenthMm(943), new TenthMm(-7))));
        assertThat(comparison.caveats()).isEmpty();
    }

    @Test
    void valuesOfDifferentMethodsAreNotSubtracted() {
        var comparison =
                Comparison.of(List.of(shoe("a", ballWidth(LAB_CURRENT, 950)), shoe("b", ballWidth(STORE, 960))));

        assertThat(comparison.rows()).hasSize(2).allSatisfy(ComparisonTest::hasNoDifference);
        assertThat(comparison.caveats())
                .containsExactly(new Caveat(Caveat.Code.DIFFERENT_METHODS, BALL_WIDTH, List.of("b")));
    }

    @Test
    void valuesOfAnotherSizeOrWidthAreNotSubtracted() {
        var comparison = Comparison.of(List.of(
                shoe("a", ballWidth(LAB_CURRENT, 950)),
                shoe("b", measured(BALL_WIDTH, LAB_CURRENT, 960, US_10, WidthGrade.STANDARD)),
                shoe("c", measured(BALL_WIDTH, LAB_CURRENT, 990, ShoeSize.LAB_REFERENCE, WidthGrade.WIDE))));

        assertThat(comparison.rows()).hasSize(3).allSatisfy(ComparisonTest::hasNoDifference);
        assertThat(comparison.caveats())
                .containsExactly(new Caveat(Caveat.Code.DIFFERENT_SIZE_MEASURED, BALL_WIDTH, List.of("b", "c")));
    }

    @Test
    void retiredValuesCompareWithEachOtherAndSaySo() {
        var comparison =
                Comparison.of(List.of(shoe("a", ballWidth(LAB_RETIRED, 990)), shoe("b", ballWidth(LAB_RETIRED, 1010))));

        assertThat(comparison.rows().getFirst().cells().getLast().difference()).isEqualTo(new TenthMm(20));
        assertThat(comparison.caveats())
                .containsExactly(new Caveat(Caveat.Code.RETIRED_METHOD, BALL_WIDTH, List.of("a", "b")));
    }

    @Test
    void aShoeMeasuredBothWaysIsNotCalledRetired() {
        var comparison = Comparison.of(List.of(
                shoe("a", ballWidth(LAB_CURRENT, 950), ballWidth(LAB_RETIRED, 990)),
                shoe("b", ballWidth(LAB_RETIRED, 1010))));

        assertThat(comparison.caveats())
                .containsExactly(new Caveat(Caveat.Code.RETIRED_METHOD, BALL_WIDTH, List.of("b")));
    }

    @Test
    void aShoeNobodyMeasuredIsNamed() {
        var comparison = Comparison.of(List.of(shoe("a"), shoe("b", ballWidth(LAB_CURRENT, 950))));

        assertThat(comparison.rows()).singleElement().satisfies(ComparisonTest::hasNoDifference);
        assertThat(comparison.caveats())
                .containsExactly(new Caveat(Caveat.Code.NOT_MEASURED, BALL_WIDTH, List.of("a")));
    }

    @Test
    void whatNobodyMeasuredIsNoRowAndNoCaveat() {
        var comparison = Comparison.of(List.of(shoe("a"), shoe("b")));

        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.caveats()).isEmpty();
    }

    @Test
    void twoToSixDifferentShoesAreCompared() {
        var seven = List.of(shoe("a"), shoe("b"), shoe("c"), shoe("d"), shoe("e"), shoe("f"), shoe("g"));

        assertThat(Comparison.of(seven.subList(0, 6)).shoes()).hasSize(6);
        assertThatThrownBy(() -> Comparison.of(seven)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Comparison.of(seven.subList(0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Comparison.of(Collections.nCopies(2, seven.getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDifferenceIsOfOneMethodSizeAndWidth(@ForAll("shoePairs") List<Shoe> shoes) {
        for (var row : Comparison.of(shoes).rows()) {
            var values = shoes.stream()
                    .map(shoe -> shoe.measurements().stream()
                            .filter(m -> m.place().equals(row.place()))
                            .map(Measurement::value)
                            .findFirst())
                    .toList();
            for (int i = 0; i < shoes.size(); i++) {
                var cell = row.cells().get(i);
                assertThat(cell.value()).isEqualTo(values.get(i).orElse(null));
                if (i == 0 || values.getFirst().isEmpty() || values.get(i).isEmpty()) {
                    assertThat(cell.difference()).isNull();
                } else {
                    assertThat(cell.difference().tenths())
                            .isEqualTo(values.get(i).get().tenths()
                                    - values.getFirst().get().tenths());
                }
            }
        }
    }

    /** A measured shoe either differs by a stated number from the first one or is named in a caveat, never neither. */
    @Property
    void aMissingDifferenceIsAlwaysExplained(@ForAll("shoePairs") List<Shoe> shoes) {
        var comparison = Comparison.of(shoes);
        for (var dimension : Dimension.values()) {
            var rows = comparison.rows().stream()
                    .filter(row -> row.place().dimension() == dimension)
                    .toList();
            boolean stated = rows.stream().anyMatch(row -> row.cells().getLast().difference() != null);
            var caveats = comparison.caveats().stream()
                    .filter(caveat -> caveat.dimension() == dimension && caveat.code() != Caveat.Code.RETIRED_METHOD)
                    .toList();
            assertThat(caveats.isEmpty()).isEqualTo(rows.isEmpty() || stated);
        }
    }

    @Provide
    Arbitrary<List<Shoe>> shoePairs() {
        return Combinators.combine(shoes("a"), shoes("b")).as(List::of);
    }

    private static Arbitrary<Shoe> shoes(String slug) {
        return Combinators.combine(
                        Arbitraries.of(BALL_WIDTH, Dimension.TOE_BOX_WIDTH),
                        Arbitraries.of(LAB_CURRENT, LAB_RETIRED, STORE),
                        Arbitraries.integers().between(700, 1200),
                        Arbitraries.of(ShoeSize.LAB_REFERENCE, US_10),
                        Arbitraries.of(WidthGrade.STANDARD, WidthGrade.WIDE))
                .as(ComparisonTest::measured)
                .list()
                .ofMaxSize(5)
                .uniqueElements(Measurement::place)
                .map(measurements -> shoe(slug, measurements.toArray(Measurement[]::new)));
    }

    private static void hasNoDifference(Comparison.Row row) {
        assertThat(row.cells()).extracting(Comparison.Cell::difference).containsOnlyNulls();
    }

    private static Shoe shoe(String slug, Measurement... measurements) {
        return ShoeFixture.shoe(slug, measurements);
    }

    private static Measurement ballWidth(MeasuringMethod method, int tenths) {
        return measured(BALL_WIDTH, method, tenths, ShoeSize.LAB_REFERENCE, WidthGrade.STANDARD);
    }

    private static Measurement measured(
            Dimension dimension, MeasuringMethod method, int tenths, ShoeSize onSize, WidthGrade onWidth) {
        return new Measurement(dimension, method, new TenthMm(tenths), onSize, onWidth, "Own measurement", null);
    }
}
