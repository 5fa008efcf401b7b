package io.toebox.fit.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.toebox.fit.core.shoe.SoldVariant;

/** What each shop has, by the counts that the catalogue last heard of: the rows of the boxes, four bytes for each box in a shop. */
public final class ShopStock {

    private final Boxes boxes;
    private final Map<String, int[]> rowsByShop = new HashMap<>();

    /** @param inStock barcodes by shop; a shop may have none */
    ShopStock(Map<String, long[]> inStock, Boxes boxes) {
        this.boxes = boxes;
        inStock.forEach((shop, gtins) -> rowsByShop.put(shop, boxes.rows(gtins)));
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
}
