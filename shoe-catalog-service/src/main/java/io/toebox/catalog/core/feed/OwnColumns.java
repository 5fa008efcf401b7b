package io.toebox.catalog.core.feed;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.CellReader.Refusal;
import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.UpperStretch;

/**
 * The columns only the catalogue's own format has, and what they say of a model. A row with one of them was written by
 * somebody who knows the format: its model is a model and no title, its weight that of one shoe and not of a parcel, and its
 * price the maker's recommended one. The selling price of any other row is read for its currency alone.
 */
final class OwnColumns {

    private static final Set<Field> OWN = EnumSet.of(
            Field.SLUG,
            Field.VERSION,
            Field.CATEGORY,
            Field.CLOSURE,
            Field.UPPER_STRETCH,
            Field.EYELET_ROWS,
            Field.EXTRA_HEEL_LOCK_EYELET,
            Field.LACE_LENGTH_MM,
            Field.TOE_BOX_SHAPE,
            Field.TOE_BOX_SHAPE_SOURCE,
            Field.DROP_MM,
            Field.HEEL_STACK_MM,
            Field.FOREFOOT_STACK_MM,
            Field.RELEASE_DATE,
            Field.INTERNAL_LENGTH_MM,
            Field.BALL_WIDTH_MM,
            Field.TOE_BOX_WIDTH_MM,
            Field.TOE_BOX_HEIGHT_MM,
            Field.BALL_GIRTH_MM,
            Field.INSTEP_HEIGHT_MM,
            Field.HEEL_WIDTH_MM,
            Field.MEASURING_METHOD,
            Field.MEASURED_ON,
            Field.MEASURED_SIZE,
            Field.MEASURED_WIDTH);

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /** A lace for the fewest and for the most eyelets, widely bounded to catch a slipped unit (RECALLED). */
    private static final TenthMm SHORTEST_LACE = new TenthMm(3000);

    private static final TenthMm LONGEST_LACE = new TenthMm(30000);

    /** No sole is thicker or thinner, and no drop steeper; wide bounds to catch a slipped unit (RECALLED). */
    private static final TenthMm THINNEST_SOLE = new TenthMm(10);

    private static final TenthMm THICKEST_SOLE = new TenthMm(1000);
    private static final TenthMm LEAST_DROP = new TenthMm(-100);
    private static final TenthMm MOST_DROP = new TenthMm(300);

    private OwnColumns() {}

    static boolean isOwn(WrittenRow row) {
        return row.cells().keySet().stream().anyMatch(OWN::contains);
    }

    /** What an own row says of the model, of which brand, model and gender are read already. */
    static ShoeRow.Facts facts(
            CellReader cells,
            @Nullable String brand,
            @Nullable String model,
            @Nullable LastGender gender,
            @Nullable Price price) {
        return new ShoeRow.Facts(
                brand,
                model,
                cells.text(Field.VERSION),
                gender,
                cells.read(Field.RELEASE_DATE, OwnColumns::releaseDate),
                cells.term(Field.CATEGORY, Category.class),
                cells.term(Field.CLOSURE, Closure.class),
                cells.term(Field.TOE_BOX_SHAPE, ToeBoxShape.Shape.class),
                cells.text(Field.TOE_BOX_SHAPE_SOURCE),
                cells.number(Field.EYELET_ROWS, 3, 10, ""),
                cells.yesOrNo(Field.EXTRA_HEEL_LOCK_EYELET),
                cells.length(Field.LACE_LENGTH_MM, SHORTEST_LACE, LONGEST_LACE),
                cells.term(Field.UPPER_STRETCH, UpperStretch.class),
                cells.number(Field.WEIGHT_G, 1, 2000, "g"),
                cells.length(Field.DROP_MM, LEAST_DROP, MOST_DROP),
                cells.length(Field.HEEL_STACK_MM, THINNEST_SOLE, THICKEST_SOLE),
                cells.length(Field.FOREFOOT_STACK_MM, THINNEST_SOLE, THICKEST_SOLE),
                cells.term(Field.STATUS, Status.class),
                price);
    }

    /** What another row says: its name and gender. */
    static ShoeRow.Facts named(@Nullable String brand, @Nullable String model, @Nullable LastGender gender) {
        return new ShoeRow.Facts(
                brand, model, null, gender, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    private static ReleaseDate releaseDate(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return new ReleaseDate(text);
            }
        } catch (IllegalArgumentException notADate) {
            // Refused below.
        }
        throw new Refusal(Code.VALUE_UNREADABLE, "Write a year, a month or a day, such as 2026-05.");
    }
}
