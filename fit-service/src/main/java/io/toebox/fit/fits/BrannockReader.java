package io.toebox.fit.fits;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.foot.BrannockReading;
import io.toebox.fit.core.foot.BrannockReading.Scale;
import io.toebox.fit.core.foot.BrannockReading.Width;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.shoe.SizeScale;

/** From the wire to the core: what a Brannock device said. */
final class BrannockReader {

    private BrannockReader() {}

    static BrannockReading toReading(BrannockInput input, SizeScale wanted, String pointer) {
        var usual =
                switch (wanted) {
                    case US_MEN -> Scale.MENS;
                    case US_WOMEN -> Scale.WOMENS;
                };
        return new BrannockReading(
                Objects.requireNonNullElse(input.scale(), usual),
                FootReader.halfSizes(input.heelToToeSize(), pointer + "/heelToToeSize"),
                input.archLengthSize() == null
                        ? null
                        : (Integer) FootReader.halfSizes(input.archLengthSize(), pointer + "/archLengthSize"),
                toWidth(input.width()));
    }

    /** The property of the device's reading that tells this dimension. */
    static String property(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> "heelToToeSize";
            case HEEL_TO_BALL -> "archLengthSize";
            case BALL_WIDTH -> "width";
            case TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT ->
                throw new IllegalArgumentException("not read on the device: " + dimension);
        };
    }

    private static @Nullable Width toWidth(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String letters = text.toUpperCase(Locale.ROOT);
        if (letters.matches("[23][AE]")) {
            letters = letters.substring(1).repeat(letters.charAt(0) - '0');
        }
        return Width.valueOf(letters);
    }
}
