package io.toebox.fit.catalogue;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.fit.catalogue.CatalogueLine.ChartRow;
import io.toebox.fit.catalogue.SizeLabel.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SizeLabelsTest {

    private static final Size US_10_5 = new Size(SizeScale.US_MEN, 21);

    @Test
    void theBrandsOwnChartGoesBeforeWhatOthersPrint() {
        var charts = charts();
        assertThat(label(charts, "adidas", US_10_5, SizeSystem.EU))
                .isEqualTo(new SizeLabel(SizeSystem.EU, "44 2/3", Basis.BRAND_CHART, null, null));
    }

    @Test
    void whatMostBrandsPrintStandsInWithItsRange() {
        var charts = charts();
        assertThat(label(charts, "Brooks", US_10_5, SizeSystem.EU))
                .isEqualTo(new SizeLabel(SizeSystem.EU, "44.5", Basis.OTHER_BRANDS, "44", "44 2/3"));
        assertThat(label(charts, null, US_10_5, SizeSystem.CM))
                .isEqualTo(new SizeLabel(SizeSystem.CM, "28.5", Basis.OTHER_BRANDS, null, null));
    }

    @Test
    void whatNobodyPrintsIsAFormulaAndSaysSo() {
        var size = new Size(SizeScale.US_MEN, 23);
        assertThat(label(charts(), "Nike", size, SizeSystem.EU).basis()).isEqualTo(Basis.FORMULA);
        assertThat(label(charts(), "Nike", US_10_5, SizeSystem.MONDOPOINT))
                .isEqualTo(SizeLabel.of(SizeSystem.MONDOPOINT, "275", Basis.FORMULA));
        assertThat(label(charts(), "Nike", US_10_5, SizeSystem.US_WOMEN))
                .isEqualTo(SizeLabel.of(SizeSystem.US_WOMEN, "12", Basis.FORMULA));
        assertThat(label(charts(), "Nike", US_10_5, SizeSystem.US_MEN))
                .isEqualTo(SizeLabel.of(SizeSystem.US_MEN, "10.5", Basis.JUDGED));
    }

    /** Charts print EU 36 to 50 for men's 4 to 15; a formula that leaves that would mislead more than no label. */
    @Property
    void theFormulaGrowsWithTheSizeAndStaysNearCharts(@ForAll @IntRange(min = 8, max = 30) int halfSizes) {
        var size = new Size(SizeScale.US_MEN, halfSizes);
        var next = new Size(SizeScale.US_MEN, halfSizes + 1);
        for (var system : SizeSystem.values()) {
            assertThat(Double.parseDouble(system.byFormula(next)))
                    .isGreaterThan(Double.parseDouble(system.byFormula(size)));
        }
        assertThat(Double.parseDouble(SizeSystem.EU.byFormula(size)))
                .isCloseTo(36 + (halfSizes - 8) * 14.0 / 22, within(1.0));
    }

    private static SizeCharts charts() {
        var charts = new SizeCharts();
        charts.add("Nike", SizeScale.US_MEN, List.of(row("9.5", "44.5", null)));
        charts.add("ASICS", SizeScale.US_MEN, List.of(row("9.5", "44.5", null)));
        charts.add("adidas", SizeScale.US_MEN, List.of(row("10", "44 2/3", null)));
        charts.add("Ahnu", SizeScale.US_MEN, List.of(row("9.5", "44", "28.5")));
        return charts;
    }

    private static ChartRow row(String uk, String eu, @Nullable String labelCm) {
        return new ChartRow(10.5, uk, eu, labelCm);
    }

    private static SizeLabel label(SizeCharts charts, @Nullable String brand, Size size, SizeSystem system) {
        var labels = charts.listLabels(brand, size, system);
        assertThat(labels).hasSize(SizeSystem.values().length);
        return Optional.of(labels.getFirst())
                .filter(first -> first.system() == system)
                .orElseThrow();
    }
}
