package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.barcode.BarcodeReader;
import io.toebox.catalog.core.barcode.BarcodeReading;
import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.SizeRating;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.UpperStretch;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;
import io.toebox.catalog.shoes.ShoeRequest.MeasurementRequest;
import io.toebox.catalog.shoes.ShoeRequest.PriceRequest;
import io.toebox.catalog.shoes.ShoeRequest.VariantRequest;

import static io.toebox.catalog.platform.ProblemType.CONFLICT;

/** Reads a written shoe into the core's, naming every field that cannot be read or that contradicts another. */
final class ShoeReader {

    private final ShoeRequest request;
    private final WrittenFields fields;
    private final Map<Gtin, String> pointers = new HashMap<>();

    private ShoeReader(ShoeRequest request, List<FieldProblem> violated) {
        this.request = request;
        this.fields = new WrittenFields(violated);
    }

    /**
     * The shoe of this name that the request writes.
     *
     * @param violated the constraints the request violates
     */
    static WrittenShoe read(String slug, ShoeRequest request, List<FieldProblem> violated) {
        return new ShoeReader(request, violated).read(slug);
    }

    private WrittenShoe read(String slug) {
        var lastGender = fields.term("#/lastGender", LastGender.class, request.lastGender());
        var releaseDate = fields.read("#/releaseDate", request.releaseDate(), "invalid-format", ReleaseDate::new);
        var purpose = new Shoe.Purpose(
                fields.term("#/category", Category.class, request.category()),
                fields.terms("#/paces", Pace.class, request.paces()),
                fields.term("#/archSupport", ArchSupport.class, request.archSupport()),
                fields.term("#/plate", Plate.class, request.plate()));
        var closure = fields.term("#/closure", Closure.class, request.closure());
        var declared = fields.term("#/declaredToeBoxShape", ToeBoxShape.Shape.class, request.declaredToeBoxShape());
        var laceLength = fields.mm("#/laceLengthMm", request.laceLengthMm());
        var stretch = fields.term("#/upperStretch", UpperStretch.class, request.upperStretch());
        var drop = fields.mm("#/dropMm", request.dropMm());
        var heelStack = fields.mm("#/heelStackMm", request.heelStackMm());
        var forefootStack = fields.mm("#/forefootStackMm", request.forefootStackMm());
        var offer = new Shoe.Offer(
                fields.term("#/status", Status.class, request.status()),
                fields.terms("#/widthsOffered", WidthGrade.class, request.widthsOffered()),
                price(request.price()));
        var sizeRating = fields.read(
                "#/sizeRating", request.sizeRating(), "too-many-decimals", r -> SizeRating.parse(r.toString()));
        var variants = variants();
        var measurements = measurements();
        fields.requireAllValid();
        var shoe = new Shoe(
                new Shoe.Identity(slug, request.brand(), request.model(), request.version(), lastGender, releaseDate),
                purpose,
                new Shoe.Upper(
                        closure, declared, request.eyeletRows(), request.extraHeelLockEyelet(), laceLength, stretch),
                new Shoe.Build(request.weightG(), drop, heelStack, forefootStack),
                offer,
                sizeRating,
                variants,
                measurements,
                request.sources());
        return new WrittenShoe(shoe, Map.copyOf(pointers));
    }

    private @Nullable Price price(@Nullable PriceRequest written) {
        if (written == null) {
            return null;
        }
        var amount = fields.read("#/price/amount", written.amount(), "too-many-decimals", ShoeReader::inHundredths);
        var currency = fields.read("#/price/currency", written.currency(), "unknown-value", ShoeReader::currency);
        return amount == null || currency == null ? null : new Price(amount, currency);
    }

