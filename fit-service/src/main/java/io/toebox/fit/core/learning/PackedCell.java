package io.toebox.fit.core.learning;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;

/** A {@link Cell} as one number that sorts by shop first; the shop is a number that whoever packs it understands. */
final class PackedCell {

    private static final int TOLD = 3;
    private static final int ROOM = 12;
    private static final int ROOM_ZERO = 1 << (ROOM - 1);
    private static final int SOURCE = 2;
    private static final int HALF_SIZES = 6;
    private static final int SCALE = 2;
    private static final int ZONE = 3;

    private static final int SOURCE_AT = TOLD + ROOM;
    private static final int HALF_SIZES_AT = SOURCE_AT + SOURCE;
    private static final int SCALE_AT = HALF_SIZES_AT + HALF_SIZES;
    private static final int ZONE_AT = SCALE_AT + SCALE;
    private static final int SHOP_AT = ZONE_AT + ZONE;

    private static final Told[] WORDS = Told.values();
    private static final Source[] SOURCES = Source.values();

    private PackedCell() {}

    static long of(Cell cell, int shop) {
        int room = Math.clamp(cell.roomMm(), -ROOM_ZERO, ROOM_ZERO - 1) + ROOM_ZERO;
        return (long) shop << SHOP_AT
                | group(cell.zone(), cell.size().scale()) << SCALE_AT
                | (long) halfSizes(cell.size()) << HALF_SIZES_AT
                | (long) cell.source().ordinal() << SOURCE_AT
                | (long) room << TOLD
                | cell.told().ordinal();
    }

    private static int halfSizes(Size size) {
        return Math.clamp(size.halfSizes(), 0, (1 << HALF_SIZES) - 1);
    }

    /** What cells are heard together with. */
    static long group(Zone zone, SizeScale scale) {
        return (long) zone.ordinal() << SCALE | scale.ordinal();
    }

    static long group(long packed) {
        return packed >>> SCALE_AT & ((1 << (ZONE + SCALE)) - 1);
    }

    static int shop(long packed) {
        return (int) (packed >>> SHOP_AT);
    }

    /** The same cell of another shop. */
    static long ofShop(long packed, int shop) {
        return packed & ((1L << SHOP_AT) - 1) | (long) shop << SHOP_AT;
    }

    static int halfSizes(long packed) {
        return (int) (packed >>> HALF_SIZES_AT) & ((1 << HALF_SIZES) - 1);
    }

    static Source source(long packed) {
        return SOURCES[(int) (packed >>> SOURCE_AT) & ((1 << SOURCE) - 1)];
    }

    static int roomMm(long packed) {
        return ((int) (packed >>> TOLD) & ((1 << ROOM) - 1)) - ROOM_ZERO;
    }

    static Told told(long packed) {
        return WORDS[(int) packed & ((1 << TOLD) - 1)];
    }
}
