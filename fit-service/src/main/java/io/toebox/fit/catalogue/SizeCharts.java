package io.toebox.fit.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.CatalogueLine.ChartRow;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;

/**
 * What the brands' own charts print for a US size. {@link #find} computes nothing: a size the chart does not list has no label.
 * {@link #listLabels} names every system and says where each label is from.
 */
public final class SizeCharts {

    /** Labels beside the US one. */
    public record Labels(@Nullable String uk, @Nullable String eu) {}

    private record Key(String brand, Size size) {}

    private record Label(String brand, SizeScale scale, String system, String text) {}

    private final Map<Key, Labels> labels;
    private final Map<Label, Set<Size>> sizes;
    private final Map<Size, Map<SizeSystem, Map<String, String>>> printed;
    private final @Nullable SizeSystem first;

    SizeCharts() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), null);
    }

    private SizeCharts(
            Map<Key, Labels> labels,
            Map<Label, Set<Size>> sizes,
            Map<Size, Map<SizeSystem, Map<String, String>>> printed,
            @Nullable SizeSystem first) {
        this.labels = labels;
        this.sizes = sizes;
        this.printed = printed;
        this.first = first;
    }

    /** The same charts for somebody who reads sizes in this system. */
    public SizeCharts in(SizeSystem system) {
        return new SizeCharts(labels, sizes, printed, system);
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
            print(size, SizeSystem.UK, brand, row.uk());
            print(size, SizeSystem.EU, brand, row.eu());
            print(size, SizeSystem.CM, brand, row.labelCm());
            if (row.uk() != null || row.eu() != null) {
                labels.putIfAbsent(new Key(brand, size), new Labels(row.uk(), row.eu()));
                remember(new Label(brand, scale, "uk", String.valueOf(row.uk())), size);
                remember(new Label(brand, scale, "eu", String.valueOf(row.eu())), size);
            }
        }
    }

    private void print(Size size, SizeSystem system, String brand, @Nullable String label) {
        if (label != null) {
            printed.computeIfAbsent(size, any -> new EnumMap<>(SizeSystem.class))
                    .computeIfAbsent(system, any -> new TreeMap<>())
                    .putIfAbsent(brand, label);
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

    /** The size in every system, {@code front} in front and the others in the order of {@link SizeSystem}. */
    public List<SizeLabel> listLabels(@Nullable String brand, Size size, SizeSystem front) {
        return Arrays.stream(SizeSystem.values())
                .sorted(Comparator.comparing(system -> system != front))
                .map(system -> label(brand, size, system))
                .toList();
    }

    private SizeLabel label(@Nullable String brand, Size size, SizeSystem system) {
        if (system == SizeSystem.of(size.scale())) {
            return SizeLabel.of(system, system.byFormula(size), SizeLabel.Basis.JUDGED);
        }
        var byBrand = printed.getOrDefault(size, Map.of()).getOrDefault(system, Map.of());
        String own = brand == null ? null : byBrand.get(brand);
        if (own != null) {
            return SizeLabel.of(system, own, SizeLabel.Basis.BRAND_CHART);
        }
        return byBrand.isEmpty()
                ? SizeLabel.of(system, system.byFormula(size), SizeLabel.Basis.FORMULA)
                : ofOthers(system, byBrand.values());
    }

    /** What most brands print, the lower one of two that are printed as often. */
    private static SizeLabel ofOthers(SizeSystem system, Collection<String> labels) {
        var ascending = labels.stream()
                .sorted(Comparator.comparingDouble(SizeCharts::number).thenComparing(label -> label))
                .toList();
        String usual = ascending.getFirst();
        for (var label : ascending) {
            if (Collections.frequency(ascending, label) > Collections.frequency(ascending, usual)) {
                usual = label;
            }
        }
        boolean isOne = ascending.getFirst().equals(ascending.getLast());
        return new SizeLabel(
                system,
                usual,
                SizeLabel.Basis.OTHER_BRANDS,
                isOne ? null : ascending.getFirst(),
                isOne ? null : ascending.getLast());
    }

    /** {@code 44 2/3} as a number, to order labels by. */
    private static double number(String label) {
        var parts = label.strip().split("[ /]");
        try {
            double whole = Double.parseDouble(parts[0]);
            return parts.length < 3 ? whole : whole + Double.parseDouble(parts[1]) / Double.parseDouble(parts[2]);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }
}
