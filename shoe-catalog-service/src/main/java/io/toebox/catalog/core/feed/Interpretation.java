package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.barcode.BarcodeReader;
import io.toebox.catalog.core.barcode.BarcodeReading;
import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

/** Reads the sizes, barcodes and values of a row whose shoe and gender are known. */
record Interpretation(
        WrittenRow row,
        FeedOptions options,
        @Nullable LastGender gender,
        RowName name,
        List<SizeText.Sizes> sizeTexts,
        RowFindings findings) {

    /** A width as it stands on a variant. */
    private record Width(
            @Nullable WidthGrade grade, @Nullable WidthLetter letter) {

        private static final Width UNKNOWN = new Width(null, null);
    }

    ShoeRow shoeRow(ShoeMatch match, boolean own) {
        var cells = new CellReader(row, findings);
        var currency = PriceReader.currency(row, options);
        var reading = new SizeReader(sizeSystem(), options.sizeSystem(), currency, gender, findings);
        var variants = variants(reading, own);
        var facts = OwnColumns.named(name.brand(), name.model(), gender);
        List<Measurement> measurements = List.of();
        if (own) {
            Price price = PriceReader.find(row, currency, findings).orElse(null);
            facts = OwnColumns.facts(cells, name.brand(), name.model(), gender, price);
            measurements = MeasuredCells.read(cells, measuredSize(reading, variants), measuredWidth(variants), options);
        }
        var gtins = variants.stream()
                .flatMap(variant -> variant.gtins().stream())
                .distinct()
                .toList();
        return new ShoeRow(
                row.line(),
                match,
                facts,
                variants,
                measurements,
                StockCells.read(row, gtins, options.keepsStock(), findings));
    }

    private @Nullable SizeSystem sizeSystem() {
        var cell = row.find(Field.SIZE_SYSTEM);
        var system = cell.flatMap(written -> SizeSystem.find(written.text()));
        if (cell.isPresent() && system.isEmpty()) {
            findings.warning(cell.get(), Code.SIZE_SYSTEM_UNKNOWN, "Write US, UK, EU, JP, CM or mondopoint.");
        }
        return system.orElse(null);
    }

    private List<Variant> variants(SizeReader reading, boolean own) {
        var sizes = new ArrayList<ShoeSize>();
        var cell = row.find(Field.SIZE);
        if (cell.isEmpty()) {
            if (!own) {
                findings.warning(null, Code.SIZE_MISSING, "Give one row for each size, with the size as on the box.");
            }
        } else {
            sizeTexts.stream()
                    .flatMap(text -> text.sizes().stream())
                    .flatMap(printed -> reading.find(printed, cell.get()).stream())
                    .distinct()
                    .forEach(sizes::add);
        }
        var width = width();
        List<Gtin> gtins = gtins(sizes.size());
        return sizes.stream()
                .map(size -> new Variant(size, width.grade(), width.letter(), gtins))
                .toList();
    }

    private List<Gtin> gtins(int sizes) {
        var gtins = new ArrayList<Gtin>();
        for (var cell : row.list(Field.GTIN)) {
            switch (BarcodeReader.read(cell.text())) {
                case BarcodeReading.Read(var gtin, var form) -> {
                    gtins.add(gtin);
                    if (form == BarcodeReading.Form.ZEROS_RESTORED) {
                        findings.note(
                                cell,
                                Code.GTIN_REPAIRED,
                                "Format the column as text: a leading zero was lost and put back.");
                    }
                }
                case BarcodeReading.Unreadable unreadable ->
                    findings.warning(cell, Code.GTIN_UNREADABLE, unreadable.action());
            }
        }
        if (sizes == 1 || gtins.isEmpty()) {
            return gtins;
        }
        String action = sizes == 0
                ? "Give the size of this barcode, so that it can be kept."
                : "Give one row for each size: it is unknown to which of them this barcode belongs.";
        findings.warning(row.list(Field.GTIN).getFirst(), Code.GTIN_WITHOUT_SIZE, action);
        return List.of();
    }

    /** The width cell, else what stands with the size, else the title. */
    private Width width() {
        var cell = row.find(Field.WIDTH);
        if (cell.isPresent()) {
            return width(cell.get());
        }
        var sizeCell = row.find(Field.SIZE).orElse(null);
        for (var text : sizeTexts) {
            if (text.width() != null) {
                return width(text.width(), sizeCell);
            }
            if (text.loose() != null) {
                return looseWidth(text.loose(), sizeCell);
            }
        }
        return Optional.ofNullable(name.titleWidth())
                .flatMap(WidthText::findInCell)
                .map(text -> width(text, row.find(Field.MODEL).orElse(null)))
                .orElse(Width.UNKNOWN);
    }

    private Width width(Cell cell) {
        var text = WidthText.findInCell(cell.text());
        if (text.isEmpty()) {
            findings.warning(cell, Code.WIDTH_UNREADABLE, "Write the width as on the box, such as D, 2E or wide.");
            return Width.UNKNOWN;
        }
        return width(text.get(), cell);
    }

    private Width width(WidthText text, @Nullable Cell cell) {
        if (text.contradictsItself(gender)) {
            findings.warning(
                    cell, Code.WIDTH_AMBIGUOUS, "Correct letter or word: on this last they are different widths.");
            return Width.UNKNOWN;
        }
        return new Width(text.grade(gender).orElse(null), text.letter());
    }

    private Width looseWidth(SizeText.LooseLetter letter, @Nullable Cell cell) {
        var text = SizeReader.findLoose(letter, gender);
        if (text.isEmpty()) {
            findings.warning(
                    cell,
                    Code.WIDTH_AMBIGUOUS,
                    switch (letter) {
                        case W -> "Write wide or women's: W can mean either, so the width stays unknown.";
                        case M -> "Write medium or men's: M can mean either, so the width stays unknown.";
                    });
        }
        return text.map(found -> width(found, cell)).orElse(Width.UNKNOWN);
    }

    private @Nullable ShoeSize measuredSize(SizeReader reading, List<Variant> variants) {
        var cell = row.find(Field.MEASURED_SIZE);
        if (cell.isPresent()) {
            var sizes = SizeReader.sizesIn(List.of(cell.get()), findings).stream()
                    .flatMap(text -> text.sizes().stream())
                    .flatMap(printed -> reading.find(printed, cell.get()).stream())
                    .toList();
            return sizes.size() == 1 ? sizes.getFirst() : null;
        }
        return variants.size() == 1 ? variants.getFirst().size() : null;
    }

    private @Nullable WidthGrade measuredWidth(List<Variant> variants) {
        var cell = row.find(Field.MEASURED_WIDTH);
        if (cell.isPresent()) {
            return width(cell.get()).grade();
        }
        return variants.isEmpty() ? width().grade() : variants.getFirst().width();
    }
}
