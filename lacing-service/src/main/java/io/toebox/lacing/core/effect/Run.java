package io.toebox.lacing.core.effect;

/**
 * What some thousand steps do to a lace.
 *
 * @param knotKeeps share of its tension a knot at the ends keeps, above 0 to 1
 * @param creeps share of the difference friction holds at a contact that creeps away, 0 to below 1
 */
public record Run(double knotKeeps, double creeps) {

    /** An hour or so, as far as can be told. */
    public static final Run USUAL = new Run(EffectFigures.KNOT_KEEPS.value(), EffectFigures.CREEP.value());

    /** A run the laces stand well. */
    public static final Run GENTLE = new Run(EffectFigures.KNOT_KEEPS.high(), EffectFigures.CREEP.low());

    /** A run that loosens them. */
    public static final Run HARD = new Run(EffectFigures.KNOT_KEEPS.low(), EffectFigures.CREEP.high());

    /** A closure that does not give, such as a dial. */
    public static final Run LOCKED = new Run(1, 0);

    /** @throws IllegalArgumentException when a share is none */
    public Run {
        if (!(knotKeeps > 0 && knotKeeps <= 1 && creeps >= 0 && creeps < 1)) {
            throw new IllegalArgumentException("a knot keeps above 0 to 1 and 0 to below 1 creeps away, not %s and %s"
                    .formatted(knotKeeps, creeps));
        }
    }
}
