package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.shoe.LearnedShoes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("long")
class LearningTest {

    private static final Path STARTER = Path.of("../shoe-catalog-service/src/main/resources/starter");

    static ShoeTable starterShoes() throws IOException {
        return ShoeTable.read(STARTER.resolve("shoes.csv"));
    }

    /** After a change of either, {@code ./toebox learn} writes the table anew; the model then needs a new version. */
    @Test
    void theCommittedTableIsTheOneTheStarterCatalogueTeaches() throws IOException {
        try (var committed = LearnedShoes.class.getResourceAsStream("learned.csv")) {
            assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(
                            Learning.table(starterShoes().rows(), Learning.charts(STARTER.resolve("size-charts.csv"))));
        }
    }

    /** Of many simulated crowds: what made them comes out again. */
    @Test
    void weightAndSpreadsAreRightOnAverage() {
        var random = new Random(5);
        double weight = 0;
        double brand = 0;
        double line = 0;
        double vote = 0;
        int worlds = 60;
        for (int world = 0; world < worlds; world++) {
            var model = CrowdModel.of(crowd(random));
            weight += model.weight().meanMm() / worlds;
            brand += model.brandSdMm() * model.brandSdMm() / worlds;
            line += model.lineSdMm() * model.lineSdMm() / worlds;
            vote += model.voteSdMm() * model.voteSdMm() / worlds;
        }
        assertThat(weight).isCloseTo(0.2, within(0.02));
        assertThat(brand).isCloseTo(1, within(0.35));
        assertThat(line).isCloseTo(1, within(0.3));
        assertThat(vote).isCloseTo(1, within(0.2));
    }

    /** 20 brands of 6 lines of two versions; every spread 1 mm, the laboratory's weight 0.2. */
    private static List<CrowdModel.Rated> crowd(Random random) {
        var rated = new ArrayList<CrowdModel.Rated>();
        for (int brand = 0; brand < 20; brand++) {
            double ofBrand = random.nextGaussian();
            for (int line = 0; line < 6; line++) {
                double ofLine = random.nextGaussian();
                for (int version = 0; version < 2; version++) {
                    double longer = 3.5 * random.nextGaussian();
                    rated.add(new CrowdModel.Rated(
                            "b" + brand,
                            "b" + brand + " l" + line,
                            longer,
                            12 + 0.2 * longer + ofBrand + ofLine + random.nextGaussian()));
                }
            }
        }
        return rated;
    }
}
