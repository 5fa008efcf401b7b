package io.toebox.lacing.core.geometry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static io.toebox.lacing.core.pattern.Fittings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Published and hand-computed lengths; the closed formulas are in {@code LacingPropertiesTest}. */
class LaceLengthTest {

    @ParameterizedTest
    @CsvSource({
        "criss-cross, 5, 1020.0",
        "criss-cross, 6, 1125.0",
        "criss-cross, 7, 1230.0",
        "criss-cross, 8, 1335.0",
        "over-under, 6, 1125.0",
        "over-under, 7, 1230.0",
        "gap, 5, 947.0",
        "gap, 6, 1052.0",
        "gap, 7, 1157.0",
        "gap, 8, 1262.0",
        "bow-tie, 5, 874.0",
        "bow-tie, 6, 906.0",
        "bow-tie, 7, 1011.0",
        "bow-tie, 8, 1043.0",
        "straight-bar, 6, 960.0",
        "straight-bar, 8, 1124.0",
        "wide-forefoot, 6, 979.0",
        "high-arch, 6, 906.0"
    })
    void averageSneakerNeedsTheCheckedLength(String id, int rows, double neededMm) {
        assertThat(length(lacing(id), rows, false).neededMm()).isCloseTo(neededMm, within(0.1));
    }

    /** fieggen.com, gap lacing: 4, 6, 8 pairs take 84, 105, 126 cm. */
    @ParameterizedTest
    @CsvSource({"4, 840", "6, 1050", "8, 1260"})
    void gapLacingMatchesThePublishedTable(int rows, double publishedMm) {
        assertThat(length(Lacings.GAP, rows, false).neededMm()).isCloseTo(publishedMm, within(5.0));
    }

    /** fieggen.com, criss-cross by pairs and width, rounded to 10 cm. */
    @ParameterizedTest
    @CsvSource({"50, 4, 900", "50, 6, 1100", "50, 8, 1300", "75, 4, 1100", "75, 6, 1400", "75, 8, 1700"})
    void crissCrossMatchesThePublishedTableWithinItsRounding(double widthMm, int rows, double publishedMm) {
        var geometry = new RowGeometry(widthMm, RowGeometry.AVERAGE.spacingMm());
        var length = LaceLength.of(path(Lacings.CRISS_CROSS, rows, false), geometry);
        assertThat(length.neededMm()).isCloseTo(publishedMm, within(50.0));
    }

    @Test
    void nextStockLengthIsTheNextOneUp() {
        assertThat(length(Lacings.WIDE_FOREFOOT, 6, false).findNextStockMm()).contains(40 * 25.4);
        assertThat(length(Lacings.CRISS_CROSS, 6, false).findNextStockMm()).contains(45 * 25.4);
    }

    @Test
    void noStockLengthIsNamedWhenNoneIsLongEnough() {
        var wide = new RowGeometry(RowGeometry.MAX_WIDTH_MM, RowGeometry.MAX_SPACING_MM);
        assertThat(LaceLength.of(path(Lacings.CRISS_CROSS, 9, false), wide).findNextStockMm())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"359.9, TOO_SHORT_FOR_A_BOW", "360, GOOD", "700, GOOD", "700.1, LONG_ENDS", "-10, TOO_SHORT_FOR_A_BOW"})
    void freeEndsAreJudgedOnBothSidesOfTheLimits(double spareMm, FreeEnds.Judgement expected) {
        var length = new LaceLength(625);
        var ends = length.freeEndsOf(length.laidMm() + spareMm);
        assertThat(ends.judgement()).isEqualTo(expected);
        assertThat(ends.eachMm()).isCloseTo(spareMm / 2, within(1e-9));
    }

    @Test
    void aLaceOfTheNeededLengthLeavesTheUsualFreeEnds() {
        var length = length(Lacings.CRISS_CROSS, 6, false);
        assertThat(length.freeEndsOf(length.neededMm()).eachMm()).isCloseTo(LaceFigures.FREE_END.value(), within(1e-9));
    }

    private static LaceLength length(Lacing lacing, int rows, boolean extra) {
        return LaceLength.of(path(lacing, rows, extra), RowGeometry.AVERAGE);
    }

    private static Lacing lacing(String id) {
        return Lacings.findLacing(id).orElseThrow();
    }
}
