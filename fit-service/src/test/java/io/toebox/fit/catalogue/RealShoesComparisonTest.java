package io.toebox.fit.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.comparison.Model;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RealShoesComparisonTest {

    private static Snapshot snapshot;

    @BeforeAll
    static void read() throws IOException {
        try (var lines = RealShoesComparisonTest.class.getResourceAsStream("/snapshot.ndjson")) {
            snapshot = new SnapshotReader(new ObjectMapper()).read(lines).toSnapshot();
        }
    }

    /** The Ghost 15 was read with the retired method only, the Ghost 16 with both: 96.8 and 100 mm, 77.7 and 79.4 mm. */
    @Test
    void theNextVersionOfTheGhostIsTheSameSizeAndWiderAtTheBall() {
        var table = mens("brooks-ghost-15").tableTo(mens("brooks-ghost-16"), null, WidthGrade.STANDARD);

        assertThat(table).hasSize(19).allSatisfy(row -> {
            assertThat(row.pair().size()).isEqualTo(row.other().size());
            assertThat(row.pair().width()).isEqualTo(WidthGrade.STANDARD);
            assertThat(row.find(FeltZone.LENGTH).orElseThrow().isAboutNothing()).isTrue();
            assertThat(row.find(FeltZone.TOE_BOX_WIDTH).orElseThrow().isAboutNothing())
                    .isTrue();
            assertThat(row.find(FeltZone.BALL_WIDTH).orElseThrow().more().meanMm())
                    .isCloseTo(2.7, within(0.1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRealShoeIsItsOwnEquivalent(SizeScale scale) {
        var models = models(scale);

        assertThat(models).hasSizeGreaterThan(300).allSatisfy(model -> assertThat(model.tableTo(model, null, null))
                .allSatisfy(row -> {
                    assertThat(row.pair()).isEqualTo(row.other());
                    assertThat(row.isAboutTheSame()).isTrue();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void betweenAnyTwoRealShoesALongerOneNeverGetsAShorterSize(SizeScale scale) {
        var models = models(scale);
        var from = models.getFirst();
        for (var to : models) {
            var sizes = from.tableTo(to, null, WidthGrade.STANDARD).stream()
                    .map(row -> row.pair().size().halfSizes())
                    .toList();
            assertThat(sizes).isNotEmpty().isSorted();
        }
    }

    /** Nobody knows what height is comfortable, so it may say something and change nothing. */
    @ParameterizedTest
    @EnumSource
    void whatIsMeasuredWhereNothingIsJudgedChangesNoDecision(SizeScale scale) {
        var judged = Set.of(Zone.values()).stream().map(Zone::inside).collect(Collectors.toSet());
        var shoes = snapshot.cards().values().stream().map(ShoeCard::shoe).toList();
        var without = shoes.stream().map(shoe -> only(shoe, judged)).toList();
        assertThat(without).isNotEqualTo(shoes);
        var inside = new Geometries(Gradings.NONE, LearnedShoes.published());
        var engine = new FitEngine(shoes, inside);
        var blind = new FitEngine(without, inside);
        var runner = runner();

        for (int i = 0; i < shoes.size(); i++) {
            var decision = engine.decide(runner, scale, shoes.get(i));
            var other = blind.decide(runner, scale, without.get(i));
            assertThat(decision.outcome()).isEqualTo(other.outcome());
            assertThat(decision.best()).isEqualTo(other.best());
            assertThat(decision.reasons()).isEqualTo(other.reasons());
        }
        assertThat(slugs(engine.rank(runner, scale, shoe -> true, 50)))
                .isEqualTo(slugs(blind.rank(runner, scale, shoe -> true, 50)));
    }

    /** A shoe measured over the toes alone is as unknown as before. */
    @Test
    void aShoeOfWhichOnlyTheHeightIsKnownIsNotJudged() {
        var whole = snapshot.cards().get("brooks-ghost-16").shoe();
        var high = only(whole, Set.of(InsideDimension.TOE_BOX_HEIGHT));
        assertThat(high.measurements()).hasSize(1);
        var engine = new FitEngine(List.of(high), new Geometries(Gradings.NONE, LearnedShoes.published()));

        assertThat(engine.decide(runner(), SizeScale.US_MEN, high).best()).isEmpty();
        assertThat(engine.findModel(SizeScale.US_MEN, high)).isEmpty();
        assertThat(engine.findObstacleTo(SizeScale.US_MEN, high)).isPresent();
    }

    /** 26.8 mm; the laboratory's heights are 27.1 with a spread of 2.3. */
    @Test
    void aHeightStandsAmongTheHeightsOfAllShoes() {
        var engine = snapshot.engine();
        var ghost = snapshot.cards().get("brooks-ghost-16").shoe();

        assertThat(engine.findShareBelow(ghost, InsideDimension.TOE_BOX_HEIGHT).orElseThrow())
                .isCloseTo(0.46, within(0.02));
        assertThat(engine.findShareBelow(ghost, InsideDimension.HEEL_WIDTH)).isEmpty();
        assertThat(engine.findShareBelow(
                        snapshot.cards().get("brooks-ghost-15").shoe(), InsideDimension.TOE_BOX_HEIGHT))
                .as("expected of the brand is not measured")
                .isEmpty();
    }

    private static List<String> slugs(List<FitDecision> ranked) {
        return ranked.stream().map(decision -> decision.shoe().slug()).toList();
    }

    private static Shoe only(Shoe shoe, Set<InsideDimension> dimensions) {
        return new Shoe(
                shoe.slug(),
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                shoe.measurements().stream()
                        .filter(measurement -> dimensions.contains(measurement.dimension()))
                        .toList(),
                shoe.sizeRating());
    }

    private static Model mens(String slug) {
        return snapshot.engine()
                .findModel(SizeScale.US_MEN, snapshot.cards().get(slug).shoe())
                .orElseThrow();
    }

    private static List<Model> models(SizeScale scale) {
        return snapshot.cards().values().stream()
                .flatMap(card -> snapshot.engine().findModel(scale, card.shoe()).stream())
                .toList();
    }

    private static Runner runner() {
        var foot = new Foot(Map.of(FootDimension.LENGTH, 262.0, FootDimension.BALL_WIDTH, 99.0));
        return Runner.of(new FootPair(foot, foot));
    }
}
