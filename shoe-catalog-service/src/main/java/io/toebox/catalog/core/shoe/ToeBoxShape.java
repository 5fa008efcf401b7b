package io.toebox.catalog.core.shoe;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The form of the toe box and how we know it.
 *
 * @param taper the measured taper, null when it was not measured; present whenever the basis is the taper
 */
public record ToeBoxShape(
        Shape shape, Basis basis, @Nullable Taper taper) {

    /** From much room for the toes to little. */
    public enum Shape {
        FOOT_SHAPED,
        ROUNDED,
        TAPERED
    }

    /** What the shape rests on. */
    public enum Basis {
        /** The brand, or a shop quoting it, says so. */
        BRAND_DECLARED,
        /** Derived from the taper and {@link TaperBorder}. */
        TAPER_RATIO
    }

    public ToeBoxShape {
        if (basis == Basis.TAPER_RATIO && taper == null) {
            throw new IllegalArgumentException("A shape that rests on the taper carries the taper.");
        }
    }

    /** What the brand declares, else what the taper says, else nothing. */
    public static Optional<ToeBoxShape> find(@Nullable Shape declared, Optional<Taper> taper) {
        if (declared != null) {
            return Optional.of(new ToeBoxShape(declared, Basis.BRAND_DECLARED, taper.orElse(null)));
        }
        return taper.map(t -> new ToeBoxShape(of(t), Basis.TAPER_RATIO, t));
    }

    private static Shape of(Taper taper) {
        if (taper.compareTo(TaperBorder.P10.taper()) < 0) {
            return Shape.TAPERED;
        }
        return taper.compareTo(TaperBorder.P90.taper()) > 0 ? Shape.FOOT_SHAPED : Shape.ROUNDED;
    }
}
