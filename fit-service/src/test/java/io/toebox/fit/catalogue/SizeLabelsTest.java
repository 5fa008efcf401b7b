package io.toebox.fit.catalogue;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.fit.catalogue.SizeLabel.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;

import static org.assertj.core.api.Assertions.assertThat;

class SizeLabelsTest {

    private static final Size US_10_5 = new Size(SizeScale.US_MEN, 21);
    private static final SizeLabel ADIDAS = SizeLabel.of(SizeSystem.EU, "44 2/3", Basis.BRAND_CHART);
    private static final SizeLabel NOBODY = new SizeLabel(SizeSystem.EU, "44.5", Basis.OTHER_BRANDS, "44", "44.5");
    private static final SizeLabel WOMENS = SizeLabel.of(SizeSystem.US_WOMEN, "12", Basis.FORMULA);

    @Test
    void theBrandsOwnLabelGoesBeforeNobodys() {
        assertThat(find("adidas", SizeSystem.EU)).contains(ADIDAS);
        assertThat(find("Brooks", SizeSystem.EU)).contains(NOBODY);
        assertThat(find(null, SizeSystem.EU)).contains(NOBODY);
        assertThat(find("adidas", SizeSystem.US_WOMEN)).contains(WOMENS);
    }

    @Test
    void whatWasJudgedIsInFrontWhenItsSystemIsAskedFor() {
        assertThat(charts().listLabels("Nike", US_10_5, SizeSystem.US_MEN))
                .containsExactly(SizeLabel.of(SizeSystem.US_MEN, "10.5", Basis.JUDGED), NOBODY, WOMENS);
        assertThat(charts().listLabels("Nike", US_10_5, SizeSystem.EU).getFirst())
                .isEqualTo(NOBODY);
    }

    @Test
    void whatTheCatalogueHasNoNameForHasNone() {
        assertThat(find("adidas", SizeSystem.UK)).isEmpty();
        assertThat(charts().listLabels("adidas", new Size(SizeScale.US_MEN, 22), SizeSystem.EU))
                .extracting(SizeLabel::basis)
                .isEqualTo(List.of(Basis.JUDGED));
    }

    private static SizeCharts charts() {
        var charts = new SizeCharts();
        charts.add("adidas", US_10_5, ADIDAS);
        charts.add(null, US_10_5, NOBODY);
        charts.add(null, US_10_5, WOMENS);
        return charts;
    }

    private static Optional<SizeLabel> find(@Nullable String brand, SizeSystem system) {
        return charts().listLabels(brand, US_10_5, system).stream()
                .filter(label -> label.system() == system)
                .findFirst();
    }
}
