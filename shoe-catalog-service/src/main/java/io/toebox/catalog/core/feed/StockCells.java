package io.toebox.catalog.core.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.Gtin;

/** Reads what a shop has of a row: Google's and schema.org's words, and numbers. */
final class StockCells {

    /** The words run together, of Google, schema.org and, from memory, of shops in six languages (RECALLED). */
    private static final Set<String> AVAILABLE = Words.setOf(
            "instock available limitedavailability instoreonly onlineonly yes true auflager enstock",
            "enexistencia instockonline lowstock limitedstock lieferbar sofortlieferbar verfugbar sofortverfugbar",
            "disponible disponibile enexistencias opvoorraad voorradig leverbaar");

    private static final Set<String> NOT_AVAILABLE = Words.setOf(
            "outofstock soldout unavailable notavailable discontinued preorder presale backorder no false",
            "ausverkauft enrupture agotado nichtauflager nichtlieferbar nichtverfugbar vergriffen epuise",
            "rupturedestock enrupturedestock indisponible nondisponible nodisponible sinexistencias esaurito",
            "nondisponibile uitverkocht nietopvoorraad nietleverbaar");

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,6})(?:[.,]0+)?");

    /** Some, but nobody says how many. */
    private static final Pattern AT_LEAST =
            Pattern.compile("[1-9][0-9]{0,5} ?\\+|> ?[0-9]{1,6}|(?:>=|≥) ?[1-9][0-9]{0,5}");

    private StockCells() {}

    /** The stock of the row's one barcode; null when the row does not tell, or not of which barcode. */
    static ShoeRow.@Nullable Stock read(WrittenRow row, List<Gtin> gtins, boolean kept, RowFindings findings) {
        var availability = row.find(Field.AVAILABILITY);
        var quantityCell = row.find(Field.QUANTITY)
                .or(() -> availability.filter(
                        cell -> NUMBER.matcher(cell.text().strip()).matches() || isAtLeast(cell)));
        boolean some = quantityCell.filter(StockCells::isAtLeast).isPresent();
        var quantity = some ? Optional.<Integer>empty() : quantityCell.flatMap(cell -> findQuantity(cell, findings));
        var available = availability
                .filter(cell -> !quantityCell.equals(availability))
                .flatMap(cell -> findAvailable(cell, findings))
                .or(() -> some ? Optional.of(true) : quantity.map(pairs -> pairs > 0));
        if (available.isEmpty()) {
            return null;
        }
        if (gtins.size() != 1) {
            boolean losesPairs = some || quantity.filter(pairs -> pairs > 0).isPresent();
            if (kept && losesPairs && quantityCell.isPresent()) {
                findings.warning(
                        quantityCell.get(),
                        Code.STOCK_WITHOUT_BARCODE,
                        "Give the one barcode of this size: without it these pairs are not kept.");
            }
            return null;
        }
        var condition = row.find(Field.CONDITION).filter(StockCells::isNotNew);
        if (condition.isPresent()) {
            findings.note(condition.get(), Code.NOT_NEW, "Leave out used shoes: their stock is not kept.");
            return null;
        }
        return new ShoeRow.Stock(gtins.getFirst(), quantity.orElse(null), available.get());
    }

    private static boolean isAtLeast(Cell cell) {
        return AT_LEAST.matcher(cell.text().strip()).matches();
    }

    private static Optional<Integer> findQuantity(Cell cell, RowFindings findings) {
        var matcher = NUMBER.matcher(cell.text().strip());
        if (!matcher.matches()) {
            findings.warning(cell, Code.VALUE_UNREADABLE, "Write the quantity as a whole number of pairs.");
            return Optional.empty();
        }
        int quantity = Integer.parseInt(matcher.group(1));
        if (quantity < 0) {
            findings.note(cell, Code.QUANTITY_NEGATIVE, "Taken for none left: correct it when pairs are left.");
        }
        return Optional.of(Math.max(0, quantity));
    }

    private static Optional<Boolean> findAvailable(Cell cell, RowFindings findings) {
        String text = cell.text().strip();
        String word = String.join(
                "", Words.listOf(text.substring(text.lastIndexOf('/') + 1).replace('_', ' ')));
        if (AVAILABLE.contains(word) || NOT_AVAILABLE.contains(word)) {
            return Optional.of(AVAILABLE.contains(word));
        }
        findings.warning(cell, Code.VALUE_UNREADABLE, "Write in_stock, out_of_stock, preorder or backorder.");
        return Optional.empty();
    }

    private static boolean isNotNew(Cell cell) {
        return Words.listOf(cell.text()).stream()
                .anyMatch(word -> Set.of("used", "refurbished", "gebraucht", "occasion", "usado")
                        .contains(word));
    }
}
