package io.toebox.catalog.starter;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.shoes.ShoeWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SeedingTest {

    private static final Author AUTHOR = new Author("test", "test");

    @Inject
    Seeding seeding;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void everyStarterRowIsLoaded() {
        var shoes = StarterShoes.read();

        assertThat(count("shoe")).isEqualTo(shoes.size());
        assertThat(count("measurement"))
                .isEqualTo(shoes.stream()
                        .map(Shoe::measurements)
                        .mapToInt(List::size)
                        .sum());
        assertThat(count("shoe_width"))
                .isEqualTo(
                        shoes.stream().mapToInt(s -> s.offer().widths().size()).sum());
        assertThat(count("size_chart_row"))
                .isEqualTo(StarterSizeCharts.read().stream()
                        .map(SizeChart::rows)
                        .mapToInt(List::size)
                        .sum());
    }

    @Test
    void everyLoadedShoeIsANumberedChange() {
        assertThat(count("change")).isEqualTo(count("shoe"));
        assertThat(number("select last_sequence from catalogue")).isEqualTo(count("change"));
        assertThat(number("select max(sequence) from change")).isEqualTo(count("change"));
    }

    @Test
    void everyStoredMeasurementHasASource() {
        assertThat(StarterShoes.read().stream()
                        .flatMap(s -> s.measurements().stream())
                        .map(Measurement::source))
                .isNotEmpty()
                .noneMatch(String::isBlank);
        assertThat(number("select count(*) from measurement where trim(source) = ''"))
                .isZero();
    }

    @Test
    void aSecondStartChangesNothing() {
        writer.remove(StarterShoes.read().getFirst().identity().slug(), AUTHOR);
        long before = number("select last_sequence from catalogue");

        seeding.seedOnce();

        assertThat(count("shoe")).isEqualTo(StarterShoes.read().size() - 1);
        assertThat(number("select last_sequence from catalogue")).isEqualTo(before);
    }

    @Test
    void twoInstancesThatStartAtOnceSeedOnce() throws Exception {
        catalogue.empty();
        var together = new CyclicBarrier(2);
        Callable<Void> start = () -> {
            together.await();
            seeding.seedOnce();
            return null;
        };
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (var instance : List.of(instances.submit(start), instances.submit(start))) {
                instance.get();
            }
        }

        everyStarterRowIsLoaded();
        everyLoadedShoeIsANumberedChange();
    }

    @Test
    void seedingThatFailsLeavesNothing() {
        catalogue.empty();
        // The last size row cannot be stored twice, so the load breaks on the way.
        var chart = StarterSizeCharts.read().getLast();
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery(
                        "insert into size_chart_row (brand, last_gender, us_sixths, source) values (:b, :g, :u, 'x')")
                .setParameter("b", chart.brand())
                .setParameter("g", chart.lastGender().name().toLowerCase(Locale.ROOT))
                .setParameter("u", chart.rows().getLast().us().sixths())
                .executeUpdate());

        assertThatThrownBy(seeding::seedOnce).isInstanceOf(RuntimeException.class);

        assertThat(count("shoe") + count("measurement") + count("change")).isZero();
        assertThat(number("select last_sequence from catalogue")).isZero();
        assertThat(seeding.isSeeded()).isFalse();
    }

    @Test
    void writingAShoeAsItIsIsNoChange() {
        long before = number("select last_sequence from catalogue");

        writer.upsert(StarterShoes.read(), AUTHOR);

        assertThat(number("select last_sequence from catalogue")).isEqualTo(before);
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew().call(() ->
                (Long) entityManager.createNativeQuery(sql, Long.class).getSingleResult());
    }
}
