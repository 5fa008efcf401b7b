package io.toebox.fit.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.CatalogueLine.ChartRow;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;

/** What the brands' own charts print for a US size. A size the chart does not list has no label here: nothing is computed. */
public final class SizeCharts {

    /** Labels beside the US one. */
    public record Labels(@Nullable String uk, @Nullable String eu) {}

    private record Key(String brand, Size size) {}

    private record Label(String brand, SizeScale scale, String system, String text) {}

    private final Map<Key, Labels> labels = new HashMap<>();
    private final Map<Label, Set<Size>> sizes = new HashMap<>();

    void add(String brand, SizeScale scale, List<ChartRow> rows) {
        for (var row : rows) {
            if (row.us() != null && (row.uk() != null || row.eu() != null)) {
                var size = new Size(scale, (int) Math.round(row.us() * 2));
                labels.putIfAbsent(new Key(brand, size), new Labels(row.uk(), row.eu()));
                remember(new Label(brand, scale, "uk", String.valueOf(row.uk())), size);
                remember(new Label(brand, scale, "eu", String.valueOf(row.eu())), size);
            }
        }
    }

    private void remember(Label label, Size size) {
        sizes.computeIfAbsent(label, any -> new HashSet<>()).add(size);
    }

    /** The US size that the brand's own chart prints beside this label; empty when there is none, or more than one. */
    Optional<Size> findSize(@Nullable String brand, SizeScale scale, String system, String label) {
        if (brand == null) {
            return Optional.empty();
        }
        var found = sizes.getOrDefault(new Label(brand, scale, system, label), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The brand's labels for this size, if its chart lists it. */
    public Optional<Labels> find(@Nullable String brand, Size size) {
        return brand == null ? Optional.empty() : Optional.ofNullable(labels.get(new Key(brand, size)));
    }
}
