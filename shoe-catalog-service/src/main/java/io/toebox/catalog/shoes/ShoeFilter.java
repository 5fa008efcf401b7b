package io.toebox.catalog.shoes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;

/**
 * Which shoes a list is asked for; a null part does not narrow it. A shoe of which the asked fact is unknown never
 * matches.
 *
 * @param minBallWidth compared with values of the lab's current method on men's US 9 only
 */
record ShoeFilter(
        @Nullable String brand,
        @Nullable Category category,
        ToeBoxShape.@Nullable Shape toeBoxShape,
        @Nullable Status status,
        @Nullable WidthGrade widthAvailable,
        @Nullable TenthMm minBallWidth) {

    /** The slugs of the page after the parameter {@code after}; each condition is served by an index. */
    String sql() {
        var sql = new StringBuilder("select s.slug from shoe s where s.slug > :after");
        if (brand != null) {
            sql.append(" and lower(s.brand) = lower(:brand)");
        }
        if (category != null) {
            sql.append(" and s.category = :category");
        }
        if (toeBoxShape != null) {
            sql.append(" and s.toe_box_shape = :toeBoxShape");
        }
        if (status != null) {
            sql.append(" and s.status = :status");
        }
        if (widthAvailable != null) {
            sql.append(
                    " and exists (select from shoe_width w where w.shoe_slug = s.slug and w.width = :widthAvailable)");
        }
        if (minBallWidth != null) {
            sql.append("""
                     and exists (select from measurement m where m.shoe_slug = s.slug \
                    and m.dimension = 'ball-width' and m.method = 'lab-current' \
                    and m.on_scale = 'us-men' and m.on_size_sixths = 54 and m.value_tenth_mm >= :minBallWidth)""");
        }
        return sql.append(" order by s.slug limit :limit").toString();
    }

    /** The parameters of {@link #sql()} by name, without the page. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "brand", brand);
        put(parameters, "category", category == null ? null : Term.of(category));
        put(parameters, "toeBoxShape", toeBoxShape == null ? null : Term.of(toeBoxShape));
        put(parameters, "status", status == null ? null : Term.of(status));
        put(parameters, "widthAvailable", widthAvailable == null ? null : Term.of(widthAvailable));
        put(parameters, "minBallWidth", minBallWidth == null ? null : minBallWidth.tenths());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
