package io.toebox.fit.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.CatalogueLine.GradingFacts;
import io.toebox.fit.catalogue.CatalogueLine.ShoeFacts;
import io.toebox.fit.catalogue.FeedPage.Change;
import io.toebox.fit.catalogue.FeedPage.StockFacts;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Grading;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;

/**
 * The catalogue as far as it was followed: a snapshot and the changes after it. A changed shoe is read again, the others stay as
 * they are; what all shoes teach together is learned anew for every {@link #toSnapshot}. Of one thread; after a failed
 * {@link #apply} it is in no state that can be named and has to be thrown away.
 */
final class CatalogueCopy {

    private static final LearnedShoes LEARNED = LearnedShoes.published();

    private final String edition;
    private long sequence;
    private final SizeCharts charts;
    private final ShoeReader reader;
    private final Map<String, KnownShoe> shoes = new HashMap<>();

    /** By brand, last and dimension; sorted, because of two brands that differ by letter case only the last one holds. */
    private final Map<String, Grading> gradings = new TreeMap<>();

    /** Sorted barcodes by shop. */
    private final Map<String, long[]> inStock = new HashMap<>();

    /** The state last built; null when there is none or more than the stock has changed since. Pairs are sold all day. */
    private @Nullable Snapshot built;

    /**
     * @param edition which catalogue in which form
     * @param sequence the last change that is in what will be put here
     * @param charts complete before the first shoe is put
     */
    CatalogueCopy(String edition, long sequence, SizeCharts charts) {
        this.edition = edition;
        this.sequence = sequence;
        this.charts = charts;
        this.reader = new ShoeReader(charts);
    }

    String edition() {
        return edition;
    }

    long sequence() {
        return sequence;
    }

    int shoeCount() {
        return shoes.size();
    }

    /** Names the state: copies with the same version are equal, whichever way they were followed. */
    String version() {
        return edition + "-" + sequence;
    }

    /** Whether these changes are of the same catalogue, it knows of all that this copy knows of, and none is missing before them. */
    boolean isContinuedBy(FeedPage page) {
        boolean isNext = page.items().isEmpty()
                ? page.lastSequence() == sequence
                : page.items().getFirst().sequence() <= sequence + 1 && page.lastSequence() >= sequence;
        return page.edition().equals(edition) && !page.snapshotNeeded() && isNext;
    }

    /**
     * Applies the changes that are new.
     *
     * @throws IOException when there is one missing in between, or one cannot be read
     */
    void apply(FeedPage page) throws IOException {
        for (var change : page.items()) {
            if (change.sequence() > sequence + 1) {
                throw new IOException("change %d follows on %d".formatted(change.sequence(), sequence));
            }
            if (change.sequence() == sequence + 1) {
                apply(change);
                sequence++;
            }
        }
    }

    private void apply(Change change) throws IOException {
        switch (change.kind()) {
            case "shoe-upserted" -> put(CatalogueLine.required(change.shoe()));
            case "shoe-removed" -> {
                shoes.remove(CatalogueLine.required(change.slug()));
                built = null;
            }
            case "grading-upserted" -> put(CatalogueLine.required(change.grading()));
            case "grading-removed" -> {
                gradings.remove(key(CatalogueLine.required(change.grading())));
                built = null;
            }
            case "stock-changed" -> apply(CatalogueLine.required(change.stock()));
            default -> {
                // A kind of a newer catalogue.
            }
        }
    }

    void put(ShoeFacts shoe) {
        shoes.put(shoe.slug(), reader.read(shoe));
        built = null;
    }

    void put(GradingFacts grading) {
        ShoeReader.findGrading(grading).ifPresent(known -> gradings.put(key(grading), known));
        built = null;
    }

    /** More of what the shop has. */
    void addStock(String shop, List<String> gtins) {
        apply(new StockFacts(shop, gtins, List.of()));
    }

    private void apply(StockFacts stock) {
        long[] soldOut = sorted(stock.soldOut());
        var kept = Arrays.stream(inStock.getOrDefault(stock.shop(), new long[0]))
                .filter(gtin -> Arrays.binarySearch(soldOut, gtin) < 0);
        inStock.put(
                stock.shop(),
                LongStream.concat(kept, Arrays.stream(sorted(stock.inStock())))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static long[] sorted(List<String> gtins) {
        return gtins.stream().mapToLong(Long::parseLong).sorted().toArray();
    }

    private static String key(GradingFacts grading) {
        return String.join("/", grading.brand(), grading.lastGender(), grading.dimension());
    }

    /** This state, ready to answer; later changes do not touch it. */
    Snapshot toSnapshot() {
        var known = built == null ? learn() : built;
        built = new Snapshot(
                version(), known.engine(), known.cards(), charts, known.boxes(), new ShopStock(inStock, known.boxes()));
        return built;
    }

    private Snapshot learn() {
        var cards = new HashMap<String, ShoeCard>();
        var mens = measuredMens();
        shoes.forEach((slug, known) -> cards.put(slug, paired(known, mens)));
        var boxes = new Boxes(shoes.values());
        var engine = new FitEngine(
                cards.values().stream().map(ShoeCard::shoe).toList(),
                new Geometries(new Gradings(gradings.values()), LEARNED));
        return new Snapshot(version(), engine, cards, charts, boxes, new ShopStock(Map.of(), boxes));
    }

    /** The measured shoes on men's lasts by model; of two the one whose name comes first. */
    private Map<String, Shoe> measuredMens() {
        var mens = new HashMap<String, Shoe>();
        shoes.values().forEach(known -> {
            var shoe = known.card().shoe();
            if (known.modelKey() != null
                    && shoe.lastGender() == LastGender.MEN
                    && !shoe.measurements().isEmpty()) {
                mens.merge(
                        known.modelKey(), shoe, (one, other) -> one.slug().compareTo(other.slug()) < 0 ? one : other);
            }
        });
        return mens;
    }

    /** A women's or unisex shoe nobody measured is inferred from the men's of its model. */
    private static ShoeCard paired(KnownShoe known, Map<String, Shoe> mens) {
        var card = known.card();
        var pair = known.modelKey() == null ? null : mens.get(known.modelKey());
        return pair == null || card.shoe().lastGender() == LastGender.MEN
                ? card
                : card.with(card.shoe().pairedWith(pair));
    }
}
