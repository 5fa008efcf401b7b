package io.toebox.fit.core.learning;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Size;

/**
 * What one outcome tells of one zone; equal ones of one shop are counted, which is all that learning needs.
 *
 * @param size as labelled
 * @param source what the room is known from
 * @param roomMm clearance to be expected if the shoe were the average one of its label, whole mm
 */
public record Cell(Zone zone, Size size, Source source, int roomMm, Told told) {}
