package io.toebox.lacing.core.advise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ZoneVerdictTest {

    @ParameterizedTest
    @CsvSource({
        // One standard deviation outside the comfortable room, -2.4 to 4.8 mm, is the border of a close call.
        "TIGHT, -4.3, 2, false, true",
        "TIGHT, -4.5, 2, true, false",
        "LOOSE, 6.7, 2, false, true",
        "LOOSE, 6.9, 2, true, false",
        "SNUG, -4.5, 2, false, false",
        "SNUG, -2.5, 2, false, true",
        "COMFORTABLE, 0, 2, false, false"
    })
    void aVerdictIsMarkedWhenTheRoomLeavesLittleDoubt(
            Verdict verdict, double clearanceMm, double sdMm, boolean marked, boolean closeCall) {
        var zone = zone(verdict, clearanceMm, sdMm, -2.4, 4.8);
        assertThat(zone.isMarked()).isEqualTo(marked);
        assertThat(zone.isCloseCall()).isEqualTo(closeCall);
        assertThat(zone.isRoomWithoutMeasure()).isFalse();
    }

    @Test
    void aRoomThatCannotBeWeighedLeavesTheVerdictAsItIs() {
        assertThat(new ZoneVerdict(Zone.HEEL, Verdict.LOOSE).isMarked()).isTrue();
        assertThat(zone(Verdict.LOOSE, 5, null, -2.4, 4.8))
                .satisfies(zone -> assertThat(zone.isMarked()).isTrue())
                .satisfies(zone -> assertThat(zone.isRoomWithoutMeasure()).isTrue());
        assertThat(zone(Verdict.LOOSE, 5, 2.0, -2.4, null).isRoomWithoutMeasure())
                .isTrue();
    }

    @Test
    void aRoomThatContradictsTheVerdictIsRefusedUpToRounding() {
        assertThat(zone(Verdict.TIGHT, -2.35, 1.0, -2.4, 4.8).verdict()).isEqualTo(Verdict.TIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> zone(Verdict.TIGHT, 1, 1.0, -2.4, 4.8));
        assertThatIllegalArgumentException().isThrownBy(() -> zone(Verdict.COMFORTABLE, -3, 1.0, -2.4, 4.8));
        assertThatIllegalArgumentException().isThrownBy(() -> zone(Verdict.ROOMY, 1, 1.0, -2.4, 4.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZoneClearance(1, 0.0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZoneClearance(1, 1.0, 5.0, 4.0));
    }

    private static ZoneVerdict zone(
            Verdict verdict, double clearanceMm, @Nullable Double sdMm, @Nullable Double from, @Nullable Double to) {
        return new ZoneVerdict(Zone.BALL_WIDTH, verdict, new ZoneClearance(clearanceMm, sdMm, from, to));
    }
}
