package io.toebox.lacing.core.geometry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.LacePath;
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
        "army, 5, 874.0",
        "army, 6, 906.0",
        "straight-easy, 6, 960.0",
        "straight-easy, 8, 1124.0",
        "straight-european, 5, 1033.1",
        "straight-european, 6, 1142.4",
        "straight-european, 7, 1251.8",
        "straight-european, 8, 1361.2",
        "shoe-shop, 6, 1156.8",
        "toe-lift, 5, 1041.2",
        "toe-lift, 6, 1156.8",
        "toe-lift, 7, 1273.2",
        "toe-lift, 8, 1390.1",
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
        var geometry = new RowGeometry(widthMm, RowGeometry.AVERAGE.spacingMm(1));
        var length = LaceLength.of(path(Lacings.CRISS_CROSS, rows, false), geometry);
        assertThat(length.neededMm()).isCloseTo(publishedMm, within(50.0));
    }

    /** fieggen.com, dress shoes with eyelets 25 mm apart; their rows lie closer, at 9 to 15 mm. */
    @ParameterizedTest
    @CsvSource({"4, 700", "6, 800", "8, 900"})
    void crissCrossOfADressShoeMatchesThePublishedTableWithinItsRounding(int rows, double publishedMm) {
        var length = LaceLength.of(path(Lacings.CRISS_CROSS, rows, false), new RowGeometry(25, 12));
        assertThat(length.neededMm()).isCloseTo(publishedMm, within(50.0));
    }

    /** Numbers of rows no running shoe has, from the same two tables: two rows and ten. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50 | 16 | bar o; a L1v L2^; mirror                                         | 630
            25 | 12 | bar i; a L1^ R2^; mirror                                         | 600
            50 | 16 | bar i; a L1^ R2^; mirror                                         | 700
            75 | 16 | bar i; a L1^ R2^; mirror                                         | 800
            25 | 12 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^ R8^ L9^ R10^; mirror        | 1000
            50 | 16 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^ R8^ L9^ R10^; mirror        | 1500
            75 | 16 | bar i; a L1^ R2^ L3^ R4^ L5^ R6^ L7^ R8^ L9^ R10^; mirror        | 2000
            """)
    void otherNumbersOfRowsMatchThePublishedTables(double widthMm, double spacingMm, String path, double publishedMm) {
        var length = LaceLength.of(LaceNotation.parse(path), new RowGeometry(widthMm, spacingMm));
        assertThat(length.neededMm()).isCloseTo(publishedMm, within(50.0));
    }

    /** fieggen.com: with the same lace the ends of gap lacing are 15 % longer, those of European lacing 3 % shorter. */
    @Test
    void endsChangeAsPublishedWhenTheLaceStays() {
        assertThat(meanChangeOfTheEnds(Lacings.GAP, "bar o; a L1v L2^; mirror", "bar i; a L1^ L2v R3^; mirror"))
                .isCloseTo(0.146, within(0.0005));
        assertThat(meanChangeOfTheEnds(
                        Lacings.STRAIGHT_EUROPEAN, "bar o; a L1v R2^; mirror", "bar o; a L1v R2^ L2v R3^; b R1v L3^"))
                .isCloseTo(-0.026, within(0.0005));
    }

    /** Over two to eight rows; those with fewer rows than a running shoe are written out. */
    private static double meanChangeOfTheEnds(Lacing lacing, String twoRows, String threeRows) {
        var crissCross = Stream.concat(
                Stream.of("bar i; a L1^ R2^; mirror", "bar i; a L1^ R2^ L3^; mirror")
                        .map(LaceNotation::parse),
                IntStream.rangeClosed(4, 8).mapToObj(rows -> path(Lacings.CRISS_CROSS, rows, false)));
        var other = Stream.concat(
                Stream.of(twoRows, threeRows).map(LaceNotation::parse),
                IntStream.rangeClosed(4, 8).mapToObj(rows -> path(lacing, rows, false)));
        double saved = meanLaidMm(crissCross) - meanLaidMm(other);
        return saved / 2 / LaceFigures.FREE_END.value();
    }

    private static double meanLaidMm(Stream<LacePath> paths) {
        return paths.mapToDouble(
                        path -> LaceLength.of(path, RowGeometry.AVERAGE).laidMm())
                .average()
                .orElseThrow();
    }

    /** One lace of a checkerboard: a bar over every row, ends tucked away. */
    @Test
    void anUntiedLaceNeedsNoKnot() {
        var checkerboard = LaceNotation.parse("bar o; a L1v; b R1v R2^ L2v L3^ R3v R4^ L4v; tie none");
        assertThat(LaceLength.of(checkerboard, RowGeometry.AVERAGE).neededMm())
                .isCloseTo(4 * 50 + 3 * 16 + 2 * 250, within(1e-9));
    }

    @Test
    void everyRowCountsWithItsOwnWidthAndSpacing() {
        var geometry = new RowGeometry(List.of(40.0, 46.0, 50.0), List.of(15.0, 20.0));
        var crissCross = LaceNotation.parse("bar i; a L1^ R2^ L3^; mirror");
        double expected = 40 + 2 * Math.hypot(43, 15) + 2 * Math.hypot(48, 20) + 50;
        assertThat(LaceLength.of(crissCross, geometry).laidMm()).isCloseTo(expected, within(1e-9));
        var straight = LaceNotation.parse("bar o; a L1v L2^ L3v; b R1v R2^ R3v; relief 2 3; tie none");
        assertThat(LaceLength.of(straight, geometry).laidMm())
                .isCloseTo(40 + 2 * Math.hypot(3, 15) + 2 * Math.hypot(2, 20), within(1e-9));
    }

    @Test
    void aFixedKnotLiesInTheMiddleOfItsRow() {
        var knotted = LaceNotation.parse("bar i; a L1^ R2^ L3^; mirror; knot 2");
        double expected = 50 + 2 * Math.hypot(50, 16) + 2 * (25 + Math.hypot(25, 16)) + 50;
        assertThat(LaceLength.of(knotted, RowGeometry.AVERAGE).laidMm()).isCloseTo(expected, within(1e-9));
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
