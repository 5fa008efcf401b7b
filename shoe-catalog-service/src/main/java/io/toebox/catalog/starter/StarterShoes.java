package io.toebox.catalog.starter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeRating;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.starter.StarterFile.Row;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.INTERNAL_LENGTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_HEIGHT;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;

/** Reads {@code shoes.csv}. What the columns mean is said in {@code starter/README.md}. */
final class StarterShoes {

    /** The one value of {@code lab_shoe}: the lab had a men's US 9 in hand, so the shoe is on a men's last. */
    private static final String LAB_SHOE = "US M9";

    /** The set's own spelling of a category that is a place and a pace in one word. */
    private static final String DAILY = "-daily";

    private static final List<Column> MEASURED = List.of(
            new Column("internal_length_mm", INTERNAL_LENGTH, LAB),
            new Column("width_mm", BALL_WIDTH, LAB_CURRENT),
            new Column("width_old_mm", BALL_WIDTH, LAB_RETIRED),
            new Column("toebox_width_mm", TOE_BOX_WIDTH, LAB_CURRENT),
            new Column("toebox_width_old_mm", TOE_BOX_WIDTH, LAB_RETIRED),
            new Column("toebox_height_mm", TOE_BOX_HEIGHT, LAB));

    private record Column(String name, Dimension dimension, MeasuringMethod method) {}

    private StarterShoes() {}

    static List<Shoe> read() {
        return StarterFile.read("shoes.csv").stream().map(StarterShoes::shoe).toList();
    }

    private static Shoe shoe(Row row) {
        return new Shoe(
                new Shoe.Identity(
                        row.get("slug"),
                        row.get("brand"),
                        row.get("model"),
                        row.map("version", text -> text),
                        row.map("lab_shoe", StarterShoes::lastGender),
                        row.map("release_date", ReleaseDate::new)),
                purpose(row),
                new Shoe.Upper(
                        row.map("closure_note", text -> Term.parse(Closure.class, text)),
                        row.map("toe_box_shape", text -> Term.parse(ToeBoxShape.Shape.class, text)),
                        null,
                        null,
                        null,
                        null),
                new Shoe.Build(
                        row.map("weight_g", Integer::valueOf),
                        row.map("drop_mm", TenthMm::parseMm),
                        row.map("heel_stack_mm", TenthMm::parseMm),
                        row.map("forefoot_stack_mm", TenthMm::parseMm)),
                new Shoe.Offer(
                        row.map("discontinued", StarterShoes::status),
                        row.list("widths_offered").stream()
                                .map(text -> Term.parse(WidthGrade.class, text))
                                .collect(Collectors.toSet()),
                        row.map("msrp_gbp", StarterShoes::pounds),
                        false,
                        null),
                row.map("size_rating", SizeRating::parse),
                List.of(),
                measurements(row),
                sources(row));
    }

    private static Shoe.Purpose purpose(Row row) {
        String category = row.get("category");
        Set<Pace> paces = EnumSet.noneOf(Pace.class);
        row.list("pace").forEach(text -> paces.add(Term.parse(Pace.class, text)));
        if (category.endsWith(DAILY)) {
            category = category.substring(0, category.length() - DAILY.length());
            paces.add(Pace.DAILY_RUNNING);
        }
        return new Shoe.Purpose(
                Term.parse(Category.class, category),
                paces,
                row.map("arch_support", text -> Term.parse(ArchSupport.class, text)),
                row.map("plate", text -> Term.parse(Plate.class, text)));
    }

    private static List<Measurement> measurements(Row row) {
        var measurements = new ArrayList<Measurement>();
        for (var column : MEASURED) {
            var value = row.map(column.name(), TenthMm::parseMm);
            if (value != null) {
                measurements.add(new Measurement(
                        column.dimension(),
                        column.method(),
                        value,
                        ShoeSize.LAB_REFERENCE,
                        WidthGrade.STANDARD,
                        row.get("source"),
                        null));
            }
        }
        return measurements;
    }

    private static List<String> sources(Row row) {
        var sources = new ArrayList<>(List.of(row.get("source")));
        var toeBox = row.map("toe_box_shape_source", text -> "Toe-box shape: " + text);
        if (toeBox != null) {
            sources.add(toeBox);
        }
        return sources;
    }

    private static LastGender lastGender(String labShoe) {
        if (!labShoe.equals(LAB_SHOE)) {
            throw new IllegalArgumentException("The lab measures " + LAB_SHOE + " only.");
        }
        return LastGender.MEN;
    }

    private static Status status(String discontinued) {
        return switch (discontinued.toLowerCase(Locale.ROOT)) {
            case "true" -> Status.DISCONTINUED;
            case "false" -> Status.CURRENT;
            default -> throw new IllegalArgumentException("Must be true or false.");
        };
    }

    private static Price pounds(String amount) {
        return new Price(new BigDecimal(amount), Currency.getInstance("GBP"));
    }
}
