package io.toebox.fit.fits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Recall;
import io.toebox.fit.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FitWordingTest {

    private static Stream<Arguments> english() {
        return Stream.of(
                arguments(new Reason.BindingZone(Zone.LENGTH), "The length limits the fit most."),
                arguments(new Reason.BindingZone(Zone.BALL_WIDTH), "The ball of the foot limits the fit most."),
                arguments(
                        new Reason.LacingCanHelp(Zone.TOE_BOX_WIDTH),
                        "Snug at the toe box: a lacing that leaves the forefoot free may feel roomier."),
                arguments(
                        new Reason.MoreRoomNeeded(Zone.BALL_WIDTH, 3.6),
                        "About 4 mm more room at the ball of the foot would be comfortable."),
                arguments(
                        new Reason.LessRoomNeeded(Zone.LENGTH, 0.2),
                        "About 1 mm less room at the length would be comfortable."),
                arguments(
                        new Reason.FootEstimated(FootDimension.BALL_WIDTH),
                        "The ball width was not measured on every foot; it was estimated from the rest."),
                arguments(
                        new Reason.ShoeNotMeasured(Zone.TOE_BOX_WIDTH, Basis.BRAND),
                        "The shoe's inside at the toe box is not measured; expected from other shoes of the brand."),
                arguments(
                        new Reason.WomensLastInferred(1.41),
                        "The laboratory measured the men's shoe; the women's was inferred from it and is known at the ball"
                                + " within about 1.4 mm."),
                arguments(
                        new Reason.Recalled(new Recall(
                                "The sole may come off.", LocalDate.of(2026, 3, 1), "https://example.com/7")),
                        "This shoe was called back on 2026-03-01: The sole may come off. More: https://example.com/7"),
                arguments(new Reason.OtherLast(), "This shoe is made on a women's last; ask with the us-women scale."));
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishStaysAsItWas(Reason reason, String expected) {
        assertThat(FitWording.toItem(reason, Words.of("en")).detail()).isEqualTo(expected);
    }

    @Test
    void otherLanguagesSayTheSameOfTheSameCode() {
        var reason = new Reason.MoreRoomNeeded(Zone.TOE_BOX_WIDTH, 4);
        var items = Stream.of("de", "fr", "es")
                .map(language -> FitWording.toItem(reason, Words.of(language)))
                .toList();
        assertThat(items).extracting(FitItem.ReasonItem::code).containsOnly("more-room-needed");
        assertThat(items).extracting(FitItem.ReasonItem::zone).containsOnly(Zone.TOE_BOX_WIDTH);
        assertThat(items)
                .extracting(FitItem.ReasonItem::detail)
                .isEqualTo(List.of(
                        "Angenehm wäre etwa 4 mm mehr Platz an den Zehen.",
                        "Il faudrait environ 4 mm de plus au niveau des orteils pour être à l’aise.",
                        "Sería más cómoda con alrededor de 4 mm más de espacio en los dedos."));
    }
}
