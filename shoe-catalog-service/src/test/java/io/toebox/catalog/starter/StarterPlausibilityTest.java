package io.toebox.catalog.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.quality.Finding;
import io.toebox.catalog.core.quality.Finding.Code;
import io.toebox.catalog.core.quality.OtherValue;
import io.toebox.catalog.core.quality.Plausibility;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.MeasuringMethod.STORE;
import static org.assertj.core.api.Assertions.assertThat;

/** The limits of the plausibility check against real shoes: it leaves nearly all alone and finds the usual slips. */
class StarterPlausibilityTest {

    private static final List<Shoe> SHOES = StarterShoes.read();

    @Test
    void sixteenOfAllStarterValuesAreFar() {
        var far = SHOES.stream()
                .flatMap(shoe -> shoe.measurements().stream().map(m -> check(m, shoe)))
                .filter(StarterPlausibilityTest::isFar)
                .toList();

        assertThat(SHOES.stream().mapToInt(s -> s.measurements().size()).sum()).isEqualTo(1341);
        assertThat(far).hasSize(16);
    }

    @Test
    void fifteenOfAllStarterShoesHaveADoubtfulValue() {
        assertThat(SHOES).hasSize(386);
        assertThat(SHOES.stream().filter(shoe -> shoe.measurements().stream()
                        .flatMap(m -> check(m, shoe).findings().stream())
                        .anyMatch(f -> f.code() != Code.NO_COMPARISON)))
                .hasSize(15);
    }

    @Test
    void aValueOffByAFactorOfTenIsNoShoeAtAll() {
        assertThat(SHOES.stream().flatMap(s -> s.measurements().stream())).allSatisfy(m -> {
            assertThat(m.value().tenths() * 10)
                    .isGreaterThan(m.dimension().max().tenths());
            assertThat(m.value().tenths() / 10).isLessThan(m.dimension().min().tenths());
        });
    }

    @Test
    void swappedBallAndToeBoxAreFoundInEveryShoe() {
        var swapped = withBothWidths()
                .map(shoe -> remeasured(
                        shoe,
                        as(LAB_CURRENT, BALL_WIDTH, find(shoe, TOE_BOX_WIDTH)),
                        as(LAB_CURRENT, TOE_BOX_WIDTH, find(shoe, BALL_WIDTH))))
                .toList();

        assertThat(swapped).hasSize(258).allSatisfy(shoe -> assertThat(shoe.measurements())
                .allSatisfy(m -> assertThat(check(m, shoe).findings())
                        .extracting(Finding::code)
                        .contains(Code.TOE_BOX_WIDER_THAN_BALL)));
    }

    @Test
    void aToeBoxTypedAsBallIsFarWithoutTheOtherWidth() {
        assertThat(withBothWidths()
                        .map(shoe -> remeasured(shoe, as(LAB_CURRENT, BALL_WIDTH, find(shoe, TOE_BOX_WIDTH)))))
                .allSatisfy(shoe -> assertThat(isFar(check(shoe.measurements().getFirst(), shoe)))
                        .isTrue());
    }

    @Test
    void aShopsToeBoxTypedAsBallIsFarFromTheLabsInNearlyEveryShoe() {
        assertThat(withBothWidths()
                        .map(shoe -> remeasured(shoe, as(STORE, BALL_WIDTH, find(shoe, TOE_BOX_WIDTH))))
                        .filter(shoe -> isFar(check(shoe.measurements().getFirst(), shoe))))
                .hasSize(254);
    }

    @Test
    void aMethodAsDifferentAsTheRetiredOneSeldomGoesPastTheWiderLimit() {
        var retired = SHOES.stream()
                .flatMap(shoe -> shoe.measurements().stream()
                        .filter(m -> m.method() == LAB_RETIRED)
                        .map(m -> remeasured(shoe, as(STORE, m.dimension(), m))))
                .toList();

        assertThat(retired).hasSize(351);
        assertThat(retired.stream()
                        .filter(shoe -> isFar(check(shoe.measurements().getFirst(), shoe))))
                .hasSize(7);
    }

    private static Stream<Shoe> withBothWidths() {
        return SHOES.stream()
                .filter(shoe -> Stream.of(BALL_WIDTH, TOE_BOX_WIDTH).allMatch(d -> shoe.measurements().stream()
                        .anyMatch(m -> m.dimension() == d && m.method() == LAB_CURRENT)));
    }

    private static Measurement find(Shoe shoe, Dimension dimension) {
        return shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == LAB_CURRENT)
                .findFirst()
                .orElseThrow();
    }

    private static Measurement as(MeasuringMethod method, Dimension dimension, Measurement m) {
        return new Measurement(dimension, method, m.value(), m.onSize(), m.onWidth(), m.source(), m.measuredOn());
    }

    private static Shoe remeasured(Shoe shoe, Measurement... measurements) {
        return new Shoe(
                shoe.identity(),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                shoe.variants(),
                List.of(measurements),
                shoe.sources());
    }

    private static boolean isFar(Plausibility plausibility) {
        return plausibility.findings().stream()
                .map(Finding::code)
                .anyMatch(code -> code == Code.FAR_FROM_BRAND || code == Code.FAR_FROM_ALL_SHOES);
    }

    private static Plausibility check(Measurement measurement, Shoe shoe) {
        Function<Shoe, Stream<OtherValue>> values = other -> other.measurements().stream()
                .map(m -> new OtherValue(other.identity().brand(), m.place(), m.value()));
        var others = new ArrayList<OtherValue>();
        SHOES.stream()
                .filter(other -> !other.identity().slug().equals(shoe.identity().slug()))
                .flatMap(values)
                .forEach(others::add);
        return Plausibility.of(measurement, shoe, others);
    }
}
