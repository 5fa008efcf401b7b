package io.toebox.fit.core.shoe;

/** A way of printing a size on a box. Only the US ones are judged on, see {@link SizeScale}; the others are for reading. */
public enum SizeSystem {
    EU("EU %s"),
    UK("UK %s"),
    US_MEN("US M %s"),
    US_WOMEN("US W %s"),
    CM("%s cm"),
    MONDOPOINT("Mondopoint %s");

    private final String label;

    SizeSystem(String label) {
        this.label = label;
    }

    /** The size as people read it, for example {@code EU 44.5}. */
    public String label(String size) {
        return label.formatted(size);
    }

    /** The system of a scale. */
    public static SizeSystem of(SizeScale scale) {
        return switch (scale) {
            case US_MEN -> US_MEN;
            case US_WOMEN -> US_WOMEN;
        };
    }
}
