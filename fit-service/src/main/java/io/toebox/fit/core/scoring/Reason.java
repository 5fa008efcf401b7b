package io.toebox.fit.core.scoring;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Recall;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/** Why an answer is as it is; facts only, worded at the edge. */
public sealed interface Reason {

    /** This zone limits the fit most. */
    record BindingZone(Zone zone) implements Reason {}

    /** The forefoot is snug: laces that leave it free can give room before another shoe is tried. */
    record LacingCanHelp(Zone zone) implements Reason {}

    /** Even the best size and width is short of room here, by so many millimetres. */
    record MoreRoomNeeded(Zone zone, double missingMm) implements Reason {}

    /** Even the best size and width has too much room here, by so many millimetres. */
    record LessRoomNeeded(Zone zone, double excessMm) implements Reason {}

    /** This size suits about as well as the one named best. */
    record BetweenSizes(Size other) implements Reason {}

    /** How much room there is here is known only within so many millimetres (one standard deviation): too little to be likely. */
    record RoomUnsure(Zone zone, double sdMm) implements Reason {}

    /** The shoe is not sold in the size these feet need. */
    record SizeNotSold(Size needed) implements Reason {}

    /** This size and width of the shoe would suit better than the best that is offered. */
    record BetterNotOffered(Size size, WidthGrade width) implements Reason {}

    /** In this width, in which the shoe is not known to be sold, nothing would be tight or loose. */
    record OtherWidthWouldFit(WidthGrade width) implements Reason {}

    /** Measuring this next would make the answer surest: by so many millimetres less standard deviation in the zone it helps most. */
    record MeasureNext(FootDimension dimension, Zone zone, double surerByMm) implements Reason {}

    /** How long the feet are is known too little to name a size. */
    record LengthUnsure() implements Reason {}

    /** The foot's dimension was not measured but estimated from what was. */
    record FootEstimated(FootDimension dimension) implements Reason {}

    /** The shoe's dimension does not rest on a present-method measurement of this shoe. */
    record ShoeNotMeasured(Zone zone, Basis basis) implements Reason {}

    /**
     * What was measured inside the shoe and what feet feel of it are far apart here, mm; negative where less was measured than is felt.
     */
    record LaboratoryDisagrees(Zone zone, double apartMm) implements Reason {}

    /** A neighbouring size or width is likelier to be comfortable in all zones by so much, 0 to 1. */
    record LikelierNeighbour(Size size, WidthGrade width, double likelierBy) implements Reason {}

    /** The measured last is a men's one; the women's is inferred, and known at the ball within so many mm (one standard deviation). */
    record WomensLastInferred(double sdMm) implements Reason {}

    /** Nobody said which widths the shoe is sold in: only standard was considered. */
    record WidthsUnknown() implements Reason {}

    /** Nothing inside this shoe was ever measured. */
    record NoInsideMeasurement() implements Reason {}

    /** The shoe was called back. */
    record Recalled(Recall recall) implements Reason {}

    /** The shoe is built on the other gender's last only. */
    record OtherLast() implements Reason {}
}
