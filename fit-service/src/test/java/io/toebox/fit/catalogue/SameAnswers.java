package io.toebox.fit.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;

import static org.assertj.core.api.Assertions.assertThat;

/** Two states of the catalogue that nobody who asks can tell apart. */
final class SameAnswers {

    private static final List<Runner> RUNNERS = List.of(runner(250, 95), runner(271, 102), runner(290, 112));
    private static final List<String> GTINS =
            IntStream.range(0, 60).mapToObj("%014d"::formatted).toList();
    private static final List<String> SHOPS =
            List.of("shop-0", "shop-1", "shop-2", "lauf-laden", "eck-laden", "leerer-laden", "nobody");

    private SameAnswers() {}

    static void assertSameAnswers(Snapshot actual, Snapshot expected) {
        assertThat(actual.version()).isEqualTo(expected.version());
        assertThat(actual.cards()).isEqualTo(expected.cards());
        assertThat(decisions(actual)).isEqualTo(decisions(expected));
        for (String gtin : GTINS) {
            assertThat(actual.boxes().find(gtin)).isEqualTo(expected.boxes().find(gtin));
        }
        assertThat(stocked(actual)).isEqualTo(stocked(expected));
    }

    private static Map<String, Map<String, Set<SoldVariant>>> stocked(Snapshot snapshot) {
        var shops = new HashMap<String, Map<String, Set<SoldVariant>>>();
        SHOPS.forEach(shop -> snapshot.stock().find(shop).ifPresent(stocked -> shops.put(shop, stocked)));
        return shops;
    }

    private static Map<String, List<FitDecision>> decisions(Snapshot snapshot) {
        return snapshot.cards().values().stream()
                .map(ShoeCard::shoe)
                .flatMap(shoe -> RUNNERS.stream().flatMap(runner -> List.of(SizeScale.values()).stream()
                        .map(scale -> snapshot.engine().decide(runner, scale, shoe))))
                .collect(Collectors.groupingBy(decision -> decision.shoe().slug()));
    }

    private static Runner runner(double lengthMm, double widthMm) {
        Function<Double, Foot> foot =
                length -> new Foot(Map.of(FootDimension.LENGTH, length, FootDimension.BALL_WIDTH, widthMm));
        return Runner.of(new FootPair(foot.apply(lengthMm), foot.apply(lengthMm + 2)));
    }
}
