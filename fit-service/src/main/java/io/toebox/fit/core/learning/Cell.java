package io.toebox.fit.core.learning;

import java.util.Comparator;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;

/**
 * What one outcome tells of one zone; equal ones are counted, which is all that learning needs.
 *
 * @param shop who reported it
 * @param size as labelled
 * @param source what the room is known from
 * @param roomMm clearance to be expected if the shoe were the average one of its label, whole mm
 */
public record Cell(String shop, Zone zone, Size size, Source source, int roomMm, Told told)
        implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::shop)
            .thenComparing(Cell::zone)
            .thenComparing(cell -> cell.size().scale())
            .thenComparingInt(cell -> cell.size().halfSizes())
            .thenComparing(Cell::source)
            .thenComparingInt(Cell::roomMm)
            .thenComparing(Cell::told);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
