package io.toebox.lacing.zones;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.effect.ZoneChange.Change;
import io.toebox.lacing.core.effect.ZoneChange.Direction;
import io.toebox.lacing.wording.Words;

/** What laces change for a part of the foot. */
@Schema(
        name = "ZoneAgainstCrissCross",
        description =
                "Direction of change for a part of the foot: less, same (within 5 %) or more. Which rows lie over it is"
                        + " our assumption: thirds of the ordinary rows, laced or not, and the extra eyelet at the"
                        + " ankle")
public record ZoneItem(
        FootZone zone,

        int fromRow,
        int toRow,

        @Schema(description = "Snugged row by row and tied with the same lace tension")
        ChangeItem atEqualTension,

        @Schema(
                description =
                        "Tied until the rows over instep and ankle, with the knot, hold the foot as hard; absent when"
                                + " they do not hold it")
        @Nullable
        ChangeItem atEqualClosure,

        @Schema(description = "Tied with the same lace tension, after some thousand steps")
        ChangeItem afterARun,

        @Schema(
                description =
                        "Whether the same is said of a run over the whole range of what friction, knot and creep may"
                                + " be")
        boolean afterARunIsSure,

        String detail) {

    /** Less, the same or more. */
    @Schema(name = "DirectionOfChange")
    public record ChangeItem(
            @Schema(description = "Lace over it; for the toe box how hard the upper is drawn")
            Direction pressure,

            @Schema(description = "How hard its rows are drawn together, the knot included")
            Direction hold) {
        static ChangeItem of(Change change) {
            return new ChangeItem(change.pressure(), change.hold());
        }
    }

    /** All zones, told in the given words. */
    public static List<ZoneItem> listOf(List<ZoneChange> changes, Words words) {
        return changes.stream().map(change -> of(change, words)).toList();
    }

    private static ZoneItem of(ZoneChange change, Words words) {
        return new ZoneItem(
                change.zone(),
                change.fromRow(),
                change.toRow(),
                ChangeItem.of(change.atEqualTension()),
                change.atEqualClosure().map(ChangeItem::of).orElse(null),
                ChangeItem.of(change.afterARun()),
                change.sure(),
                words.zoneChange(change));
    }
}
