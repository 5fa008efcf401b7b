package io.toebox.fit.core.compression;

import java.util.Comparator;
import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.UpperStretch;

/**
 * Metatarsal compression: how far a shoe presses the forefoot together. The foot is squeezed where the clearance is negative.
 * The clearance is known only as a normal distribution, so the squeeze is the expectation of its negative part, which is above
 * zero even where the mean clearance is a little above it. The upper takes up a share of the squeeze by stretching.
 *
 * @param squeezes every place that can be told, in the order of {@link Place}
 */
public record Compression(List<Squeeze> squeezes) {

    /** @throws IllegalArgumentException when there is no place at all */
    public Compression {
        squeezes = List.copyOf(squeezes);
        if (squeezes.isEmpty()) {
            throw new IllegalArgumentException("a compression is of some place");
        }
    }

    /**
     * What is pressed at the metatarsal heads.
     *
     * @param ballClearance clearance of {@link Zone#BALL_WIDTH}, mm, upper at rest
     * @param ballWidthMm the foot's ball width, mm, above zero
     */
    public static Squeeze ofHeads(Estimate ballClearance, UpperStretch upper, double ballWidthMm) {
        return squeeze(Place.METATARSAL_HEADS, Zone.BALL_WIDTH, ballClearance, 1, 0, upper, ballWidthMm);
    }

    /**
     * What is pressed at the toes. The taper of the shoe against the forefoot is one deficit; which side bears how much of it
     * depends on which toes reach furthest forward, and is known only roughly.
     *
     * @param toeBoxClearance clearance of {@link Zone#TOE_BOX_WIDTH}, mm, upper at rest
     * @param ballWidthMm the foot's ball width, mm, above zero
     */
    public static List<Squeeze> ofToes(
            Estimate toeBoxClearance, ToeShape toeShape, UpperStretch upper, double ballWidthMm) {
        double bigToe =
                switch (toeShape) {
                    case EGYPTIAN -> Policy.BIG_TOE_SHARE_EGYPTIAN.value();
                    case SQUARE -> Policy.BIG_TOE_SHARE_SQUARE.value();
                    case GREEK, UNKNOWN -> Policy.BIG_TOE_SHARE.value();
                };
        double sd = Policy.BIG_TOE_SHARE_SD.value();
        return List.of(
                squeeze(Place.BIG_TOE, Zone.TOE_BOX_WIDTH, toeBoxClearance, bigToe, sd, upper, ballWidthMm),
                squeeze(Place.LITTLE_TOE, Zone.TOE_BOX_WIDTH, toeBoxClearance, 1 - bigToe, sd, upper, ballWidthMm));
    }

    /** The highest level of any place. */
    public Level level() {
        return squeezes.stream()
                .map(Squeeze::level)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The place that is squeezed most; the earlier one of equals. */
    public Squeeze worst() {
        return squeezes.stream()
                .min(Comparator.comparing(Squeeze::level)
                        .thenComparingDouble(squeeze -> squeeze.amount().meanMm())
                        .reversed())
                .orElseThrow();
    }

    private static Squeeze squeeze(
            Place place,
            Zone zone,
            Estimate clearance,
            double share,
            double shareSd,
            UpperStretch upper,
            double ballWidthMm) {
        var deficit = Normal.negativePart(clearance);
        var amount = scaled(scaled(deficit, share, shareSd), 1 - upper.give(), upper.giveSd());
        return new Squeeze(
                place,
                amount,
                100 * amount.meanMm() / ballWidthMm,
                Level.of(zone.band().verdict(clearance.meanMm())));
    }

    /** Times an independent factor that is itself known only with an error. */
    private static Estimate scaled(Estimate amount, double factor, double factorSd) {
        double spread = Math.hypot(amount.meanMm(), amount.sdMm());
        return new Estimate(amount.meanMm() * factor, Math.hypot(amount.sdMm() * factor, spread * factorSd));
    }
}
