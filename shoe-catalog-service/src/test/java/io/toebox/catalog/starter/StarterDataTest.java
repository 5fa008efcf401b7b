package io.toebox.catalog.starter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.TaperBorder;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.INTERNAL_LENGTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_HEIGHT;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StarterDataTest {

    private static final List<StarterFile.Row> ROWS = StarterFile.read("shoes.csv");
    private static final Map<String, Shoe> SHOES = StarterShoes.read().stream()
            .collect(Collectors.toMap(s -> s.identity().slug(), Function.identity()));

    @Test
    void everyRowIsAShoe() {
        assertThat(SHOES).hasSameSizeAs(ROWS).isNotEmpty();
    }

    @Test
    void everyMeasuredCellIsOneMeasurementOfItsDimensionAndMethod() {
        assertColumn("internal_length_mm", INTERNAL_LENGTH, LAB);
        assertColumn("width_mm", BALL_WIDTH, LAB_CURRENT);
        assertColumn("width_old_mm", BALL_WIDTH, LAB_RETIRED);
        assertColumn("toebox_width_mm", TOE_BOX_WIDTH, LAB_CURRENT);
        assertColumn("toebox_width_old_mm", TOE_BOX_WIDTH, LAB_RETIRED);
        assertColumn("toebox_height_mm", TOE_BOX_HEIGHT, LAB);
    }

    @Test
    void everyMeasurementNamesTheLabAndThePage() {
        assertThat(SHOES.values().stream().flatMap(s -> s.measurements().stream()))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.source()).contains("RunRepeat lab data", "page runrepeat.com/"));
    }

    @Test
    void onlyShoesTheLabHadInHandHaveALastAndMeasurements() {
        for (var row : ROWS) {
            var shoe = SHOES.get(row.get("slug"));
            boolean lab = row.cells().get("lab_shoe").equals("US M9");
            assertThat(shoe.identity().lastGender()).isEqualTo(lab ? LastGender.MEN : null);
            assertThat(shoe.sources().getFirst().startsWith("RunRepeat lab data"))
                    .isEqualTo(lab);
            assertThat(shoe.measurements().isEmpty() || lab).isTrue();
        }
    }

    /** The lab names the size of the shoe it measured, not the width; every one of them is sold in standard. */
    @Test
    void everyMeasuredShoeIsSoldInTheWidthItIsTakenToBeMeasuredIn() {
        assertThat(SHOES.values())
                .filteredOn(s -> !s.measurements().isEmpty())
                .allSatisfy(s -> assertThat(s.offer().widths()).contains(WidthGrade.STANDARD));
    }

    @Test
    void closureIsKnownOnlyWhereNoted() {
        for (var row : ROWS) {
            assertThat(SHOES.get(row.get("slug")).upper().closure())
                    .isEqualTo(row.cells().get("closure_note").isEmpty() ? null : Closure.SLIP_ON);
        }
    }

    @Test
    void aDeclaredToeBoxNamesWhoSaysSo() {
        assertThat(SHOES.values())
                .filteredOn(s -> s.upper().declaredToeBox() != null)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.sources()).anyMatch(source -> source.startsWith("Toe-box shape: ")));
    }

    /**
     * The borders come from 334 shoes of which 258 are here, so each outer tenth must be a tenth within sampling error:
     * three standard deviations of a share of 10 % in 258 drawn from 334 without replacement are 2.7 points.
     */
    @Test
    void aTenthOfTheShoesLiesBeyondEachTaperBorder() {
        var tapers = tapers();
        double count = tapers.size();
        double tapered = tapers.stream()
                        .filter(t -> t.compareTo(TaperBorder.P10.taper()) < 0)
                        .count()
                / count;
        double footShaped = tapers.stream()
                        .filter(t -> t.compareTo(TaperBorder.P90.taper()) > 0)
                        .count()
                / count;

        assertThat(tapered).isCloseTo(0.10, within(0.027));
        assertThat(footShaped).isCloseTo(0.10, within(0.027));
    }

    @Test
    void theDocumentedPercentilesOfTheShippedShoesAreTheirs() {
        var ratios = SHOES.values().stream()
                .flatMap(s -> value(s, BALL_WIDTH, LAB_CURRENT)
                        .map(ball -> value(s, TOE_BOX_WIDTH, LAB_CURRENT).orElseThrow() / ball)
                        .stream())
                .sorted()
                .toList();

        assertThat(ratios).hasSize(258);
        assertThat(percentile(ratios, 0.10)).isCloseTo(0.738, within(0.0005));
        assertThat(percentile(ratios, 0.90)).isCloseTo(0.811, within(0.0005));
    }

    @Test
    void theMethodsDifferAsDocumented() {
        assertThat(medianRetiredLessCurrentMm(BALL_WIDTH)).isCloseTo(3.3, within(0.05));
        assertThat(medianRetiredLessCurrentMm(TOE_BOX_WIDTH)).isCloseTo(5.7, within(0.05));
    }

    @Test
    void derivedShapesUseTheCurrentMethodOnly() {
        assertThat(SHOES.values()).allSatisfy(s -> {
            boolean derived = s.toeBoxShape()
                    .filter(t -> t.basis() == ToeBoxShape.Basis.TAPER_RATIO)
                    .isPresent();
            assertThat(derived)
                    .isEqualTo(s.upper().declaredToeBox() == null
                            && value(s, BALL_WIDTH, LAB_CURRENT).isPresent()
                            && value(s, TOE_BOX_WIDTH, LAB_CURRENT).isPresent());
        });
    }

    @Test
    void everySizeRowIsInOneChart() {
        var rows = StarterFile.read("size-charts.csv");
        var charts = StarterSizeCharts.read();

        assertThat(charts.stream().mapToInt(c -> c.rows().size()).sum()).isEqualTo(rows.size());
        assertThat(charts).anySatisfy(c -> {
            assertThat(c.brand()).isEqualTo("adidas");
            assertThat(c.rows()).anySatisfy(r -> {
                assertThat(r.us()).hasToString("9");
                assertThat(r.eu()).hasToString("42 2/3");
            });
        });
    }

    private static void assertColumn(String column, Dimension dimension, MeasuringMethod method) {
        assertThat(ROWS).anyMatch(row -> !row.cells().get(column).isEmpty());
        for (var row : ROWS) {
            String cell = row.cells().get(column);
            var value = value(SHOES.get(row.get("slug")), dimension, method);
            assertThat(value.isPresent()).as(row.get("slug") + " " + column).isEqualTo(!cell.isEmpty());
            value.ifPresent(mm -> assertThat(mm).isEqualTo(Double.parseDouble(cell)));
        }
    }

    private static Optional<Double> value(Shoe shoe, Dimension dimension, MeasuringMethod method) {
        return shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == method)
                .map(Measurement::value)
                .map(v -> v.mm().doubleValue())
                .findFirst();
    }

    private static double medianRetiredLessCurrentMm(Dimension dimension) {
        var differences = SHOES.values().stream()
                .filter(s -> value(s, dimension, LAB_CURRENT).isPresent())
                .flatMap(
                        s -> value(s, dimension, LAB_RETIRED)
                                .map(old ->
                                        old - value(s, dimension, LAB_CURRENT).orElseThrow())
                                .stream())
                .sorted()
                .toList();
        int middle = differences.size() / 2;
        return differences.size() % 2 == 1
                ? differences.get(middle)
                : (differences.get(middle - 1) + differences.get(middle)) / 2;
    }

    private static List<Taper> tapers() {
        return SHOES.values().stream()
                .flatMap(s -> Taper.find(s.measurements()).stream())
                .toList();
    }

    /** Linear between the two neighbouring values. */
    private static double percentile(List<Double> sorted, double share) {
        double at = share * (sorted.size() - 1);
        int below = (int) at;
        return sorted.get(below) + (sorted.get(below + 1) - sorted.get(below)) * (at - below);
    }
}
