package io.toebox.edge.problem;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutageCausesTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53300, true",
        "57P01, true",
        "57014, true",
        "55P03, true",
        "23505, false",
        "22P02, false"
    })
    void whatPassesByItselfIsToldFromAFaultOfOurs(String state, boolean passes) {
        var failure = new IllegalStateException(new SQLException("any", state));

        assertThat(Outage.causes(failure)).isEqualTo(passes);
        assertThat(Outage.isTimeout(failure)).isEqualTo(state.equals("57014"));
    }

    @Test
    void aCommitThatFailedCarriesItsReasonSuppressed() {
        var commit = new IllegalStateException("Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException(new SQLException("terminating connection", "57P01")));

        assertThat(Outage.causes(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);

        assertThat(Outage.causes(two)).isFalse();
    }
}
