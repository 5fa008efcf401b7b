package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What to have on a shelf, and whom shoes leave out, for feet in a file. */
class PlanningTest {

    private static final int CUSTOMERS = 12;

    @TempDir
    static Path folder;

    private static byte[] snapshot = {};
    private static Shelves orderable;
    private static Shelves shop;
    private static ProfileFile.Sample sample = new ProfileFile.Sample(List.of(), 0, 0);

    @BeforeAll
    static void draw() throws IOException, SQLException {
        snapshot = Drawn.snapshot(60);
        var profiles = folder.resolve("profiles.csv");
        Drawn.profiles(profiles, CUSTOMERS);
        Files.writeString(folder.resolve("catalogue.ndjson"), new String(snapshot));
        sample = ProfileFile.Sample.read(profiles, CUSTOMERS);
        orderable = Shelves.ofCurrent(snapshot, "road");
        shop = Shelves.of(snapshot, Drawn.SHOP);
    }

    @Test
    void thePlanServesWhatItSaysByTheEnginesOwnWord() {
        var plan = AssortmentPlan.of(orderable, shop, sample.profiles(), 0.9, 2);

        assertThat(plan.fresh().getLast().served()).isGreaterThanOrEqualTo(plan.enough());
        assertThat(plan.servedByFresh()).isGreaterThan((long) (0.85 * CUSTOMERS));
        assertThat(plan.fresh()).allSatisfy(step -> {
            var box = plan.boxes().get(step.box());
            var card = orderable.snapshot().cards().get(box.slug());
            assertThat(card.isCurrent()).isTrue();
            assertThat(card.category()).isEqualTo("road");
        });
        var today = plan.shelf();
        assertThat(today.boxes().cardinality()).isEqualTo(shop.boxes().size()).isPositive();
        long recommended = sample.profiles().stream()
                .filter(customer -> !shop.byScale()
                        .get(customer.scale())
                        .choose(customer.runner(), 1)
                        .best()
                        .isEmpty())
                .count();
        assertThat((long) today.servedAtAll()).isGreaterThanOrEqualTo(recommended);
        assertThat(today.next().getFirst().served())
                .isEqualTo(today.served() + today.next().getFirst().adds());
    }

    @Test
    void theReportsAreWrittenAndSaid() throws IOException {
        var csv = folder.resolve("assortment.csv");
        assertThat(Batch.run(
                        "assort",
                        folder.resolve("profiles.csv").toString(),
                        "--catalogue",
                        folder.resolve("catalogue.ndjson").toString(),
                        "--shop",
                        Drawn.SHOP,
                        "--category",
                        "road-race",
                        "--out",
                        csv.toString()))
                .isZero();
        assertThat(Files.readAllLines(csv).getFirst())
                .isEqualTo("action,step,shoe,size_scale,size_tenths,width,adds,served,at_most,wanted");
        assertThat(Files.readAllLines(csv))
                .anyMatch(line -> line.startsWith("plan,1,"))
                .anyMatch(line -> line.startsWith("add,1,"))
                .anyMatch(line -> line.startsWith("stop,,"));
    }

    @Test
    void everyRunnerOfEveryShoeIsSuitedLeftOutOrUnsure() throws IOException {
        var report = CoverageReport.of(orderable, sample);
        assertThat(report.lines()).hasSizeGreaterThan(100).allSatisfy(line -> {
            var coverage = line.coverage();
            assertThat(coverage.suited() + coverage.leftOut() + coverage.unsure())
                    .isEqualTo(coverage.runners());
            assertThat(coverage.causes().stream()
                            .mapToLong(cause -> cause.leftOut())
                            .sum())
                    .isEqualTo(coverage.leftOut());
        });
        assertThat(report.told()).contains("US M").contains("would make it comfortable for half");
        assertThat(report.csv().lines().toList())
                .hasSizeGreaterThan(report.lines().size());
    }

    @Test
    void aCategoryNobodyHasIsRefusedWithThoseThereAre() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Shelves.ofCurrent(snapshot, "rowing"))
                .withMessageContaining("road-race");
    }
}
