package io.toebox.lacing.core.knot;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.knot.KnotHold.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KnotTest {

    /** The one thing to teach: a granny differs from a balanced bow in which way round its second half is. */
    @Test
    void aGrannyIsABalancedBowWhoseSecondHalfIsTheSameWayAsTheFirst() {
        assertThat(Knot.BALANCED_BOW.steps()).contains(KnotStep.RIGHT_OVER_LEFT).endsWith(KnotStep.LIES_ACROSS);
        assertThat(Knot.GRANNY_BOW.steps())
                .contains(KnotStep.LEFT_OVER_RIGHT_AGAIN)
                .endsWith(KnotStep.STANDS_ALONG);
        assertThat(Knot.GRANNY_BOW.steps().subList(0, 2))
                .isEqualTo(Knot.BALANCED_BOW.steps().subList(0, 2));
    }

    @Test
    void noTwoKnotsAreMadeAlike() {
        assertThat(Arrays.stream(Knot.values()).map(Knot::steps)).doesNotHaveDuplicates();
        assertThat(Knot.values())
                .allSatisfy(knot -> assertThat(knot.steps()).startsWith(KnotStep.START_LEFT_OVER_RIGHT));
    }

    @Test
    void onlyWhatHoldsIsAdvised() {
        assertThat(Knot.listThatHold()).containsExactly(Knot.BALANCED_BOW, Knot.SURGEONS_BOW, Knot.SECURE_BOW);
        assertThat(Knot.GRANNY_BOW.hold().level()).isEqualTo(Level.LOOSENS);
        assertThatIllegalArgumentException().isThrownBy(() -> new KnotHold(Level.HOLDS, " ", Certainty.SOURCED));
    }

    @Test
    void aKnotIsFoundByItsIdInAnyCase() {
        assertThat(Knot.findKnot("Surgeons-Bow")).contains(Knot.SURGEONS_BOW);
        assertThat(Knot.findKnot("noose")).isEmpty();
    }
}
