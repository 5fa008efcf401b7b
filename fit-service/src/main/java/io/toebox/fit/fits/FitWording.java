package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.scoring.Felt;
import io.toebox.fit.core.scoring.Governing;
import io.toebox.fit.core.scoring.Reason;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.fits.FitItem.NotKnownItem;
import io.toebox.fit.fits.FitItem.ReasonItem;
import io.toebox.fit.fits.FitItem.RecallItem;
import io.toebox.fit.wording.Words;

/** Which sentence a reason or note gets. The engine gives codes and numbers only. */
final class FitWording {

    private FitWording() {}

    /** The request property that carries this dimension. */
    static String property(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> "lengthMm";
            case HEEL_TO_BALL -> "heelToBallMm";
            case BALL_WIDTH -> "ballWidthMm";
            case TOE_BREADTH -> "toeBreadthMm";
            case BALL_GIRTH -> "ballGirthMm";
            case HEEL_WIDTH -> "heelWidthMm";
            case INSTEP_HEIGHT -> "instepHeightMm";
        };
    }

    static String basis(Basis basis) {
        return switch (basis) {
            case MEASURED -> "lab-measured";
            case STORE_MEASURED -> "store-measured";
            case BRAND_STATED -> "brand-stated";
            case BRIDGED -> "bridged-from-retired-method";
            case FELT -> "felt";
            case BRAND -> "brand-average";
            case ALL_SHOES -> "all-shoes-average";
        };
    }

    static String learned(int pairs, Words words) {
        return words.text(pairs == 1 ? "learned.one" : "learned.several", pairs);
    }

    static ReasonItem toItem(Reason reason, Words words) {
        return switch (reason) {
            case Reason.BindingZone(var zone) ->
                item("binding-zone", zone, words, words.text("zone.%s.subject".formatted(Spelling.of(zone))));
            case Reason.BetweenSizes(var other) -> item("between-sizes", null, words, other.label());
            case Reason.SizeNotSold(var needed) -> item("size-not-sold", Zone.OF_SIZE, words, needed.label());
            case Reason.BetterNotOffered(var size, var width) ->
                item("better-not-offered", null, words, size.label(), words.text("width." + Spelling.of(width)));
            case Reason.OtherWidthWouldFit(var width) ->
                item("other-width-would-fit", Zone.BALL_WIDTH, words, words.text("width." + Spelling.of(width)));
            case Reason.MeasureNext(var dimension, var zone, var mm) ->
                item("measure-next", zone, words, name(dimension, words), wholeMm(mm));
            case Reason.LengthUnsure() -> item("length-unsure", Zone.OF_SIZE, words);
            case Reason.LacingCanHelp(var zone) -> item("lacing-can-help", zone, words, at(zone, words));
            case Reason.MoreRoomNeeded(var zone, var mm) ->
                item("more-room-needed", zone, words, wholeMm(mm), at(zone, words));
            case Reason.LessRoomNeeded(var zone, var mm) ->
                item("less-room-needed", zone, words, wholeMm(mm), at(zone, words));
            case Reason.RoomUnsure(var zone, var mm) -> item("room-unsure", zone, words, at(zone, words), wholeMm(mm));
            case Reason.FootEstimated(var dimension) -> item("foot-estimated", null, words, name(dimension, words));
            case Reason.ShoeNotMeasured(var zone, var basis) ->
                item("shoe-not-measured", zone, words, at(zone, words), words.text("basis." + Spelling.of(basis)));
            case Reason.LaboratoryDisagrees(var zone, var mm) ->
                item(
                        mm < 0 ? "laboratory-finds-less" : "laboratory-finds-more",
                        zone,
                        words,
                        wholeMm(Math.abs(mm)),
                        at(zone, words));
            case Reason.LikelierNeighbour(var size, var width, var by) ->
                item(
                        "likelier-neighbour",
                        null,
                        words,
                        size.label(),
                        words.text("width." + Spelling.of(width)),
                        Math.round(100 * by));
            case Reason.WomensLastInferred(var sdMm) -> item("womens-last-inferred", null, words, sdMm);
            case Reason.WidthsUnknown() -> item("widths-unknown", null, words);
            case Reason.NoInsideMeasurement() -> item("no-inside-measurement", null, words);
            case Reason.Recalled(var recall) ->
                new ReasonItem(
                        "recalled",
                        null,
                        words.text("reason.recalled", recall.date().toString(), recall.reason(), recall.link()),
                        new RecallItem(recall.reason(), recall.date(), recall.link()));
            case Reason.OtherLast() -> item("other-last", null, words);
        };
    }

    /** Which size and width a shoe is not sold in; one of the two is not null. */
    static ReasonItem notSoldSo(@Nullable Size size, @Nullable WidthGrade width, Words words) {
        var asked = Stream.concat(
                        Stream.ofNullable(size).map(Size::label),
                        Stream.ofNullable(width).map(grade -> words.text("width." + Spelling.of(grade))))
                .collect(Collectors.joining(" "));
        return item("not-sold-so", null, words, asked);
    }

    static ReasonItem boxIsBest(Words words) {
        return item("box-is-best", null, words);
    }

    /** @param halfSizes from the box to the best size, not 0 */
    static ReasonItem boxLength(Variant box, Variant best, int halfSizes, Words words) {
        var governing = box.find(Zone.OF_SIZE).map(ZoneFit::governing).orElse(Governing.BOTH);
        return item(
                halfSizes > 0 ? "box-short" : "box-long",
                Zone.OF_SIZE,
                words,
                sizes(Math.abs(halfSizes), words),
                words.text("foot." + Spelling.of(governing)),
                best.size().label());
    }

    static String sizes(int halfSizes, Words words) {
        return switch (halfSizes) {
            case 1 -> words.text("sizes.half");
            case 2 -> words.text("sizes.one");
            default -> words.text("sizes.more", halfSizes / 2.0);
        };
    }

    /** @param widths from the box to the best width, not 0 */
    static ReasonItem boxWidth(Variant best, int widths, Words words) {
        return item(
                widths > 0 ? "box-narrow" : "box-wide",
                Zone.BALL_WIDTH,
                words,
                best.size().scale().letter(best.width()));
    }

    static List<NoteItem> notes(FootPair feet, Words words) {
        var notes = new ArrayList<NoteItem>();
        feet.lengthDifferenceMm()
                .filter(mm -> mm > Policy.ASK_LEFT_RIGHT_LENGTH.value())
                .ifPresent(mm -> notes.add(note("lengths-far-apart", words, wholeMm(mm))));
        feet.unlikeReadings()
                .forEach(unlike -> notes.add(note(
                        "measurements-unlike", words, name(unlike.dimension(), words), name(unlike.given(), words))));
        feet.unlikeFeet().forEach(dimension -> notes.add(note("feet-unlike", words, name(dimension, words))));
        if (!feet.hasMeasured(FootDimension.LENGTH)) {
            notes.add(note("length-not-measured", words));
        } else if (!feet.hasMeasured(FootDimension.BALL_WIDTH)) {
            notes.add(note("ball-width-helps-most", words));
        }
        for (var dimension : List.of(FootDimension.HEEL_WIDTH, FootDimension.INSTEP_HEIGHT)) {
            if (feet.hasMeasured(dimension)) {
                notes.add(note("not-compared", words, name(dimension, words)));
            }
        }
        if (feet.bySide().size() == 1) {
            notes.add(note("one-foot-only", words));
        }
        return notes;
    }

    /** What kind of shoe it is where that is another than was asked about. */
    static List<ReasonItem> otherKind(ShoeCard other, ShoeCard asked, Words words) {
        var reasons = new ArrayList<ReasonItem>();
        if (other.category() != null
                && asked.category() != null
                && !other.category().equals(asked.category())) {
            reasons.add(item(
                    "other-category",
                    null,
                    words,
                    ShoeCategory.name(other.category(), words),
                    ShoeCategory.name(asked.category(), words)));
        }
        var last = other.shoe().lastGender();
        if (last != asked.shoe().lastGender()) {
            reasons.add(item("other-last-gender", null, words, words.text("last." + Spelling.of(last))));
        }
        return reasons;
    }

    /** What does not count of how the shoe of today feels. */
    static List<NoteItem> notes(Felt felt, Words words) {
        var notes = new ArrayList<NoteItem>();
        if (!felt.contradicting().isEmpty()) {
            notes.add(note("current-shoe-contradicts", words, names(felt.contradicting(), words)));
        }
        if (!felt.unused().isEmpty()) {
            notes.add(note("felt-zone-unused", words, names(felt.unused(), words)));
        }
        return notes;
    }

    private static String names(Collection<FeltZone> zones, Words words) {
        return zones.stream()
                .map(zone -> words.text("felt-zone." + Spelling.of(zone)))
                .collect(Collectors.joining(", "));
    }

    /** @param unjudged what can be said of the zones that are not judged */
    static List<NotKnownItem> notKnown(Variant variant, List<UnjudgedZone> unjudged, Words words) {
        var ofTheShoe = Arrays.stream(Zone.values())
                .filter(zone -> variant.find(zone).isEmpty())
                .map(zone -> notKnown(Spelling.of(zone), "shoe-not-measured", words));
        var ofAnyShoe = unjudged.stream().flatMap(zone -> switch (zone) {
            case UnjudgedZone.Compared compared -> Stream.empty();
            case UnjudgedZone.NotKnown(var felt, var why) ->
                Stream.of(notKnown(Spelling.of(felt), Spelling.of(why), words));
        });
        return Stream.concat(ofTheShoe, ofAnyShoe).toList();
    }

    private static NotKnownItem notKnown(String zone, String code, Words words) {
        return new NotKnownItem(zone, code, words.text("not-known." + code));
    }

    private static ReasonItem item(String code, @Nullable Zone zone, Words words, Object... arguments) {
        return new ReasonItem(code, zone, words.text("reason." + code, arguments), null);
    }

    /** None of the shoes that pass the filters was measured. */
    static NoteItem noneMeasured(int shoes, Words words) {
        return shoes == 1
                ? new NoteItem("no-shoe-measured", words.text("note.no-shoe-measured.one"))
                : note("no-shoe-measured", words, shoes);
    }

    static NoteItem note(String code, Words words, Object... arguments) {
        return new NoteItem(code, words.text("note." + code, arguments));
    }

    private static String at(Zone zone, Words words) {
        return words.text("zone.%s.at".formatted(Spelling.of(zone)));
    }

    private static String name(FootDimension dimension, Words words) {
        return name(dimension).in(words.language());
    }

    static Sentence name(FootDimension dimension) {
        return Words.sentence("dimension." + Spelling.of(dimension));
    }

    private static long wholeMm(double value) {
        return Math.round(Math.max(1, value));
    }
}
