package io.toebox.fit.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;

/** What each shop has, by the counts that the catalogue last heard of: the rows of the boxes, four bytes for each box in a shop. */
public final class ShopStock {

    private final Boxes boxes;
    private final Map<String, int[]> rowsByShop = new HashMap<>();

    /** @param inStock barcodes by shop; a shop may have none */
    ShopStock(Map<String, long[]> inStock, Boxes boxes) {
        this.boxes = boxes;
        inStock.forEach((shop, gtins) -> rowsByShop.put(shop, boxes.rows(gtins)));
    }

    /** The names of the shops that ever counted, sorted. */
    public SortedSet<String> shops() {
        return new TreeSet<>(rowsByShop.keySet());
    }

    /** The sizes and widths that the shop has, by the slug of their shoe; empty when no shop of this name ever counted. */
    public Optional<Map<String, Set<SoldVariant>>> find(String shop) {
        return Optional.ofNullable(rowsByShop.get(shop)).map(rows -> {
            var bySlug = new HashMap<String, Set<SoldVariant>>();
            for (int row : rows) {
                bySlug.computeIfAbsent(boxes.slug(row), slug -> new HashSet<>()).add(boxes.variant(row));
            }
            return bySlug;
        });
    }

    /**
     * A shoe in the sizes and widths of the scale that a shop has of it; empty when it has none.
     *
     * @param stocked what the shop has of it, on any scale
     */
    public static Optional<Shoe> findOffered(Shoe shoe, SizeScale scale, Set<SoldVariant> stocked) {
        var there = stocked.stream()
                .filter(variant -> variant.size().scale() == scale)
                .map(variant -> variant.width() == null ? new SoldVariant(variant.size(), unnamed(shoe)) : variant)
                .collect(Collectors.toSet());
        return there.isEmpty() ? Optional.empty() : Optional.of(shoe.soldOnlyAs(there));
    }

    /** A box that does not name its width is a standard one, unless the shoe is made in one other width only. */
    public static WidthGrade unnamed(Shoe shoe) {
        return shoe.widthsOffered().size() == 1
                ? shoe.widthsOffered().iterator().next()
                : WidthGrade.STANDARD;
    }
}
