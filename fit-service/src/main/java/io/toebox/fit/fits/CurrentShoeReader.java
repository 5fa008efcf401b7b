package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.Boxes.Box;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.CurrentShoeInput.ZoneFeelInput;

import static io.toebox.fit.wording.FitTexts.FIT;

/** From the wire to the core: a shoe the runner owns, wherever a request has it under this name. */
public final class CurrentShoeReader {

    /** What to say of a shoe that the catalogue does not know. */
    private static final String UNKNOWN = "current-shoe-unknown";

    /** What to say of a barcode that no shoe has: the shoe itself may well be in the catalogue. */
    private static final String BARCODE_UNKNOWN = "current-shoe-barcode-unknown";

    /** What to say of a shoe whose size nobody told. */
    public static final String SIZE_MISSING = "current-shoe-size-missing";

    /** What to say of a shoe that would tell how long the feet are, if somebody said how its length feels. */
    public static final String FEEL_MISSING = "current-shoe-feel-missing";

    private static final String SHOE = "#/currentShoe";

    private CurrentShoeReader() {}

    /** The shoe as told; a problem document when it is not named in exactly one way or a word or size is not right. */
    public static WornShoe toWornShoe(CurrentShoeInput input, SizeScale scale) {
        return new WornShoe(
                toName(input),
                input.size() == null ? null : new Size(scale, FootReader.halfSizes(input.size(), SHOE + "/size")),
                input.width() == null ? null : toWidth(input.width(), scale),
                input.zones() == null ? Map.of() : toFeel(input.zones()));
    }

    /**
     * The shoe by slug, size and width, if the catalogue knows it; a shoe it does not know says nothing. A problem document when
     * the box of a barcode has another size or width than was told.
     */
    public static Optional<WornShoe> findKnown(WornShoe worn, Snapshot snapshot) {
        return switch (worn.name()) {
            case WornShoe.Slug(var slug) -> snapshot.cards().containsKey(slug) ? Optional.of(worn) : Optional.empty();
            case WornShoe.Gtin(var gtin) -> snapshot.boxes().find(gtin).map(box -> inBox(worn, box));
        };
    }

    /** What to say of a shoe that {@link #findKnown} does not find. */
    public static String whyUnknown(WornShoe worn) {
        return switch (worn.name()) {
            case WornShoe.Slug slug -> UNKNOWN;
            case WornShoe.Gtin gtin -> BARCODE_UNKNOWN;
        };
    }

    /** A size told on the other scale is no contradiction: which of the brand's labels it stands for is not asked. */
    private static WornShoe inBox(WornShoe worn, Box box) {
        var size = worn.size();
        if (size != null && size.scale() == box.size().scale() && !size.equals(box.size())) {
            throw contradiction("/size", size.label(), box.size().label());
        }
        if (worn.width() != null && box.width() != null && worn.width() != box.width()) {
            var scale = box.size().scale();
            throw contradiction("/width", scale.letter(worn.width()), scale.letter(box.width()));
        }
        return new WornShoe(
                new WornShoe.Slug(box.slug()),
                box.size(),
                box.width() == null ? worn.width() : box.width(),
                worn.feel());
    }

    private static ProblemException contradiction(String field, String told, String onTheBox) {
        return new ProblemException(
                ProblemType.CONTRADICTION,
                FIT.sentence("current-shoe.contradiction"),
                List.of(Mistake.ofPointer(
                        SHOE + field, "contradiction", FIT.sentence("current-shoe.other-box", told, onTheBox))));
    }

    /** Whether anything told says how long the feet are: a measurement, or how the length of the shoe of today feels. */
    public static boolean isLengthTold(FootPair feet, WornShoe worn) {
        return feet.hasMeasured(FootDimension.LENGTH) || worn.feel().containsKey(FeltZone.LENGTH);
    }

    private static WornShoe.Name toName(CurrentShoeInput input) {
        var slug = input.slug();
        var gtin = input.gtin();
        if (slug != null && gtin == null) {
            return new WornShoe.Slug(slug);
        }
        if (gtin == null || slug != null) {
            throw RunnerReader.oneOf(SHOE, gtin == null, "slug", "gtin");
        }
        try {
            return WornShoe.Gtin.parse(gtin.strip());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(Mistake.ofPointer(SHOE + "/gtin", "invalid-format", FIT.sentence("gtin")));
        }
    }

    private static WidthGrade toWidth(String text, SizeScale scale) {
        return findWidth(text, scale)
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofPointer(SHOE + "/width", Mistake.UNKNOWN_VALUE, Mistake.oneOf(widthWords(scale)))));
    }

    /** The width with this name or letter. */
    static Optional<WidthGrade> findWidth(String text, SizeScale scale) {
        return Arrays.stream(WidthGrade.values())
                .filter(grade -> scale.letter(grade).equalsIgnoreCase(text))
                .findFirst()
                .or(() -> Spelling.find(WidthGrade.class, text));
    }

    /** What {@link #findWidth} knows. */
    static List<String> widthWords(SizeScale scale) {
        return Stream.concat(
                        Spelling.listOf(WidthGrade.class).stream(),
                        Arrays.stream(WidthGrade.values()).map(scale::letter))
                .toList();
    }

    private static Map<FeltZone, Verdict> toFeel(List<ZoneFeelInput> zones) {
        var feel = new EnumMap<FeltZone, Verdict>(FeltZone.class);
        for (int i = 0; i < zones.size(); i++) {
            String pointer = SHOE + "/zones/" + i;
            if (feel.put(zones.get(i).zone(), zones.get(i).feel()) != null) {
                throw ProblemException.of(
                        Mistake.ofPointer(pointer + "/zone", "duplicate", FIT.sentence("zone-twice")));
            }
        }
        return feel;
    }
}
