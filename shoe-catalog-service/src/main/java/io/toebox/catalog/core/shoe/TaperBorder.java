package io.toebox.catalog.core.shoe;

/**
 * Where one toe-box shape ends and the next begins, as taper: toe-box width ÷ ball width, both by the lab's current
 * method on one shoe. The borders are the outer tenths of the shoes on the market, so a shape says how a shoe compares
 * with others, not how a foot is formed.
 *
 * <p>Source: own computation over the 334 shoes of the RunRepeat lab data set (2026-08-17) that have both values. The
 * starter catalogue ships 258 of them, with P10 0.738 and P90 0.811. Certainty: standard error about 0.002 at
 * P10 and 0.005 at P90 (bootstrap of the shipped shoes); brands that call themselves foot-shaped lie at the top.
 */
public enum TaperBorder {
    /** 10th percentile, 0.738: a toe box narrower than this is tapered. */
    P10(738),
    /** 90th percentile, 0.807: a toe box wider than this is foot-shaped. */
    P90(807);

    private final Taper taper;

    TaperBorder(int thousandths) {
        this.taper = new Taper(thousandths);
    }

    /** The border itself; a shoe exactly on it is rounded. */
    public Taper taper() {
        return taper;
    }
}
