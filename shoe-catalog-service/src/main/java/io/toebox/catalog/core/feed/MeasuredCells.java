package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;

/** Reads the inside dimensions of an own row. A value without method, size or width could not be compared and is left out. */
final class MeasuredCells {

    private static final Map<Field, Dimension> DIMENSIONS = new EnumMap<>(Map.of(
            Field.INTERNAL_LENGTH_MM, Dimension.INTERNAL_LENGTH,
            Field.BALL_WIDTH_MM, Dimension.BALL_WIDTH,
            Field.TOE_BOX_WIDTH_MM, Dimension.TOE_BOX_WIDTH,
            Field.TOE_BOX_HEIGHT_MM, Dimension.TOE_BOX_HEIGHT,
            Field.BALL_GIRTH_MM, Dimension.BALL_GIRTH,
            Field.INSTEP_HEIGHT_MM, Dimension.INSTEP_HEIGHT,
            Field.HEEL_WIDTH_MM, Dimension.HEEL_WIDTH));

    private MeasuredCells() {}

    /**
     * The measurements of a row.
     *
     * @param size the size that was measured; null when the row does not tell
     * @param width its width; null when the row does not tell
     */
    static List<Measurement> read(
            CellReader cells, @Nullable ShoeSize size, @Nullable WidthGrade width, FeedOptions options) {
        var measured = DIMENSIONS.keySet().stream().filter(cells.row()::has).toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        var method = cells.term(Field.MEASURING_METHOD, MeasuringMethod.class);
        var day = cells.day(Field.MEASURED_ON);
        String source = Optional.ofNullable(cells.text(Field.SOURCE)).orElse(options.source());
        var measurements = new ArrayList<Measurement>();
        for (var field : measured) {
            var dimension = dimension(field);
            var value = cells.length(field, dimension.min(), dimension.max());
            if (value != null
                    && isComplete(cells, field, method, size, width)
                    && method != null
                    && size != null
                    && width != null) {
                measurements.add(new Measurement(dimension, method, value, size, width, source, day));
            }
        }
        return measurements;
    }

    private static Dimension dimension(Field field) {
        return Objects.requireNonNull(DIMENSIONS.get(field));
    }

    private static boolean isComplete(
            CellReader cells,
            Field field,
            @Nullable MeasuringMethod method,
            @Nullable ShoeSize size,
            @Nullable WidthGrade width) {
        var missing = new ArrayList<String>();
        if (method == null) {
            missing.add("the measuring method");
        }
        if (size == null) {
            missing.add("the size that was measured");
        }
        if (width == null) {
            missing.add("its width");
        }
        var cell = cells.row().list(field).getFirst();
        if (!missing.isEmpty()) {
            cells.findings()
                    .warning(
                            cell,
                            Code.MEASUREMENT_INCOMPLETE,
                            "Add " + String.join(", ", missing) + ": without it the value cannot be compared.");
            return false;
        }
        var methods = dimension(field).methods();
        if (method != null && !methods.contains(method)) {
            String known = methods.stream().sorted().map(Term::of).collect(Collectors.joining(", "));
            cells.findings().warning(cell, Code.VALUE_UNREADABLE, "Give it by one of the methods %s.".formatted(known));
            return false;
        }
        return true;
    }
}
