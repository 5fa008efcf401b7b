package io.toebox.fit.catalogue;

import java.util.Arrays;
import java.util.Comparator;
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
import io.toebox.fit.core.shoe.SizeSystem;

/**
 * What US sizes are called in other systems. {@link #find} is of the brands' own charts alone; {@link #listLabels} tells what the
 * catalogue's size conversions answer, so that a size has one name in the whole product.
 */
public final class SizeCharts {

    /** Labels beside the US one. */
    public record Labels(@Nullable String uk, @Nullable String eu) {}

    private record Key(String brand, Size size) {}

    private record Named(@Nullable String brand, Size size, SizeSystem system) {}

    private record Label(String brand, SizeScale scale, String system, String text) {}

    private final Map<Key, Labels> labels;
    private final Map<Label, Set<Size>> sizes;
    private final Map<Named, SizeLabel> named;
    private final @Nullable SizeSystem first;

    SizeCharts() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), null);
    }

    private SizeCharts(
            Map<Key, Labels> labels,
            Map<Label, Set<Size>> sizes,
            Map<Named, SizeLabel> named,
            @Nullable SizeSystem first) {
        this.labels = labels;
        this.sizes = sizes;
        this.named = named;
        this.first = first;
    }

    /** The same charts for somebody who reads sizes in this system. */
    public SizeCharts in(SizeSystem system) {
        return new SizeCharts(labels, sizes, named, system);
    }

    /** Whose sizes come first; empty when nobody asked for any. */
    public Optional<SizeSystem> first() {
        return Optional.ofNullable(first);
    }

    void add(String brand, SizeScale scale, List<ChartRow> rows) {
        for (var row : rows) {
            if (row.us() == null) {
                continue;
            }
            var size = new Size(scale, (int) Math.round(row.us() * 2));
            if (row.uk() != null || row.eu() != null) {
                labels.putIfAbsent(new Key(brand, size), new Labels(row.uk(), row.eu()));
                remember(new Label(brand, scale, "uk", String.valueOf(row.uk())), size);
                remember(new Label(brand, scale, "eu", String.valueOf(row.eu())), size);
            }
        }
    }

    void add(@Nullable String brand, Size size, SizeLabel label) {
        named.put(new Named(brand, size, label.system()), label);
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

    /** The size in every system that has a name for it, {@code front} in front and the others in the order of {@link SizeSystem}. */
    public List<SizeLabel> listLabels(@Nullable String brand, Size size, SizeSystem front) {
        return Arrays.stream(SizeSystem.values())
                .sorted(Comparator.comparing(system -> system != front))
                .flatMap(system -> label(brand, size, system).stream())
                .toList();
    }

    private Optional<SizeLabel> label(@Nullable String brand, Size size, SizeSystem system) {
        if (system == SizeSystem.of(size.scale())) {
            return Optional.of(SizeLabel.of(system, size.number(), SizeLabel.Basis.JUDGED));
        }
        return Optional.ofNullable(named.get(new Named(brand, size, system)))
                .or(() -> Optional.ofNullable(named.get(new Named(null, size, system))));
    }
}