    private static BigDecimal inHundredths(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("A price has at most two decimals.");
        }
        return amount;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A currency is three letters of ISO 4217, such as EUR.", e);
        }
    }

    private List<Variant> variants() {
        var variants = new ArrayList<Variant>();
        var keys = new HashMap<Variant.Key, String>();
        for (int i = 0; i < request.variants().size(); i++) {
            String pointer = "#/variants/" + i;
            var variant = variant(pointer, request.variants().get(i));
            if (variant == null) {
                continue;
            }
            String other = keys.putIfAbsent(variant.key(), pointer);
            if (other != null) {
                fields.contradict(pointer, "duplicate", "The same size and width as " + other + ".");
            }
            variants.add(variant);
        }
        if (pointers.size() > Shoe.MAX_BARCODES) {
            fields.refuse(FieldProblem.ofPointer(
                    "#/variants", "out-of-range", "At most %d barcodes in all.".formatted(Shoe.MAX_BARCODES)));
        }
        return variants;
    }

    private @Nullable Variant variant(String pointer, @Nullable VariantRequest written) {
        if (written == null) {
            return null;
        }
        var size = fields.size(pointer + "/size", written.size());
        var width = fields.term(pointer + "/width", WidthGrade.class, written.width());
        var letter = fields.read(pointer + "/widthLetter", written.widthLetter(), "unknown-value", ShoeReader::letter);
        var gtins = gtins(pointer + "/gtins", written.gtins());
        return size == null ? null : new Variant(size, width, letter, gtins);
    }

    private List<Gtin> gtins(String pointer, List<String> written) {
        var gtins = new ArrayList<Gtin>();
        for (int i = 0; i < written.size(); i++) {
            String at = pointer + "/" + i;
            if (written.get(i) == null) {
                continue;
            }
            switch (BarcodeReader.read(written.get(i))) {
                case BarcodeReading.Read(Gtin gtin, var form) -> {
                    String other = pointers.putIfAbsent(gtin, at);
                    if (other != null && !other.startsWith(pointer + "/")) {
                        fields.contradict(at, "duplicate", "Stands at " + other + " too.");
                    }
                    gtins.add(gtin);
                }
                case BarcodeReading.Unreadable(var reason, String action) ->
                    fields.refuse(FieldProblem.ofPointer(at, Term.of(reason), action));
            }
        }
        return gtins;
    }

    private static WidthLetter letter(String text) {
        return WidthLetter.find(text)
                .orElseThrow(() -> new IllegalArgumentException("A width letter is 4A to 6E, such as D or 2E."));
    }

    private List<Measurement> measurements() {
        var measurements = new ArrayList<Measurement>();
        var places = new HashSet<Measurement.Place>();
        for (int i = 0; i < request.measurements().size(); i++) {
            String pointer = "#/measurements/" + i;
            var measurement = measurement(pointer, request.measurements().get(i));
            if (measurement == null) {
                continue;
            }
            if (!places.add(measurement.place())) {
                fields.contradict(pointer, "duplicate", "Measured twice by one method on one size and width.");
            }
            measurements.add(measurement);
        }
        return measurements;
    }

    private @Nullable Measurement measurement(String pointer, @Nullable MeasurementRequest written) {
        if (written == null) {
            return null;
        }
        var dimension = fields.term(pointer + "/dimension", Dimension.class, written.dimension());
        var method = fields.term(pointer + "/method", MeasuringMethod.class, written.method());
        var value = fields.mm(pointer + "/valueMm", written.valueMm());
        var onSize = fields.size(pointer + "/onSize", written.onSize());
        var onWidth = fields.term(pointer + "/onWidth", WidthGrade.class, written.onWidth());
        var measuredOn = fields.read(pointer + "/measuredOn", written.measuredOn(), "invalid-format", ShoeReader::day);
        var source = fields.read(pointer + "/source", written.source(), "required", Function.identity());
        boolean taken = dimension != null && method != null && isTakenBy(pointer, dimension, method);
        boolean real = dimension != null && value != null && isWithin(pointer, dimension, value);
        if (!taken
                || !real
                || onSize == null
                || onWidth == null
                || written.source().isBlank()) {
            return null;
        }
        return new Measurement(dimension, method, value, onSize, onWidth, source, measuredOn);
    }

    private boolean isTakenBy(String pointer, Dimension dimension, MeasuringMethod method) {
        if (dimension.methods().contains(method)) {
            return true;
        }
        var methods = dimension.methods().stream().sorted().map(Term::of).toList();
        fields.refuse(FieldProblem.ofPointer(
                pointer + "/method",
                "unknown-value",
                "%s is measured by one of %s.".formatted(Term.of(dimension), String.join(", ", methods))));
        return false;
    }

    private boolean isWithin(String pointer, Dimension dimension, TenthMm value) {
        var min = dimension.min();
        var max = dimension.max();
        if (value.compareTo(min) >= 0 && value.compareTo(max) <= 0) {
            return true;
        }
        fields.refuse(new FieldProblem(
                pointer + "/valueMm",
                null,
                "out-of-range",
                "%s must be between %s and %s.".formatted(Term.of(dimension), min, max),
                min.mm(),
                max.mm(),
                "mm"));
        return false;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The calendar has no such day.", e);
        }
    }

    /**
     * A shoe as it was read.
     *
     * @param pointers where each barcode was written
     */
    record WrittenShoe(Shoe shoe, Map<Gtin, String> pointers) {

        /** The answer when barcodes of this shoe stand on others. */
        ProblemException conflict(GtinTakenException e) {
            var errors = e.taken().entrySet().stream()
                    .map(taken -> FieldProblem.ofPointer(
                            pointers.get(taken.getKey()), "gtin-taken", "Stands on " + taken.getValue() + "."))
                    .toList();
            return new ProblemException(CONFLICT, "Barcodes stand on another shoe.", errors);
        }
    }
}
