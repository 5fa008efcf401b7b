package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;

/**
 * Two shoes that turned out to be one. The one that stays keeps its name and all that is known of it; what only the other one
 * had is added: sizes, widths, barcodes, measurements, sources and facts.
 */
public final class ShoeUnion {

    private ShoeUnion() {}

    /**
     * The shoe that stays, with what the other one adds. A barcode or a measurement that both have at different places stays
     * where the first has it.
     */
    public static Shoe join(Shoe stays, Shoe goes) {
        var identity = stays.identity();
        var also = goes.identity();
        var joined = new Shoe.Identity(
                identity.slug(),
                identity.brand(),
                identity.model(),
                or(identity.version(), also.version()),
                or(identity.lastGender(), also.lastGender()),
                or(identity.releaseDate(), also.releaseDate()));
        var purpose = new Shoe.Purpose(
                or(stays.purpose().category(), goes.purpose().category()),
                stays.purpose().paces().isEmpty()
                        ? goes.purpose().paces()
                        : stays.purpose().paces(),
                or(stays.purpose().archSupport(), goes.purpose().archSupport()),
                or(stays.purpose().plate(), goes.purpose().plate()));
        var upper = new Shoe.Upper(
                or(stays.upper().closure(), goes.upper().closure()),
                or(stays.upper().declaredToeBox(), goes.upper().declaredToeBox()),
                or(stays.upper().eyeletRows(), goes.upper().eyeletRows()),
                or(stays.upper().extraHeelLockEyelet(), goes.upper().extraHeelLockEyelet()),
                or(stays.upper().laceLength(), goes.upper().laceLength()),
                or(stays.upper().stretch(), goes.upper().stretch()));
        var build = new Shoe.Build(
                or(stays.build().weightG(), goes.build().weightG()),
                or(stays.build().drop(), goes.build().drop()),
                or(stays.build().heelStack(), goes.build().heelStack()),
                or(stays.build().forefootStack(), goes.build().forefootStack()));
        Set<WidthGrade> widths = EnumSet.noneOf(WidthGrade.class);
        widths.addAll(stays.offer().widths());
        widths.addAll(goes.offer().widths());
        var offer = new Shoe.Offer(
                or(stays.offer().status(), goes.offer().status()),
                widths,
                or(stays.offer().price(), goes.offer().price()),
                stays.offer().sizeRunComplete(),
                or(stays.offer().recall(), goes.offer().recall()));
        return new Shoe(
                joined,
                purpose,
                upper,
                build,
                offer,
                or(stays.sizeRating(), goes.sizeRating()),
                variants(stays.variants(), goes.variants()),
                measurements(stays.measurements(), goes.measurements()),
                sources(stays.sources(), goes.sources()));
    }

    /**
     * The shoe as it would be if the other one had never been joined to it: what came of the other one goes, what has been
     * learned since stays.
     *
     * @param now the joined shoe as it is
     * @param stayed as it was before
     * @param went the other one
     */
    public static Shoe part(Shoe now, Shoe stayed, Shoe went) {
        var joined = join(stayed, went);
        return new Shoe(
                unless(now.identity(), joined.identity(), stayed.identity()),
                unless(now.purpose(), joined.purpose(), stayed.purpose()),
                unless(now.upper(), joined.upper(), stayed.upper()),
                unless(now.build(), joined.build(), stayed.build()),
                unless(now.offer(), joined.offer(), stayed.offer()),
                now.sizeRating() == null || !now.sizeRating().equals(joined.sizeRating())
                        ? now.sizeRating()
                        : stayed.sizeRating(),
                without(now.variants(), stayed.variants(), went.variants()),
                now.measurements().stream()
                        .filter(m -> stayed.measurements().contains(m)
                                || !went.measurements().contains(m))
                        .toList(),
                now.sources().stream()
                        .filter(source -> stayed.sources().contains(source)
                                || !went.sources().contains(source))
                        .toList());
    }

    private static List<Variant> variants(List<Variant> stays, List<Variant> goes) {
        var byKey = new LinkedHashMap<Variant.Key, Variant>();
        stays.forEach(variant -> byKey.put(variant.key(), variant));
        var known = gtins(stays);
        for (var variant : goes) {
            var more = variant.gtins().stream()
                    .filter(gtin -> !known.contains(gtin))
                    .toList();
            var added = new Variant(variant.size(), variant.width(), variant.letter(), more);
            byKey.merge(variant.key(), added, (one, other) -> {
                var together = new LinkedHashSet<>(one.gtins());
                together.addAll(other.gtins());
                return new Variant(one.size(), one.width(), one.letter(), List.copyOf(together));
            });
        }
        return List.copyOf(byKey.values());
    }

    private static List<Variant> without(List<Variant> now, List<Variant> stayed, List<Variant> went) {
        var own = gtins(stayed);
        var foreign = gtins(went);
        var keysOfOwn = new HashMap<Variant.Key, Variant>();
        stayed.forEach(variant -> keysOfOwn.put(variant.key(), variant));
        var keysOfForeign = new HashSet<Variant.Key>();
        went.forEach(variant -> keysOfForeign.add(variant.key()));
        var rest = new ArrayList<Variant>();
        for (var variant : now) {
            var gtins = variant.gtins().stream()
                    .filter(gtin -> own.contains(gtin) || !foreign.contains(gtin))
                    .toList();
            if (keysOfOwn.containsKey(variant.key()) || !keysOfForeign.contains(variant.key()) || !gtins.isEmpty()) {
                rest.add(new Variant(variant.size(), variant.width(), variant.letter(), gtins));
            }
        }
        return rest;
    }

    private static Set<Gtin> gtins(List<Variant> variants) {
        var gtins = new HashSet<Gtin>();
        variants.forEach(variant -> gtins.addAll(variant.gtins()));
        return gtins;
    }

    private static List<Measurement> measurements(List<Measurement> stays, List<Measurement> goes) {
        var byPlace = new LinkedHashMap<Measurement.Place, Measurement>();
        stays.forEach(m -> byPlace.put(m.place(), m));
        goes.forEach(m -> byPlace.putIfAbsent(m.place(), m));
        return List.copyOf(byPlace.values());
    }

    private static List<String> sources(List<String> stays, List<String> goes) {
        var together = new LinkedHashSet<>(stays);
        together.addAll(goes);
        return together.stream().limit(Shoe.MAX_SOURCES).toList();
    }

    private static <T> T unless(T now, T joined, T stayed) {
        return now.equals(joined) ? stayed : now;
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
