package io.toebox.catalog.core.size;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeScale;

import static io.toebox.catalog.core.shoe.SizeScale.US_MEN;
import static io.toebox.catalog.core.shoe.SizeScale.US_WOMEN;

/**
 * Which size is asked for on which other scale.
 *
 * @param brand whose labels; null for nobody's
 * @param lastGender whose last; null for every last of the brand that has these scales
 * @param to another scale than that of {@code from}
 */
public record ConversionQuestion(
        @Nullable String brand, @Nullable LastGender lastGender, ShoeSize from, SizeScale to) {

    public ConversionQuestion {
        if (from.scale() == to) {
            throw new IllegalArgumentException("A size is converted to another scale.");
        }
        if (lastGender != null && !isPossible(lastGender, from.scale(), to)) {
            throw new IllegalArgumentException("A US scale is that of one sex and its last; leave the last out.");
        }
    }

    /** Whether sizes of both scales may stand on such a last: a men's last has no women's US size. */
    public static boolean isPossible(LastGender lastGender, SizeScale from, SizeScale to) {
        return switch (lastGender) {
            case MEN -> from != US_WOMEN && to != US_WOMEN;
            case WOMEN -> from != US_MEN && to != US_MEN;
            case UNISEX -> true;
        };
    }

    /** Whether the size of one sex is asked for on the other's scale. */
    boolean crossesSexes() {
        return has(US_MEN) && has(US_WOMEN);
    }

    boolean has(SizeScale scale) {
        return from.scale() == scale || to == scale;
    }

    /** The lasts whose charts can answer. */
    Set<LastGender> lasts() {
        if (lastGender != null) {
            return EnumSet.of(lastGender);
        }
        if (has(US_MEN)) {
            return EnumSet.of(LastGender.MEN);
        }
        return has(US_WOMEN) ? EnumSet.of(LastGender.WOMEN) : EnumSet.allOf(LastGender.class);
    }
}
