package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.fits.FitItem.ReasonItem;

/** Words for reasons and notes, in English. The engine gives codes and numbers only. */
final class FitWording {

    private FitWording() {}

    /** A constant as it stands in JSON: lower case with hyphens. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The request property that carries this dimension. */
    static String property(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> "lengthMm";
            case HEEL_TO_BALL -> "heelToBallMm";
            case BALL_WIDTH -> "ballWidthMm";
            case BALL_GIRTH -> "ballGirthMm";
            case HEEL_WIDTH -> "heelWidthMm";
            case INSTEP_HEIGHT -> "instepHeightMm";
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case MEASURED -> "lab-measured";
            case BRIDGED -> "bridged-from-retired-method";
            case BRAND -> "brand-average";
            case ALL_SHOES -> "all-shoes-average";
        };
    }

    static ReasonItem toItem(Reason reason) {
        return switch (reason) {
            case Reason.BindingZone(var zone) ->
                item("binding-zone", zone, "The %s limits the fit most.".formatted(name(zone)));
            case Reason.LacingCanHelp(var zone) ->
                item(
                        "lacing-can-help",
                        zone,
                        "Snug at the %s: a lacing that leaves the forefoot free may feel roomier."
                                .formatted(name(zone)));
            case Reason.MoreRoomNeeded(var zone, var mm) ->
                item(
                        "more-room-needed",
                        zone,
                        "About %s mm more room at the %s would be comfortable.".formatted(mm(mm), name(zone)));
            case Reason.LessRoomNeeded(var zone, var mm) ->
                item(
                        "less-room-needed",
                        zone,
                        "About %s mm less room at the %s would be comfortable.".formatted(mm(mm), name(zone)));
            case Reason.FootEstimated(var dimension) ->
                item(
                        "foot-estimated",
                        null,
                        "The %s was not measured on every foot; it was estimated from the rest."
                                .formatted(name(dimension)));
            case Reason.ShoeNotMeasured(var zone, var basis) ->
                item(
                        "shoe-not-measured",
                        zone,
                        "The shoe's inside at the %s is %s.".formatted(name(zone), words(basis)));
            case Reason.WomensLastInferred() ->
                item(
                        "womens-last-inferred",
                        null,
                        "The laboratory measured the men's shoe; the women's was inferred from it.");
            case Reason.WidthsUnknown() ->
                item("widths-unknown", null, "Which widths it is sold in is not known; standard was judged.");
            case Reason.NoInsideMeasurement() ->
                item("no-inside-measurement", null, "Nothing inside this shoe has been measured, so we do not guess.");
            case Reason.OtherLast() ->
                item("other-last", null, "This shoe is made on a women's last; ask with the us-women scale.");
        };
    }

    static List<NoteItem> notes(FootPair feet) {
        var notes = new ArrayList<NoteItem>();
        feet.lengthDifferenceMm()
                .filter(mm -> mm > Policy.ASK_LEFT_RIGHT_LENGTH.value())
                .ifPresent(mm -> notes.add(new NoteItem(
                        "lengths-far-apart",
                        "Left and right differ by %s mm: worth measuring again.".formatted(mm(mm)))));
        if (!feet.hasMeasured(FootDimension.BALL_WIDTH)) {
            notes.add(new NoteItem("ball-width-helps-most", "Measuring the ball width would make this answer surest."));
        }
        for (var dimension : List.of(FootDimension.HEEL_WIDTH, FootDimension.INSTEP_HEIGHT)) {
            if (feet.hasMeasured(dimension)) {
                notes.add(new NoteItem(
                        "not-compared",
                        "The %s is not compared: no shoe in the catalogue has that inside measurement."
                                .formatted(name(dimension))));
            }
        }
        if (feet.bySide().size() == 1) {
            notes.add(new NoteItem("one-foot-only", "Only one foot was given; feet often differ, so measure both."));
        }
        return notes;
    }

    static NoteItem staleCatalogue() {
        return new NoteItem(
                "catalogue-not-confirmed",
                "The shoe catalogue could not be asked for a while; this answer uses its last known state.");
    }

    private static ReasonItem item(String code, @Nullable Zone zone, String detail) {
        return new ReasonItem(code, zone == null ? null : kebab(zone), detail);
    }

    private static String name(Zone zone) {
        return switch (zone) {
            case LENGTH -> "length";
            case BALL_WIDTH -> "ball of the foot";
            case TOE_BOX_WIDTH -> "toe box";
        };
    }

    private static String name(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> "length";
            case HEEL_TO_BALL -> "heel-to-ball length";
            case BALL_WIDTH -> "ball width";
            case BALL_GIRTH -> "ball girth";
            case HEEL_WIDTH -> "heel width";
            case INSTEP_HEIGHT -> "instep height";
        };
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case MEASURED -> "measured";
            case BRIDGED -> "converted from an older way of measuring";
            case BRAND -> "not measured; expected from other shoes of the brand";
            case ALL_SHOES -> "not measured; expected from all shoes";
        };
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.0f", Math.max(1, value));
    }
}
