package io.toebox.lacing.core.advise;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class KnownThreadingsTest {

    @Test
    void whatIsRememberedIsWhatThreadingAnewGives() {
        for (var shoe : Fittings.shoes()) {
            for (var lacing : Lacings.listLacings()) {
                var composition = lacing.composed(Fitting.of(shoe));
                for (int time = 0; time < 2; time++) {
                    assertThat(KnownThreadings.thread(composition, shoe)).isEqualTo(composition.thread(shoe));
                }
            }
        }
    }

    @Test
    void shoesWithMissingRowsAreNotRemembered() {
        int before = KnownThreadings.size();
        for (int missing = 1; missing <= 9; missing++) {
            var shoe = new EyeletRows(9, true, List.of(missing), List.of());
            KnownThreadings.thread(Lacings.HEEL_LOCK.composed(Fitting.of(shoe)), shoe);
        }
        assertThat(KnownThreadings.size()).isEqualTo(before);
    }
}
