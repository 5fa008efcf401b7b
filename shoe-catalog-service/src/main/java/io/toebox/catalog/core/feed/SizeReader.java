package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.feed.SizeText.LooseLetter;
import io.toebox.catalog.core.feed.SizeText.Printed;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;

/**
 * Finds the scale of a size. The text itself knows best, then the row's size system, then the sender's; then the number,
 * where only one scale has it; then the currency of the price.
 *
 * @param cell the row's size system
 * @param option the sender's
 * @param currency the currency of the row's price
 * @param gender whose last the shoe is built on
 */
record SizeReader(
        @Nullable SizeSystem cell,
        @Nullable SizeSystem option,
        @Nullable Currency currency,
        @Nullable LastGender gender,
        RowFindings findings) {

    /** Below it, a number can also be centimetres. */
    private static final SizeNumber SMALLEST_CERTAIN_EU = SizeNumber.whole(33);

    /** No adult has a shorter foot; a smaller number is a shop's own code, such as 105 for 10.5 (RECALLED). */
    private static final SizeNumber SMALLEST_CERTAIN_MONDOPOINT = SizeNumber.whole(200);

    /** The largest running shoes made; a greater number that names no system is in centimetres, or a child's (RECALLED). */
    private static final SizeNumber LARGEST_AMERICAN_OR_BRITISH = SizeNumber.whole(20);

    /** What a reader of a box looks at first. */
    private static final List<SizeSystem> PREFERRED = List.of(
            SizeSystem.US,
            SizeSystem.EU,
            SizeSystem.DE,
            SizeSystem.FR,
            SizeSystem.UK,
            SizeSystem.JP,
            SizeSystem.CM,
            SizeSystem.MONDOPOINT);

    /** A scale and how sure it is. */
    private record Scaled(SizeSystem system, boolean assumed) {}

    /** What the size cells name, as far as it can be read; the rest is found. */
    static List<SizeText.Sizes> sizesIn(List<Cell> cells, RowFindings findings) {
        var read = new ArrayList<SizeText.Sizes>();
        for (var cell : cells) {
            switch (SizeText.read(cell.text())) {
                case SizeText.Sizes sizes -> read.add(sizes);
                case SizeText.NoSize() ->
                    findings.note(cell, Code.SIZE_MISSING, "Give the size printed on the box when there is one.");
                case SizeText.Unreadable(String action) -> findings.warning(cell, Code.SIZE_UNREADABLE, action);
            }
        }
        return read;
    }

    /** The size with all that is printed for it; empty when it cannot be told, which is found. */
    Optional<ShoeSize> find(List<Printed> printed, Cell at) {
        List<Printed> ofThisLast = printed.stream()
                .filter(one -> one.gender() == null || fits(one.gender()))
                .sorted(Comparator.comparingInt(SizeReader::preference))
                .toList();
        if (ofThisLast.isEmpty()) {
            findings.warning(
                    at, Code.GENDER_CONTRADICTED, "Correct the gender or the size: the size is of the other gender.");
            return Optional.empty();
        }
        // "M9.5/W11" is an American label.
        boolean forBoth = printed.size() > 1 && printed.stream().allMatch(one -> one.gender() != null);
        var quiet = new SizeReader(cell, option, currency, gender, new RowFindings(1));
        return ofThisLast.stream()
                .filter(one -> quiet.findOne(one, forBoth, at).isPresent())
                .findFirst()
                .or(() -> Optional.of(ofThisLast.getFirst()))
                .flatMap(one -> findOne(one, forBoth, at));
    }

    private boolean fits(LastGender printed) {
        return switch (gender) {
            case MEN, WOMEN -> printed == gender;
            case UNISEX -> printed != LastGender.WOMEN;
            case null -> printed != LastGender.WOMEN;
        };
    }

    private static int preference(Printed printed) {
        int place = printed.system() == null ? -1 : PREFERRED.indexOf(printed.system());
        return place < 0 ? PREFERRED.size() : place;
    }

    private Optional<ShoeSize> findOne(Printed printed, boolean forBoth, Cell at) {
        var scaled = findSystem(printed, forBoth);
        if (scaled.isEmpty()) {
            findings.warning(
                    at,
                    Code.SIZE_SYSTEM_MISSING,
                    "Say the size system: in the row, in the size, or with sizeSystem=us for the whole file.");
            return Optional.empty();
        }
        var system = scaled.get().system();
        if (scaled.get().assumed()) {
            findings.note(
                    at,
                    Code.SIZE_SYSTEM_ASSUMED,
                    "Taken for %s because of the currency: say the size system when it is another.".formatted(system));
        }
        return findScale(system, printed, at).flatMap(scale -> findSize(scale, printed.number(), at));
    }

    private Optional<Scaled> findSystem(Printed printed, boolean forBoth) {
        if (printed.system() != null) {
            return Optional.of(new Scaled(printed.system(), false));
        }
        if (cell != null) {
            return Optional.of(new Scaled(cell, false));
        }
        if (option != null && couldBe(option, printed.number())) {
            return Optional.of(new Scaled(option, false));
        }
        if (printed.number().compareTo(SMALLEST_CERTAIN_MONDOPOINT) >= 0) {
            return Optional.of(new Scaled(SizeSystem.MONDOPOINT, false));
        }
        if (couldBe(SizeSystem.EU, printed.number()) && printed.number().compareTo(SMALLEST_CERTAIN_EU) >= 0) {
            return Optional.of(new Scaled(SizeSystem.EU, false));
        }
        if (forBoth && couldBe(SizeSystem.US, printed.number())) {
            return Optional.of(new Scaled(SizeSystem.US, false));
        }
        return systemOfCurrency()
                .filter(system -> couldBe(system, printed.number()))
                .map(system -> new Scaled(system, true));
    }

    /** Trade custom (RECALLED). */
    private Optional<SizeSystem> systemOfCurrency() {
        return switch (currency == null ? "" : currency.getCurrencyCode()) {
            case "USD", "CAD" -> Optional.of(SizeSystem.US);
            case "GBP" -> Optional.of(SizeSystem.UK);
            case "JPY" -> Optional.of(SizeSystem.CM);
            default -> Optional.empty();
        };
    }

    private static boolean couldBe(SizeSystem system, SizeNumber number) {
        return switch (system) {
            case US -> SizeScale.US_MEN.allows(number) && number.compareTo(LARGEST_AMERICAN_OR_BRITISH) <= 0;
            case UK -> SizeScale.UK.allows(number) && number.compareTo(LARGEST_AMERICAN_OR_BRITISH) <= 0;
            case EU, DE, FR -> SizeScale.EU.allows(number);
            case JP, CM -> SizeScale.JP_CM.allows(number);
            case MONDOPOINT -> SizeScale.MONDOPOINT.allows(number);
            case AU, BR, CN, IT, MEX -> true;
        };
    }

    private Optional<SizeScale> findScale(SizeSystem system, Printed printed, Cell at) {
        return switch (system) {
            case US -> findUsScale(printed, at);
            case UK -> Optional.of(SizeScale.UK);
            case EU, DE, FR -> Optional.of(SizeScale.EU);
            case JP, CM -> Optional.of(SizeScale.JP_CM);
            case MONDOPOINT -> Optional.of(SizeScale.MONDOPOINT);
            case AU, BR, CN, IT, MEX -> {
                findings.warning(
                        at,
                        Code.SIZE_SYSTEM_UNKNOWN,
                        "Give the size in US, UK, EU, JP or Mondopoint: %s sizes are not kept.".formatted(system));
                yield Optional.empty();
            }
        };
    }

    private Optional<SizeScale> findUsScale(Printed printed, Cell at) {
        if (printed.gender() != null) {
            return Optional.of(printed.gender() == LastGender.WOMEN ? SizeScale.US_WOMEN : SizeScale.US_MEN);
        }
        return switch (gender) {
            case MEN -> Optional.of(SizeScale.US_MEN);
            case WOMEN -> Optional.of(SizeScale.US_WOMEN);
            // Trade custom (RECALLED).
            case UNISEX -> {
                findings.note(
                        at,
                        Code.GENDER_ASSUMED,
                        "Taken for a men's US size, as is the custom with unisex shoes: write M or W before it to be"
                                + " sure.");
                yield Optional.of(SizeScale.US_MEN);
            }
            case null -> {
                findings.warning(
                        at, Code.GENDER_MISSING, "Say men or women in the row or for the file: US sizes differ by it.");
                yield Optional.empty();
            }
        };
    }

    private Optional<ShoeSize> findSize(SizeScale scale, SizeNumber number, Cell at) {
        boolean inCentimetres = scale == SizeScale.MONDOPOINT && number.compareTo(SizeNumber.whole(41)) < 0;
        var printed = inCentimetres ? new SizeNumber(number.sixths() * 10) : number;
        if (!scale.allows(printed)) {
            findings.warning(
                    at,
                    Code.SIZE_UNREADABLE,
                    "Correct the size or its system: %s goes from %s to %s."
                            .formatted(Term.of(scale), scale.min(), scale.max()));
            return Optional.empty();
        }
        return Optional.of(new ShoeSize(scale, printed));
    }

    /** Width of a letter behind the size, where the gender leaves one meaning; empty when both remain. */
    static Optional<WidthText> findLoose(LooseLetter letter, @Nullable LastGender gender) {
        return switch (letter) {
            case W -> gender == LastGender.MEN ? WidthText.findInCell("wide") : Optional.empty();
            case M -> gender == LastGender.WOMEN ? WidthText.findInCell("medium") : Optional.empty();
        };
    }
}
