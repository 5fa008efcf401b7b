package io.toebox.fit.signing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.database.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class RecommendationIdsTest {

    private static final Recommendation MADE = new Recommendation(
            "one",
            new Size(SizeScale.US_MEN, 21),
            WidthGrade.WIDE,
            3,
            781,
            "c-1",
            "fit-1",
            "12-abc",
            Map.of(Zone.LENGTH, 2691));

    /** What one replica signs the other reads, and nobody who has changed it. */
    @Test
    void replicasShareTheKey() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var database = Databases.of(postgres.getPostgresDatabase());
            var one = new RecommendationIds(database);
            var other = new RecommendationIds(database);
            assertThat(one.findId(MADE)).isEmpty();
            one.load();
            other.load();
            String id = one.findId(MADE).orElseThrow();
            assertThat(other.findId(MADE)).contains(id);
            assertThat(other.find(id)).contains(MADE);
            assertThat(id.length()).isLessThan(400);
            for (int i = 0; i < id.length() - 1; i++) {
                char changed = id.charAt(i) == 'A' ? 'B' : 'A';
                assertThat(other.find(id.substring(0, i) + changed + id.substring(i + 1)))
                        .isEmpty();
            }
        }
    }
}
