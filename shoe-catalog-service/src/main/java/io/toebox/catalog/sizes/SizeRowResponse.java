package io.toebox.catalog.sizes;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.size.SizeRow;

/** One row of a chart; a cell the brand does not print is left out. */
@Schema(name = "SizeRow", description = "Cells the brand does not print are left out")
public record SizeRowResponse(
        BigDecimal us,
        @Nullable BigDecimal uk,

        @Schema(description = "As printed: a whole, a half or a third such as `42 2/3`") @Nullable
        String eu,

        @Schema(description = "Centimetres printed on the label, often not the foot length") @Nullable
        BigDecimal labelCm) {

    public static SizeRowResponse of(SizeRow row) {
        return new SizeRowResponse(
                row.us().decimal(),
                number(row.uk()),
                row.eu() == null ? null : row.eu().toString(),
                row.label() == null ? null : centimetres(row.label()));
    }

    private static BigDecimal centimetres(TenthMm length) {
        BigDecimal shortest = BigDecimal.valueOf(length.tenths(), 2).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static @Nullable BigDecimal number(@Nullable SizeNumber size) {
        return size == null ? null : size.decimal();
    }
}
