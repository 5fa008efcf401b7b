package io.toebox.catalog.shoes;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

/** With enough shoes the database reads no list by going through a whole table. */
@QuarkusTest
class ShoeListIndexTest {

    private static final int SHOES = 30_000;

    @Inject
    Session session;

    @ParameterizedTest
    @MethodSource("filters")
    void aListIsServedByIndexes(ShoeFilter filter) {
        QuarkusTransaction.begin();
        try {
            insertShoes();
            var query = session.createNativeQuery("explain " + filter.sql(), String.class)
                    .setParameter("after", "bulk-1")
                    .setParameter("limit", 50);
            filter.parameters().forEach(query::setParameter);

            assertThat(String.join("\n", query.getResultList()))
                    .contains("Index")
                    .doesNotContain("Seq Scan");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    static Stream<ShoeFilter> filters() {
        return Stream.of(
                new ShoeFilter(null, null, null, null, null, null),
                new ShoeFilter("brand 7", null, null, null, null, null),
                new ShoeFilter(null, Category.TRAIL, null, null, null, null),
                new ShoeFilter(null, null, ToeBoxShape.Shape.FOOT_SHAPED, null, null, null),
                new ShoeFilter(null, null, null, Status.CURRENT, null, null),
                new ShoeFilter(null, null, null, null, WidthGrade.X_WIDE, null),
                new ShoeFilter(null, null, null, null, null, new TenthMm(1000)),
                new ShoeFilter(null, null, null, Status.CURRENT, WidthGrade.X_WIDE, new TenthMm(1000)));
    }

    private void insertShoes() {
        execute("""
                insert into shoe (slug, brand, model, category, paces, toe_box_shape, status, sources, updated_at)
                select 'bulk-' || n, 'Brand ' || n % 50, 'Model', case when n % 10 = 0 then 'trail' else 'road' end, '{}',
                    case when n % 10 = 0 then 'foot-shaped' end, case when n % 3 = 0 then 'current' end, '{own}', now()
                from generate_series(1, %d) n""");
        execute("""
                insert into shoe_width select 'bulk-' || n, case when n % 20 = 0 then 'x-wide' else 'standard' end
                from generate_series(1, %d) n""");
        execute("""
                insert into measurement
                select 'bulk-' || n, 'ball-width', 'lab-current', 'us-men', 54, 'standard', 900 + n % 110, 'own'
                from generate_series(1, %d) n""");
        execute("analyze shoe, shoe_width, measurement");
    }

    private void execute(String sql) {
        session.createNativeMutationQuery(sql.replace("%d", String.valueOf(SHOES)))
                .executeUpdate();
    }
}
