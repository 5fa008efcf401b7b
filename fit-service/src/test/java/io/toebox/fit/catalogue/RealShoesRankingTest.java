package io.toebox.fit.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Outcome;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.core.shoe.SizeScale;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("long")
class RealShoesRankingTest {

    @Test
    void rankingTheRealShoesEqualsJudgingEachOfThem() throws IOException {
        try (var lines = RealShoesRankingTest.class.getResourceAsStream("/snapshot.ndjson")) {
            var snapshot = new SnapshotReader(new ObjectMapper()).read(lines).toSnapshot();
            for (var scale : SizeScale.values()) {
                for (double lengthMm = 225; lengthMm <= 305; lengthMm += 16) {
                    for (double widthMm = 84; widthMm <= 116; widthMm += 8) {
                        rankingEqualsJudging(snapshot, scale, runner(lengthMm, widthMm));
                    }
                }
            }
        }
    }

    @Test
    void aShoeThatIsUnlikelyToFitSaysByHowManyMillimetres() throws IOException {
        try (var lines = RealShoesRankingTest.class.getResourceAsStream("/snapshot.ndjson")) {
            var snapshot = new SnapshotReader(new ObjectMapper()).read(lines).toSnapshot();
            int unlikely = 0;
            for (double widthMm = 90; widthMm <= 120; widthMm += 3) {
                for (var card : snapshot.cards().values()) {
                    var decision = snapshot.engine().decide(runner(271, widthMm), SizeScale.US_MEN, card.shoe());
                    if (decision.outcome() == Outcome.UNLIKELY) {
                        unlikely++;
                        assertThat(decision.reasons())
                                .as(decision.toString())
                                .anyMatch(reason -> reason instanceof Reason.MoreRoomNeeded
                                        || reason instanceof Reason.LessRoomNeeded
                                        || reason instanceof Reason.RoomUnsure);
                    }
                }
            }
            assertThat(unlikely).isGreaterThan(10);
        }
    }

    private static void rankingEqualsJudging(Snapshot snapshot, SizeScale scale, Runner runner) {
        var engine = snapshot.engine();
        var judged = snapshot.cards().values().stream()
                .map(card -> engine.decide(runner, scale, card.shoe()))
                .filter(FitDecision::isRecommended)
                .sorted(Comparator.<FitDecision>comparingDouble(
                                decision -> -decision.best().orElseThrow().fitProbability())
                        .thenComparing(decision -> decision.shoe().slug()))
                .limit(20)
                .toList();
        assertThat(engine.rank(runner, scale, shoe -> true, 20)).isEqualTo(judged);
    }

    private static Runner runner(double lengthMm, double widthMm) {
        var left = new Foot(Map.of(FootDimension.LENGTH, lengthMm, FootDimension.BALL_WIDTH, widthMm));
        var right = new Foot(Map.of(FootDimension.LENGTH, lengthMm + 2, FootDimension.BALL_WIDTH, widthMm - 1));
        return Runner.of(new FootPair(left, right));
    }
}
