package io.toebox.fit.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.comparison.UnjudgedZone.Compared;
import io.toebox.fit.core.comparison.UnjudgedZone.NotKnown;
import io.toebox.fit.core.comparison.UnjudgedZone.Why;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UnjudgedZoneTest {

    private static final Pair PLAIN = pair("plain");
    private static final Pair MEASURED = pair("measured", 67.0);
    private static final Pair WORN = pair("worn", 64.0);

    @Test
    void everyZoneThatIsNotJudgedIsThereOnce() {
        assertThat(zones(PLAIN, Optional.empty(), Map.of()))
                .extracting(UnjudgedZone::zone)
                .containsExactly(FeltZone.TOE_BOX_HEIGHT, FeltZone.BALL_GIRTH, FeltZone.INSTEP, FeltZone.HEEL);
    }

    @Test
    void whatIsMissingFirstIsTheReason() {
        assertThat(instep(PLAIN, Optional.empty(), Map.of())).isEqualTo(notKnown(Why.SHOE_NOT_MEASURED));
        assertThat(instep(MEASURED, Optional.empty(), Map.of())).isEqualTo(notKnown(Why.NO_COMFORT_RANGE));
        assertThat(instep(MEASURED, Optional.of(PLAIN), Map.of(FeltZone.INSTEP, Verdict.TIGHT)))
                .isEqualTo(notKnown(Why.CURRENT_SHOE_NOT_MEASURED));
        assertThat(instep(MEASURED, Optional.of(WORN), Map.of(FeltZone.HEEL, Verdict.TIGHT)))
                .isEqualTo(notKnown(Why.FEEL_NOT_TOLD));
    }

    @Test
    void aFeelIsTransferredBetweenTwoShoesThatWereMeasuredThere() {
        var zone = instep(MEASURED, Optional.of(WORN), Map.of(FeltZone.INSTEP, Verdict.TIGHT));

        assertThat(zone).isInstanceOfSatisfying(Compared.class, compared -> {
            assertThat(compared.felt()).contains(Verdict.TIGHT);
            assertThat(compared.difference().orElseThrow().more().meanMm()).isCloseTo(3, within(1e-9));
            assertThat(compared.shareBelow()).isEmpty();
        });
    }

    @Test
    void aShareIsEnoughWithoutAShoeOfToday() {
        var zones = UnjudgedZone.listOf(
                MEASURED,
                Optional.empty(),
                Map.of(),
                zone -> zone == FeltZone.INSTEP ? Optional.of(0.4) : Optional.empty());

        assertThat(zones).contains(new Compared(FeltZone.INSTEP, Optional.of(0.4), Optional.empty(), Optional.empty()));
    }

    private static NotKnown notKnown(Why why) {
        return new NotKnown(FeltZone.INSTEP, why);
    }

    private static UnjudgedZone instep(Pair pair, Optional<Pair> worn, Map<FeltZone, Verdict> feel) {
        return zones(pair, worn, feel).stream()
                .filter(zone -> zone.zone() == FeltZone.INSTEP)
                .findFirst()
                .orElseThrow();
    }

    private static List<UnjudgedZone> zones(Pair pair, Optional<Pair> worn, Map<FeltZone, Verdict> feel) {
        return UnjudgedZone.listOf(pair, worn.map(other -> Comparison.of(pair, other)), feel, zone -> Optional.empty());
    }

    private static Pair pair(String slug, double... instepMm) {
        var shoe = ComparisonTest.shoe(slug, "A", LastGender.MEN, Method.CURRENT, 270, 95, 73);
        var measurements = new ArrayList<>(shoe.measurements());
        for (double mm : instepMm) {
            measurements.add(new Measurement(InsideDimension.INSTEP_HEIGHT, Method.STORE, mm, 9, WidthGrade.STANDARD));
        }
        var measured = new Shoe(
                slug,
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                measurements);
        return ComparisonTest.model(measured, SizeScale.US_MEN).in(new Size(SizeScale.US_MEN, 18), WidthGrade.STANDARD);
    }
}
