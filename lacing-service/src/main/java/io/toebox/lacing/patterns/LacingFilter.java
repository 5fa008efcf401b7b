package io.toebox.lacing.patterns;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.LacingAdvisor;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.wording.Words;

/** Which lacings to list. */
record LacingFilter(
        @Parameter(description = "Only lacings that serve this complaint") @QueryParam("complaint") @Nullable
        Complaint complaint,

        @Parameter(description = "Only lacings a shoe with this many ordinary rows of eyelets can take")
        @QueryParam("rows")
        @Min(EyeletRows.MIN_ROWS)
        @Max(EyeletRows.MAX_ROWS)
        @Nullable
        Integer rows) {

    LacingListResponse toResponse(Words words) {
        List<Lacing> lacings = complaint == null ? Lacings.listLacings() : LacingAdvisor.listLacingsFor(complaint);
        return new LacingListResponse(lacings.stream()
                .map(lacing -> LacingListResponse.Item.of(lacing, words))
                .filter(item -> rows == null || item.possibleRows().contains(rows))
                .toList());
    }
}
