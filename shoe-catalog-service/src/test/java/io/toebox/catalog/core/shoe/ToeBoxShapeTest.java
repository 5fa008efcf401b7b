package io.toebox.catalog.core.shoe;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.ShoeFixture.declared;
import static io.toebox.catalog.core.shoe.ShoeFixture.measured;
import static io.toebox.catalog.core.shoe.ShoeFixture.shoe;
import static org.assertj.core.api.Assertions.assertThat;

class ToeBoxShapeTest {

    @ParameterizedTest
    @CsvSource({"73.7, TAPERED", "73.8, ROUNDED", "80.7, ROUNDED", "80.8, FOOT_SHAPED"})
    void bordersBelongToRounded(String toeBoxMm, ToeBoxShape.Shape expected) {
        var shape = shoe(
                        "a", measured(BALL_WIDTH, LAB_CURRENT, "100.0"), measured(TOE_BOX_WIDTH, LAB_CURRENT, toeBoxMm))
                .toeBoxShape()
                .orElseThrow();

        assertThat(shape.shape()).isEqualTo(expected);
        assertThat(shape.basis()).isEqualTo(ToeBoxShape.Basis.TAPER_RATIO);
    }

    @Test
    void declarationWinsOverTaperAndKeepsIt() {
        var shape = declared(
                        "a",
                        ToeBoxShape.Shape.FOOT_SHAPED,
                        measured(BALL_WIDTH, LAB_CURRENT, "100.0"),
                        measured(TOE_BOX_WIDTH, LAB_CURRENT, "70.0"))
                .toeBoxShape();

        assertThat(shape)
                .contains(new ToeBoxShape(
                        ToeBoxShape.Shape.FOOT_SHAPED, ToeBoxShape.Basis.BRAND_DECLARED, new Taper(700)));
    }

    @Test
    void shapeIsUnknownWithoutDeclarationAndTaper() {
        assertThat(shoe("a", measured(BALL_WIDTH, LAB_CURRENT, "100.0")).toeBoxShape())
                .isEmpty();
    }

    @Test
    void retiredWidthsNeverMakeATaper() {
        var bothRetired =
                shoe("a", measured(BALL_WIDTH, LAB_RETIRED, "100.0"), measured(TOE_BOX_WIDTH, LAB_RETIRED, "80.0"));
        var mixed = shoe("a", measured(BALL_WIDTH, LAB_CURRENT, "100.0"), measured(TOE_BOX_WIDTH, LAB_RETIRED, "80.0"));

        assertThat(bothRetired.toeBoxShape()).isEmpty();
        assertThat(mixed.toeBoxShape()).isEmpty();
    }

    @Property
    void aWiderToeBoxIsNeverMoreTapered(
            @ForAll @IntRange(min = 800, max = 1200) int ball,
            @ForAll @IntRange(min = 400, max = 1200) int toeBox,
            @ForAll @IntRange(min = 0, max = 100) int more) {
        assertThat(shapeOf(ball, toeBox + more)).isLessThanOrEqualTo(shapeOf(ball, toeBox));
    }

    private static ToeBoxShape.Shape shapeOf(int ball, int toeBox) {
        return shoe(
                        "a",
                        measured(BALL_WIDTH, LAB_CURRENT, new TenthMm(ball).mm().toString()),
                        measured(
                                TOE_BOX_WIDTH,
                                LAB_CURRENT,
                                new TenthMm(toeBox).mm().toString()))
                .toeBoxShape()
                .orElseThrow()
                .shape();
    }
}
