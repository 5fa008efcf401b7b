package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.shoes.ShoeOrder.Column;
import io.toebox.catalog.shoes.ShoeOrder.Position;

/**
 * One stretch of a list as SQL: either the shoes with the key of the order, read along its index, or those without it,
 * which stand behind them by slug.
 *
 * @param after where the stretch goes on; null at its beginning
 */
record ShoeListQuery(
        ShoeFilter filter,
        ShoeOrder order,
        boolean withKey,
        @Nullable Position after) {

    /** The slugs and keys in order, at most {@code :limit}. */
    String sql() {
        var selected = new StringBuilder("select s.slug as slug");
        for (int i = 0; i < columns().size(); i++) {
            selected.append(", ").append(columns().get(i).sql()).append(" as ").append(keyName(i));
        }
        return selected
                + " from shoe s"
                + (filter.text() == null ? "" : " " + SearchText.JOIN)
                + " where "
                + filter.conditions()
                + keyCondition()
                + (after == null ? "" : " and " + placeCondition())
                + place().stream()
                        .map(part -> part + (order.descending() ? " desc" : ""))
                        .collect(Collectors.joining(", ", " order by ", " limit :limit"));
    }

    /** The parameters of {@link #sql()} by name, without the limit. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<>(filter.parameters());
        if (after != null) {
            parameters.put("slug", after.slug());
            for (int i = 0; i < columns().size(); i++) {
                parameters.put(keyName(i), after.keys().get(i));
            }
        }
        return parameters;
    }

    /** What is read of each shoe besides its slug; nothing where there is no key. */
    List<Column> columns() {
        return withKey ? order.key().columns() : List.of();
    }

    static String keyName(int column) {
        return "key" + column;
    }

    private String keyCondition() {
        return order.key().mayBeUnknown()
                ? " and " + order.key().columns().getFirst().sql() + (withKey ? " is not null" : " is null")
                : "";
    }

    private String placeCondition() {
        String values = IntStream.range(0, columns().size())
                .mapToObj(i -> ":" + keyName(i) + ", ")
                .collect(Collectors.joining());
        return "(%s) %s (%s:slug)".formatted(String.join(", ", place()), order.descending() ? "<" : ">", values);
    }

    private List<String> place() {
        var place = new ArrayList<>(columns().stream().map(Column::sql).toList());
        place.add("s.slug");
        return place;
    }
}
