package io.toebox.catalog.core.size;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;

/**
 * One line of a brand's size chart; a null cell is not printed there.
 *
 * @param us the US size on the scale of the chart's last
 * @param label the centimetres printed on box or tongue, kept as length; often not the foot length
 * @param source where the line can be read; never blank
 */
public record SizeRow(
        SizeNumber us,
        @Nullable SizeNumber uk,
        @Nullable SizeNumber eu,
        @Nullable TenthMm label,
        String source) {

    private static final int HALF_CENTIMETRE = 50;

    public SizeRow {
        require(SizeScale.US_MEN, us);
        require(SizeScale.UK, uk);
        require(SizeScale.EU, eu);
        if (label != null && (label.tenths() < 1000 || label.tenths() > 4500)) {
            throw new IllegalArgumentException("A printed length is between 10 and 45 cm.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A size row names its source.");
        }
    }

    /** The printed centimetres as a size of the Japanese scale; empty when not printed or no half centimetre. */
    Optional<SizeNumber> labelSize() {
        return Optional.ofNullable(label)
                .map(TenthMm::tenths)
                .filter(tenths -> tenths % HALF_CENTIMETRE == 0)
                .map(tenths -> new SizeNumber(tenths / HALF_CENTIMETRE * 3))
                .filter(SizeScale.JP_CM::allows);
    }

    private static void require(SizeScale scale, @Nullable SizeNumber number) {
        if (number != null && !scale.allows(number)) {
            throw new IllegalArgumentException(number + " is no size of the scale " + Term.of(scale) + ".");
        }
    }
}
