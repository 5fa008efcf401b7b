package io.toebox.fit.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.ShopStock;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.catalogue.SnapshotFile;
import io.toebox.fit.core.scoring.Shelf;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;

import static java.util.Objects.requireNonNull;

/**
 * A state of the catalogue and what is looked at of it.
 *
 * @param snapshot the state
 * @param byScale the shelf of each scale
 */
public record Shelves(Snapshot snapshot, Map<SizeScale, Shelf> byScale) {

    /**
     * What a shop has, or every shoe in every size when none is named.
     *
     * @param lines a snapshot of the catalogue with stock, gzipped or not
     * @throws UsageException when they are none, or no shop of this name ever counted its stock
     */
    public static Shelves of(byte[] lines, @Nullable String shop) {
        var snapshot = snapshot(lines);
        return shop == null
                ? of(snapshot, scale -> whole(snapshot, card -> true))
                : of(snapshot, scale -> offered(snapshot, shop, scale));
    }

    /**
     * What can be ordered: every size of the shoes that are still made.
     *
     * @param category only shoes of this one; all when null
     * @throws UsageException when the catalogue has no shoe of it
     */
    static Shelves ofCurrent(byte[] lines, @Nullable String category) {
        var snapshot = snapshot(lines);
        var shoes = whole(snapshot, card -> card.isCurrent() && (category == null || category.equals(card.category())));
        if (shoes.isEmpty()) {
            throw new UsageException("The catalogue has no shoe of the category %s that is still made; there are: %s."
                    .formatted(
                            category,
                            snapshot.cards().values().stream()
                                    .map(ShoeCard::category)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        return of(snapshot, scale -> shoes);
    }

    /** These sizes and widths and those of the other one, of the same state. */
    Shelves and(Shelves other) {
        var together = new HashSet<>(boxes());
        together.addAll(other.boxes());
        return only(together);
    }

    /** Just these boxes, of shoes of the catalogue. */
    Shelves only(Collection<Box> some) {
        return of(snapshot, scale -> some.stream()
                .filter(box -> box.size().scale() == scale)
                .collect(Collectors.groupingBy(Box::slug, Collectors.mapping(Box::variant, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(entry -> requireNonNull(snapshot.cards().get(entry.getKey()))
                        .shoe()
                        .soldOnlyAs(entry.getValue()))
                .toList());
    }

    /** Every size and width of the shoes that can be judged. */
    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        byScale.forEach((scale, shelf) -> {
            for (int number = 0; number < shelf.shoeCount(); number++) {
                var run = SizeRun.of(shelf.shoe(number), scale);
                for (var size : run.sizes()) {
                    for (var width : run.widths(size)) {
                        boxes.add(Box.of(shelf, number, size, width));
                    }
                }
            }
        });
        return boxes;
    }

    private static Snapshot snapshot(byte[] lines) {
        try {
            return SnapshotFile.read(new ByteArrayInputStream(lines));
        } catch (IOException e) {
            throw new UsageException("This is no snapshot of a catalogue: " + UsageException.firstLine(e));
        }
    }

    private static Shelves of(Snapshot snapshot, Function<SizeScale, List<Shoe>> shoes) {
        var byScale = new EnumMap<SizeScale, Shelf>(SizeScale.class);
        for (var scale : SizeScale.values()) {
            byScale.put(scale, snapshot.engine().shelf(scale, shoes.apply(scale)));
        }
        return new Shelves(snapshot, byScale);
    }

    private static List<Shoe> whole(Snapshot snapshot, Predicate<ShoeCard> wanted) {
        return snapshot.cards().values().stream()
                .filter(wanted)
                .map(ShoeCard::shoe)
                .toList();
    }

    private static List<Shoe> offered(Snapshot snapshot, String shop, SizeScale scale) {
        var stocked = snapshot.stock()
                .find(shop)
                .orElseThrow(() -> new UsageException("No shop named %s has counted its stock; these have: %s."
                        .formatted(shop, String.join(", ", snapshot.stock().shops()))));
        return stocked.entrySet().stream()
                .flatMap(entry -> ShopStock.findOffered(
                        requireNonNull(snapshot.cards().get(entry.getKey())).shoe(), scale, entry.getValue())
                        .stream())
                .toList();
    }

    /** How many sizes and widths there are on both scales. */
    public int variantCount() {
        return byScale.values().stream().mapToInt(Shelf::variantCount).sum();
    }
}
