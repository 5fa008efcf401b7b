package io.toebox.fit.catalogue;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;

/** Reads what the catalogue sends: the lines of its snapshot and the pages of its change feed. */
@ApplicationScoped
class SnapshotReader {

    private final ObjectReader lines;
    private final ObjectReader pages;

    SnapshotReader(ObjectMapper json) {
        // How strictly callers are read is no rule for what another service sends: a size in a chart may be a number or
        // a text.
        var tolerant = json.copy();
        tolerant.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Float, CoercionAction.TryConvert);
        this.lines = tolerant.readerFor(CatalogueLine.class);
        this.pages = tolerant.readerFor(FeedPage.class);
    }

    /** @throws IOException when the text is not a whole snapshot */
    CatalogueCopy read(InputStream text) throws IOException {
        try (MappingIterator<CatalogueLine> iterator = lines.readValues(text)) {
            if (!iterator.hasNextValue()) {
                throw new IOException("cut off: no header");
            }
            var header = iterator.nextValue();
            if (header.edition() == null || header.sequence() == null || header.shoes() == null) {
                throw new IOException("no header that says what can be followed");
            }
            var charts = new SizeCharts();
            // Charts come before the shoes, whose sizes they translate.
            var copy = new CatalogueCopy(header.edition(), header.sequence(), charts);
            while (iterator.hasNextValue()) {
                var line = iterator.nextValue();
                switch (line.kind()) {
                    case "size-chart" -> readChart(line, charts);
                    case "size-labels" -> readLabels(line, charts);
                    case "grading" -> copy.put(CatalogueLine.required(line.grading()));
                    case "stock" ->
                        copy.addStock(CatalogueLine.required(line.shop()), CatalogueLine.required(line.inStock()));
                    case "shoe" -> copy.put(CatalogueLine.required(line.shoe()));
                    default -> {
                        // A kind of a newer catalogue.
                    }
                }
            }
            if (header.shoes() != copy.shoeCount()) {
                throw new IOException(
                        "cut off: %s shoes announced, %d read".formatted(header.shoes(), copy.shoeCount()));
            }
            return copy;
        }
    }

    FeedPage readChanges(InputStream page) throws IOException {
        return pages.readValue(page);
    }

    private static void readChart(CatalogueLine line, SizeCharts charts) {
        if (line.brand() == null || line.rows() == null) {
            return;
        }
        if ("men".equals(line.lastGender())) {
            charts.add(line.brand(), SizeScale.US_MEN, line.rows());
        } else if ("women".equals(line.lastGender())) {
            charts.add(line.brand(), SizeScale.US_WOMEN, line.rows());
        }
    }

    /** Scales and grounds of a newer catalogue are left out. */
    private static void readLabels(CatalogueLine line, SizeCharts charts) throws IOException {
        var scale = Spelling.find(SizeScale.class, CatalogueLine.required(line.scale()));
        for (var facts : CatalogueLine.required(line.labels())) {
            var size = scale.map(us -> new Size(us, (int) Math.round(facts.us() * 2)));
            var label = Spelling.find(SizeSystem.class, "jp-cm".equals(facts.scale()) ? "cm" : facts.scale())
                    .flatMap(system -> Spelling.find(SizeLabel.Basis.class, facts.basis())
                            .map(basis ->
                                    new SizeLabel(system, facts.label(), basis, facts.lowest(), facts.highest())));
            size.ifPresent(us -> label.ifPresent(name -> charts.add(line.brand(), us, name)));
        }
    }
}
