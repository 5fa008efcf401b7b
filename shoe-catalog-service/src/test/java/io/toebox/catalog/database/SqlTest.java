package io.toebox.catalog.database;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SqlTest {

    private static final String BACKEND = "select pg_backend_pid()";

    @Inject
    Sql sql;

    @Inject
    EntityManager entityManager;

    @Test
    void aParameterMayStandInSeveralPlacesAndIsNoCast() {
        String text = sql.of("select :a::text || '-' || :b || '-' || :a")
                .with(Map.of("a", "x", "b", "y"))
                .get(row -> row.getString(1));

        assertThat(text).isEqualTo("x-y-x");
    }

    @Test
    void arraysMomentsAndNothingArriveAsTheyAre() {
        var moment = Instant.parse("2026-11-20T04:00:00.123456Z");

        assertThat(sql.of("select * from unnest(:texts, :integers, :longs) as t (a, b, c)")
                        .with("texts", new String[] {"{\"", "b"})
                        .with("integers", new Integer[] {1, 2})
                        .with("longs", new Long[] {1L << 40, 2L})
                        .list(row -> row.getString("a") + row.getInt("b") + row.getLong("c")))
                .containsExactly("{\"11099511627776", "b22");
        Instant read = sql.of("select :moment as moment").with("moment", moment).get(row -> Sql.instant(row, "moment"));
        assertThat(read).isEqualTo(moment);
        boolean isNull =
                sql.of("select :nothing::text is null").with("nothing", null).get(row -> row.getBoolean(1));
        assertThat(isNull).isTrue();
    }

    @Test
    void noRowIsFoundAsNone() {
        assertThat(sql.of("select 1 where false").find(row -> row.getInt(1))).isEmpty();
        assertThat(sql.of("delete from stock where false").update()).isZero();
    }

    @Test
    void aForgottenParameterIsNoNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sql.of("select :a").find(row -> true))
                .withMessageContaining("a");
    }

    @Test
    void whatTheDatabaseRefusesKeepsItsReason() {
        assertThatThrownBy(() -> sql.of("select nothing").find(row -> true)).hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void insideATransactionThereIsOneConnectionForBothWays() {
        QuarkusTransaction.requiringNew().run(() -> {
            int ours = sql.of(BACKEND).get(row -> row.getInt(1));
            var hibernates =
                    entityManager.createNativeQuery(BACKEND, Integer.class).getSingleResult();
            int again = sql.of(BACKEND).get(row -> row.getInt(1));
            assertThat(List.of(again, hibernates)).containsExactly(ours, ours);
        });
    }

    @Test
    void statementsOnAConnectionStayOnIt() throws SQLException {
        try (var connection = sql.connect()) {
            var own = sql.on(connection);
            int first = own.of(BACKEND).get(row -> row.getInt(1));
            int second = own.of(BACKEND).get(row -> row.getInt(1));
            assertThat(second).isEqualTo(first);
            assertThat(connection.isClosed()).isFalse();
        }
    }
}
