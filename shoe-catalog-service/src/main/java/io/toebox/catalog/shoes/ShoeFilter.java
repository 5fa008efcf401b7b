package io.toebox.catalog.shoes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;

/**
 * Which shoes a list is asked for; a null part does not narrow it. A shoe of which the asked fact is unknown never
 * matches.
 *
 * @param widthAvailable sold in this width, by the maker's word or because a variant of it is known
 * @param minBallWidth compared with values of the lab's current method on men's US 9 only
 * @param inStockAt the shop that has at least one variant of the shoe
 */
record ShoeFilter(
        @Nullable SearchText text,
        @Nullable String brand,
        @Nullable LastGender lastGender,
        @Nullable Category category,
        ToeBoxShape.@Nullable Shape toeBoxShape,
        @Nullable Status status,
        @Nullable WidthGrade widthAvailable,
        @Nullable TenthMm minBallWidth,
        @Nullable String inStockAt) {

    /** What a shoe {@code s} must be, each condition served by an index. */
    String conditions() {
        var sql = new StringBuilder("true");
        if (text != null) {
            sql.append(" and ").append(SearchText.CONDITION);
        }
        if (brand != null) {
            sql.append(" and lower(s.brand) = lower(:brand)");
        }
        if (lastGender != null) {
            sql.append(" and s.last_gender = :lastGender");
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
            sql.append(" and s.available_widths @> array[cast(:widthAvailable as text)]");
        }
        if (minBallWidth != null) {
            sql.append("""
                     and exists (select from measurement m where m.shoe_slug = s.slug \
                    and m.dimension = 'ball-width' and m.method = 'lab-current' \
                    and m.on_scale = 'us-men' and m.on_size_sixths = 54 and m.value_tenth_mm >= :minBallWidth)""");
        }
        if (inStockAt != null) {
            sql.append("""
                     and exists (select from variant_gtin g join stock k on k.gtin = g.gtin \
                    where g.shoe_slug = s.slug and k.shop = :inStockAt and k.quantity > 0)""");
        }
        return sql.toString();
    }

    /** The parameters of {@link #conditions()} by name. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "words", text == null ? null : text.words().toArray(String[]::new));
        put(parameters, "brand", brand);
        put(parameters, "lastGender", lastGender == null ? null : Term.of(lastGender));
        put(parameters, "category", category == null ? null : Term.of(category));
        put(parameters, "toeBoxShape", toeBoxShape == null ? null : Term.of(toeBoxShape));
        put(parameters, "status", status == null ? null : Term.of(status));
        put(parameters, "widthAvailable", widthAvailable == null ? null : Term.of(widthAvailable));
        put(parameters, "minBallWidth", minBallWidth == null ? null : minBallWidth.tenths());
        put(parameters, "inStockAt", inStockAt);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
