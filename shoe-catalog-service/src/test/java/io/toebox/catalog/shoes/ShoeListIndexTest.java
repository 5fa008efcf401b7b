package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.shoes.ShoeOrder.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** With enough shoes the database reads no list by going through a whole table. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShoeListIndexTest {

    private static final int SHOES = 30_000;
    /** One of fifty, none like another: the brands are texts of chance. */
    private static final String BRAND = "8f14e4";

    private static final ShoeFilter NONE = new ShoeFilter(null, null, null, null, null, null, null, null, null);

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.new-connection-sql")
    String settings;

    @Inject
    SessionFactory sessions;

    private Connection connection;
    private Session session;

    @BeforeAll
    void fillTheDatabase() throws SQLException {
        // Made up rows come in larger gulps than any request, and a connection of the service would not wait for them.
        connection = DriverManager.getConnection(url, "catalog", "catalog");
        connection.setAutoCommit(false);
        execute(settings);
        execute("set local statement_timeout = 0");
        session = sessions.withOptions().connection(connection).openSession();
        insertShoes();
        execute("analyze shoe, shoe_width, measurement, variant, variant_gtin, stock");
        execute("select set_config('pg_trgm.strict_word_similarity_threshold', '0.3', true)");
    }

    @AfterAll
    void leaveTheDatabaseAsItWas() throws SQLException {
        connection.rollback();
        session.close();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsServedByIndexes(ShoeListQuery list) {
        var query =
                session.createNativeQuery("explain " + list.sql(), String.class).setParameter("limit", 51);
        list.parameters().forEach(query::setParameter);

        assertThat(String.join("\n", query.getResultList())).contains("Index").doesNotContain("Seq Scan");
    }

    static Stream<ShoeListQuery> lists() {
        return Stream.of(
                        filters().flatMap(filter -> pages(filter, ShoeOrder.BY_SLUG)),
                        Stream.of(ShoeOrder.Key.values())
                                .filter(key -> key != ShoeOrder.Key.RELEVANCE)
                                .flatMap(key -> Stream.of(new ShoeOrder(key, false), new ShoeOrder(key, true)))
                                .flatMap(order -> Stream.of(NONE, combined(null), inStockAt("shop-1"))
                                        .flatMap(filter -> pages(filter, order))),
                        Stream.of(text(BRAND + " 7"), text("gost 16"), combined(BRAND))
                                .flatMap(filter -> pages(filter, ShoeOrder.BY_RELEVANCE)),
                        pages(text("gost 16"), new ShoeOrder(ShoeOrder.Key.WEIGHT_G, true)))
                .flatMap(lists -> lists);
    }

    private static Stream<ShoeFilter> filters() {
        return Stream.of(
                NONE,
                text("gost 16"),
                new ShoeFilter(null, BRAND, null, null, null, null, null, null, null),
                new ShoeFilter(null, null, LastGender.WOMEN, null, null, null, null, null, null),
                new ShoeFilter(null, null, null, Category.TRAIL, null, null, null, null, null),
                new ShoeFilter(null, null, null, null, ToeBoxShape.Shape.FOOT_SHAPED, null, null, null, null),
                new ShoeFilter(null, null, null, null, null, Status.CURRENT, null, null, null),
                new ShoeFilter(null, null, null, null, null, null, WidthGrade.STANDARD, null, null),
                new ShoeFilter(null, null, null, null, null, null, WidthGrade.X_WIDE, null, null),
                new ShoeFilter(null, null, null, null, null, null, WidthGrade.XX_WIDE, null, null),
                new ShoeFilter(null, null, null, null, null, null, null, new TenthMm(1000), null),
                inStockAt("shop-1"),
                inStockAt("small-shop"),
                inStockAt("no-such-shop"),
                combined(null));
    }

    private static ShoeFilter text(String text) {
        return new ShoeFilter(SearchText.find(text).orElseThrow(), null, null, null, null, null, null, null, null);
    }

    private static ShoeFilter inStockAt(String shop) {
        return new ShoeFilter(null, null, null, null, null, null, null, null, shop);
    }

    private static ShoeFilter combined(@Nullable String text) {
        return new ShoeFilter(
                text == null ? null : SearchText.find(text).orElseThrow(),
                null,
                null,
                null,
                null,
                Status.CURRENT,
                WidthGrade.X_WIDE,
                new TenthMm(1000),
                "shop-1");
    }

    /** The first page, one in the middle, and one among the shoes without the key. */
    private static Stream<ShoeListQuery> pages(ShoeFilter filter, ShoeOrder order) {
        List<Object> keys =
                switch (order.key()) {
                    case SLUG -> List.of();
                    case BRAND -> List.of(BRAND);
                    case RELEASE_DATE -> List.of("2024-05");
                    case PRICE -> List.of("GBP", BigDecimal.valueOf(120));
                    case WEIGHT_G -> List.of(250);
                    case DROP_MM -> List.of(80);
                    case UPDATED_AT -> List.of(Instant.parse("2026-11-20T04:00:00Z"));
                    case RELEVANCE -> List.of(500_000L);
                };
        var first = new ShoeListQuery(filter, order, true, null);
        var middle = new ShoeListQuery(filter, order, true, new Position("bulk-5", keys));
        var unknown = new ShoeListQuery(filter, order, false, new Position("bulk-5", List.of()));
        return order.key().mayBeUnknown() ? Stream.of(first, middle, unknown) : Stream.of(first, middle);
    }

    private void insertShoes() {
        insert("""
                insert into shoe (slug, brand, model, last_gender, category, paces, toe_box_shape, status, release_date,
                    weight_g, drop_tenth_mm, price_amount, price_currency, available_widths, sources, updated_at)
                select 'bulk-' || n, substr(md5((n % 50)::text), 1, 6), substr(md5('model' || n), 1, 6) || ' ' || n % 30,
                    case when n % 2 = 0 then 'men' when n % 5 = 0 then 'women' end,
                    case when n % 10 = 0 then 'trail' else 'road' end, '{}',
                    case when n % 10 = 0 then 'foot-shaped' end, case when n % 3 = 0 then 'current' end,
                    case when n % 7 > 0 then 2015 + n % 12 || '-0' || 1 + n % 9 end,
                    case when n % 8 > 0 then 100 + n % 300 end, case when n % 9 > 0 then n % 120 end,
                    case when n % 6 > 0 then 60 + n % 240 end,
                    case when n % 6 > 0 then case when n % 4 = 0 then 'EUR' else 'GBP' end end,
                    case when n % 1000 = 0 then '{standard,xx-wide}' when n % 20 = 0 then '{standard,x-wide}'
                        else '{standard}' end::text[],
                    '{own}', now() - n * interval '1 minute'
                from numbers n""");
        insert("insert into shoe_width select 'bulk-' || n, 'standard' from numbers n");
        insert("""
                insert into measurement
                select 'bulk-' || n, 'ball-width', 'lab-current', 'us-men', 54, 'standard', 900 + n % 110, 'own'
                from numbers n""");
        insert("""
                insert into variant select 'bulk-' || n, 'us-men', 54 + 3 * size, 'standard', 'D'
                from numbers n, generate_series(0, 2) size""");
        insert("""
                insert into variant_gtin
                select lpad((n * 3 + size)::text, 14, '0'), 'bulk-' || n, 'us-men', 54 + 3 * size, 'standard', 'D'
                from numbers n, generate_series(0, 2) size""");
        insert("""
                insert into stock
                select case when n % 5000 = 0 then 'small-shop' else 'shop-' || n % 4 end,
                    lpad((n * 3 + size)::text, 14, '0'), size, now()
                from numbers n, generate_series(0, 2) size""");
    }

    private void insert(String sql) {
        execute(sql.replace("numbers", "generate_series(1, %d)".formatted(SHOES)));
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
