package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.LacingAdvisor;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.wording.Words;

/** Which lacings to list. */
record LacingFilter(Optional<Complaint> complaint, Optional<Integer> rows) {

    static LacingFilter of(@Nullable String complaint, @Nullable Integer rows) {
        var problems = new ParameterProblems();
        var parsed = problems.parseWord("complaint", complaint, Complaint.class, Complaint::slug);
        problems.checkRange("rows", rows, EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS, null);
        problems.throwIfAny();
        return new LacingFilter(parsed, Optional.ofNullable(rows));
    }

    LacingListResponse toResponse(Words words) {
        List<Lacing> lacings = complaint.map(LacingAdvisor::listLacingsFor).orElseGet(Lacings::listLacings);
        return new LacingListResponse(lacings.stream()
                .map(lacing -> LacingListResponse.Item.of(lacing, words))
                .filter(item -> rows.isEmpty() || item.possibleRows().contains(rows.get()))
                .toList());
    }
}
