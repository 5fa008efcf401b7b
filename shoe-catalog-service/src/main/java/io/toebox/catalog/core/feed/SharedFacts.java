package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;

/**
 * What one shop may tell of a shoe that all shops share: sizes and barcodes that nobody has told yet, without which its stock
 * could not be counted. Everything else stays as it is known.
 */
public final class SharedFacts {

    private SharedFacts() {}

    /**
     * The shoe with what may be added.
     *
     * @param known the shoe as all shops know it
     * @param told the same shoe after a shop's file
     */
    public static Kept keep(Shoe known, Shoe told) {
        var variants = addedTo(known, told);
        var widths = EnumSet.noneOf(WidthGrade.class);
        widths.addAll(known.offer().widths());
        variants.stream().map(Variant::width).filter(Objects::nonNull).forEach(widths::add);
        var kept = new Shoe(
                known.identity(),
                known.purpose(),
                known.upper(),
                known.build(),
                new Shoe.Offer(
                        known.offer().status(),
                        widths,
                        known.offer().price(),
                        known.offer().sizeRunComplete(),
                        known.offer().recall()),
                known.sizeRating(),
                variants,
                known.measurements(),
                known.sources());
        return new Kept(kept, contradicted(kept, told));
    }

    /** A barcode that is known stays where it stands. */
    private static List<Variant> addedTo(Shoe known, Shoe told) {
        var taken = new HashSet<Gtin>();
        var byKey = new HashMap<Variant.Key, Variant>();
        known.variants().forEach(variant -> {
            taken.addAll(variant.gtins());
            byKey.put(variant.key(), variant);
        });
        for (var variant : told.variants()) {
            var before = byKey.get(variant.key());
            var gtins = new ArrayList<>(before == null ? List.<Gtin>of() : before.gtins());
            variant.gtins().stream().filter(gtin -> !taken.contains(gtin)).forEach(gtins::add);
            var base = before == null ? variant : before;
            byKey.put(variant.key(), new Variant(base.size(), base.width(), base.letter(), gtins));
        }
        return List.copyOf(byKey.values());
    }

    private static Set<String> contradicted(Shoe kept, Shoe told) {
        var parts = new LinkedHashSet<String>();
        note(parts, "name", kept.identity(), told.identity());
        note(parts, "category", kept.purpose(), told.purpose());
        note(parts, "upper", kept.upper(), told.upper());
        note(parts, "build", kept.build(), told.build());
        note(parts, "status", kept.offer().status(), told.offer().status());
        note(parts, "price", kept.offer().price(), told.offer().price());
        note(parts, "measurements", kept.measurements(), told.measurements());
        note(parts, "barcodes at another size", kept.variants(), told.variants());
        return parts;
    }

    private static void note(Set<String> parts, String part, @Nullable Object kept, @Nullable Object told) {
        if (!Objects.equals(kept, told)) {
            parts.add(part);
        }
    }

    /**
     * What came of it.
     *
     * @param contradicted the parts of which the file says something else than what is kept, in plain English
     */
    public record Kept(Shoe shoe, Set<String> contradicted) {}
}
