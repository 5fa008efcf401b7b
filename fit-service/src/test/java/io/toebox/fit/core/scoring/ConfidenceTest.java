package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.scoring.Confidence.Ground;
import io.toebox.fit.core.scoring.Confidence.Level;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;

class ConfidenceTest {

    private static final Foot MEASURED = new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0));
    private static final FootPair BOTH = new FootPair(MEASURED, MEASURED);

    @Test
    void everythingMeasuredAndNoVerdictNearABorderIsHigh() {
        assertThat(Confidence.of(variant(11.5, 1, Basis.MEASURED), BOTH, false))
                .isEqualTo(new Confidence(Level.HIGH, List.of(Ground.SHOE_MEASURED, Ground.BALL_WIDTH_MEASURED)));
    }

    /** The length is comfortable from 7 to 17; one standard deviation from the mean the verdict must still be that. */
    @ParameterizedTest
    @CsvSource({
        "9, 2, HIGH",
        "9, 2.01, MEDIUM",
        "15, 2, HIGH",
        "15, 2.01, MEDIUM",
        "6.99, 0.01, MEDIUM",
        "6.98, 0.01, HIGH"
    })
    void aVerdictThatFlipsInsideItsErrorIsNeverHigh(double lengthMm, double sdMm, Level level) {
        var confidence = Confidence.of(variant(lengthMm, sdMm, Basis.MEASURED), BOTH, false);

        assertThat(confidence.level()).isEqualTo(level);
        assertThat(confidence.grounds().contains(Ground.VERDICT_WITHIN_ERROR)).isEqualTo(level == Level.MEDIUM);
    }

    @Test
    void oneFootIsNeverHigh() {
        assertThat(Confidence.of(variant(11.5, 1, Basis.MEASURED), new FootPair(MEASURED, null), false)
                        .level())
                .isEqualTo(Level.MEDIUM);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAShoeWhoseEveryZoneWasMeasuredOrIsFeltIsMoreThanLow(Basis basis) {
        boolean isMeasured = basis == Basis.MEASURED || basis == Basis.FELT;
        assertThat(Confidence.of(variant(11.5, 1, basis), BOTH, false).level())
                .isEqualTo(isMeasured ? Level.HIGH : Level.LOW);
    }

    @Test
    void aShoeWithAZoneNobodyKnowsIsLow() {
        var whole = variant(11.5, 1, Basis.MEASURED);
        var part = new Variant(whole.size(), whole.width(), whole.zones().subList(0, 2), 0.5);

        assertThat(Confidence.of(part, BOTH, false).grounds()).contains(Ground.SHOE_PARTLY_INFERRED);
        assertThat(Confidence.of(part, BOTH, false).level()).isEqualTo(Level.LOW);
    }

    @Test
    void aWidthOrLengthThatNoFootHasIsLow() {
        var variant = variant(11.5, 1, Basis.MEASURED);
        var length = new Foot(Map.of(LENGTH, 271.0));
        var width = new Foot(Map.of(BALL_WIDTH, 102.0));

        assertThat(Confidence.of(variant, new FootPair(length, length), false))
                .isEqualTo(new Confidence(Level.LOW, List.of(Ground.SHOE_MEASURED, Ground.BALL_WIDTH_ESTIMATED)));
        assertThat(Confidence.of(variant, new FootPair(width, width), false))
                .isEqualTo(new Confidence(
                        Level.LOW, List.of(Ground.SHOE_MEASURED, Ground.BALL_WIDTH_MEASURED, Ground.LENGTH_ESTIMATED)));
    }

    @Test
    void whatIsMissingOfTheOtherFootIsNamed() {
        var variant = variant(11.5, 1, Basis.MEASURED);

        assertThat(Confidence.of(variant, new FootPair(MEASURED, null), false)).isEqualTo(medium(Ground.ONE_FOOT_ONLY));
        assertThat(Confidence.of(variant, new FootPair(MEASURED, new Foot(Map.of(LENGTH, 271.0))), false))
                .isEqualTo(medium(Ground.OTHER_FOOT_BALL_WIDTH_MISSING));
        assertThat(Confidence.of(variant, new FootPair(MEASURED, new Foot(Map.of(BALL_WIDTH, 102.0))), false))
                .isEqualTo(medium(Ground.OTHER_FOOT_LENGTH_MISSING));
        assertThat(Confidence.of(variant, new FootPair(MEASURED, new Foot(Map.of())), false))
                .isEqualTo(medium(Ground.OTHER_FOOT_LENGTH_MISSING, Ground.OTHER_FOOT_BALL_WIDTH_MISSING));
    }

    /** Told more, nobody is less sure. */
    @Test
    void toesMeasuredOnOneFootTakeNothingAway() {
        var toes = new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0, TOE_BREADTH, 78.0));

        assertThat(Confidence.of(variant(11.5, 1, Basis.MEASURED), new FootPair(toes, MEASURED), false)
                        .level())
                .isEqualTo(Level.HIGH);
    }

    private static Confidence medium(Ground... missing) {
        var grounds = new ArrayList<>(List.of(Ground.SHOE_MEASURED, Ground.BALL_WIDTH_MEASURED));
        grounds.addAll(List.of(missing));
        return new Confidence(Level.MEDIUM, grounds);
    }

    @Test
    void anInferredWomensLastIsLow() {
        assertThat(Confidence.of(variant(11.5, 1, Basis.MEASURED), BOTH, true).level())
                .isEqualTo(Level.LOW);
    }

    private static Variant variant(double lengthMm, double lengthSdMm, Basis basis) {
        var zones = Arrays.stream(Zone.values())
                .filter(zone -> zone.unknown() == Zone.Unknown.IS_A_GAP)
                .map(zone -> new ZoneFit(
                        zone,
                        Governing.BOTH,
                        zone == Zone.LENGTH
                                ? new Estimate(lengthMm, lengthSdMm)
                                : new Estimate(zone.band().idealMm(), 1),
                        Optional.empty(),
                        0.5,
                        new Estimate(280, 1),
                        basis,
                        Optional.empty()))
                .toList();
        return new Variant(new Size(SizeScale.US_MEN, 20), WidthGrade.STANDARD, zones, 0.5);
    }
}
