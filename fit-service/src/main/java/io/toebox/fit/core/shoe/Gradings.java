package io.toebox.fit.core.shoe;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What brands are known to grade by; the usual rules hold for everything else. */
public final class Gradings {

    /** Nobody has told anything. */
    public static final Gradings NONE = new Gradings(List.of());

    private record Key(String brand, Shoe.LastGender lastGender, InsideDimension dimension) {}

    private final Map<Key, Grading> told = new HashMap<>();

    /** @param gradings of two with the same brand, last and dimension the last one holds */
    public Gradings(Collection<Grading> gradings) {
        gradings.forEach(grading -> told.put(key(grading.brand(), grading.lastGender(), grading.dimension()), grading));
    }

    /** How this shoe grows. A dimension nobody has told of grows with its leader, as a toe box does with the ball. */
    Map<InsideDimension, Growth> of(Shoe shoe) {
        var growths = new EnumMap<InsideDimension, Growth>(InsideDimension.class);
        for (var dimension : InsideDimension.values()) {
            growths.put(dimension, of(shoe, dimension));
        }
        return growths;
    }

    private Growth of(Shoe shoe, InsideDimension dimension) {
        var usual = dimension
                .findLeader()
                .map(leader -> dimension.following(of(shoe, leader)))
                .orElse(dimension.growth());
        return find(shoe.brand(), shoe.lastGender(), dimension).map(usual::with).orElse(usual);
    }

    private Optional<Grading> find(@Nullable String brand, Shoe.LastGender lastGender, InsideDimension dimension) {
        return brand == null ? Optional.empty() : Optional.ofNullable(told.get(key(brand, lastGender, dimension)));
    }

    private static Key key(String brand, Shoe.LastGender lastGender, InsideDimension dimension) {
        return new Key(brand.toLowerCase(Locale.ROOT), lastGender, dimension);
    }
}
