package io.toebox.catalog.sizes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.size.SizeChart;

/** One brand's chart of one last as published. */
@Schema(name = "BrandSizeChart", description = "A brand's sizes of one last")
record SizeChartResponse(
        String brand,

        LastGender lastGender,

        @Schema(description = "By US size; another size may stand in several rows")
        List<SizeRowResponse> rows,

        List<String> sources) {

    static SizeChartResponse of(SizeChart chart) {
        return new SizeChartResponse(
                chart.brand(),
                chart.lastGender(),
                chart.rows().stream().map(SizeRowResponse::of).toList(),
                chart.sources());
    }

    /** All charts that were asked for. */
    @Schema(name = "SizeChartList", description = "Charts by brand and last")
    record Page(List<SizeChartResponse> items) {}
}
