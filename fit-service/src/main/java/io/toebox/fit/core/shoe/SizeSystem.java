package io.toebox.fit.core.shoe;

import java.util.Locale;

import io.toebox.fit.core.policy.Policy;

/** A way of printing a size on a box. Only the US ones are judged on, see {@link SizeScale}; the others are for reading. */
public enum SizeSystem {
    EU("EU %s"),
    UK("UK %s"),
    US_MEN("US M %s"),
    US_WOMEN("US W %s"),
    CM("%s cm"),
    MONDOPOINT("Mondopoint %s");

    private static final double MM_PER_SIZE = 25.4 / 3;
    private static final double MM_PER_PARIS_POINT = 20.0 / 3;

    /** EU sizes that brands print above the foot's Paris points: mean of 117 men's rows of charts, 1.7 to 3.7. Computed. */
    private static final double EU_LABEL_ABOVE = 3.04;

    /** UK sizes below the men's US size: 56 rows of charts print 0.5 below, 59 print 1 below. Computed. */
    private static final double UK_LABEL_BELOW = 1;

    /** Centimetres above the men's US size: 18 of 20 rows of charts print 18, two print 17.5. Computed. */
    private static final double CM_LABEL_ABOVE = 18;

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

    /**
     * The size where no brand's chart prints one, to the half; of Mondopoint the foot length in whole millimetres that the size
     * stands for (ISO 9407). A label of a brand may be a size off.
     */
    public String byFormula(Size size) {
        double men = size.scale().mensSize(size.halfSizes());
        double lengthMm = (men + Policy.BRANNOCK_MENS_ZERO.value()) * MM_PER_SIZE;
        return switch (this) {
            case EU -> half(lengthMm / MM_PER_PARIS_POINT + EU_LABEL_ABOVE);
            case UK -> half(men - UK_LABEL_BELOW);
            case US_MEN -> half(men);
            case US_WOMEN -> half(men + Policy.WOMENS_SIZE_OFFSET.value());
            case CM -> half(men + CM_LABEL_ABOVE);
            case MONDOPOINT -> String.valueOf(Math.round(lengthMm));
        };
    }

    private static String half(double size) {
        long halves = Math.round(size * 2);
        return halves % 2 == 0 ? String.valueOf(halves / 2) : String.format(Locale.ROOT, "%.1f", halves / 2.0);
    }
}
