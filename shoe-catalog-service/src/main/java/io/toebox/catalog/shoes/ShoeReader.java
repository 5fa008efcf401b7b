package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.barcode.BarcodeReader;
import io.toebox.catalog.core.barcode.BarcodeReading;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.SizeRating;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthLetter;
import io.toebox.catalog.shoes.ShoeRequest.MeasurementRequest;
import io.toebox.catalog.shoes.ShoeRequest.PriceRequest;
import io.toebox.catalog.shoes.ShoeRequest.VariantRequest;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.CONFLICT;

/** Reads a written shoe into the core's, naming every field that cannot be read or that contradicts another. */
final class ShoeReader {

    private static final List<String> LETTERS =
            Arrays.stream(WidthLetter.values()).map(WidthLetter::label).toList();

    private final ShoeRequest request;
    private final WrittenFields fields;
    private final Map<Gtin, String> pointers = new HashMap<>();

    private ShoeReader(ShoeRequest request, List<Mistake> known) {
        this.request = request;
        this.fields = new WrittenFields(known);
    }

    /**
     * The shoe of this name that the request writes.
     *
     * @param known what is wrong with fields that are not to be read
     */
    static WrittenShoe read(String slug, ShoeRequest request, List<Mistake> known) {
        return new ShoeReader(request, known).read(slug);
    }

    /** What is wrong with the request besides what is known, of which there is something. */
    static List<Mistake> mistakes(ShoeRequest request, List<Mistake> known) {
        try {
            read("any", request, known);
            return List.of();
        } catch (ProblemException e) {
            return e.mistakes().stream()
                    .filter(mistake -> !known.contains(mistake))
                    .toList();
        }
    }

    private WrittenShoe read(String slug) {
        var releaseDate = fields.read(
                "#/releaseDate",
                request.releaseDate(),
                "invalid-format",
                EDGE.sentence("form.year-month-or-day"),
                ReleaseDate::new);
        var purpose =
                new Shoe.Purpose(request.category(), given(request.paces()), request.archSupport(), request.plate());
        var laceLength = fields.mm("#/laceLengthMm", request.laceLengthMm());
        var drop = fields.mm("#/dropMm", request.dropMm());
        var heelStack = fields.mm("#/heelStackMm", request.heelStackMm());
        var forefootStack = fields.mm("#/forefootStackMm", request.forefootStackMm());
        var offer = new Shoe.Offer(
                request.status(),
                given(request.widthsOffered()),
                price(request.price()),
                Boolean.TRUE.equals(request.sizeRunComplete()),
                null);
        var sizeRating = request.sizeRating() == null || fields.isWrong("#/sizeRating")
                ? null
                : SizeRating.parse(request.sizeRating().toString());
        var variants = variants();
        var measurements = measurements();
        fields.requireAllValid();
        var shoe = new Shoe(
                new Shoe.Identity(
                        slug, request.brand(), request.model(), request.version(), request.lastGender(), releaseDate),
                purpose,
                new Shoe.Upper(
                        request.closure(),
                        request.declaredToeBoxShape(),
                        request.eyeletRows(),
                        request.extraHeelLockEyelet(),
                        laceLength,
                        request.upperStretch()),
                new Shoe.Build(request.weightG(), drop, heelStack, forefootStack),
                offer,
                sizeRating,
                variants,
                measurements,
                request.sources());
        return new WrittenShoe(shoe, Map.copyOf(pointers));
    }

    /** Those of a list that are there: null is refused by a constraint. */
    private static <E> Set<E> given(List<? extends @Nullable E> written) {
        return written.stream().flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    private @Nullable Price price(@Nullable PriceRequest written) {
        if (written == null) {
            return null;
        }
        var amount = fields.isWrong("#/price/amount") ? null : written.amount();
        var currency = fields.read(
                "#/price/currency",
                written.currency(),
                Mistake.UNKNOWN_VALUE,
                CATALOG.sentence("currency"),
                code -> Currency.getInstance(code.toUpperCase(Locale.ROOT)));
        return amount == null || currency == null ? null : new Price(amount, currency);
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
                fields.contradict(pointer, "duplicate", CATALOG.sentence("variant.twice", other));
            }
            variants.add(variant);
        }
        if (pointers.size() > Shoe.MAX_BARCODES) {
            fields.refuse(Mistake.ofPointer(
                    "#/variants",
                    Mistake.OUT_OF_RANGE,
                    CATALOG.sentence("barcode.too-many", String.valueOf(Shoe.MAX_BARCODES))));
        }
        return variants;
    }

    private @Nullable Variant variant(String pointer, @Nullable VariantRequest written) {
        if (written == null) {
            return null;
        }
        var size = fields.size(pointer + "/size", written.size());
        var letter = fields.read(
                pointer + "/widthLetter",
                written.widthLetter(),
                Mistake.UNKNOWN_VALUE,
                Mistake.oneOf(LETTERS),
                text -> WidthLetter.find(text).orElseThrow(IllegalArgumentException::new));
        var gtins = gtins(pointer + "/gtins", written.gtins());
        return size == null ? null : new Variant(size, written.width(), letter, gtins);
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
                        fields.contradict(at, "duplicate", CATALOG.sentence("barcode.twice", other));
                    }
                    gtins.add(gtin);
                }
                case BarcodeReading.Unreadable unreadable ->
                    fields.refuse(Mistake.ofPointer(at, Barcodes.code(unreadable), Barcodes.sentence(unreadable)));
            }
        }
        return gtins;
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
                fields.contradict(pointer, "duplicate", CATALOG.sentence("measurement.twice"));
            }
            measurements.add(measurement);
        }
        return measurements;
    }

    private @Nullable Measurement measurement(String pointer, @Nullable MeasurementRequest written) {
        if (written == null) {
            return null;
        }
        var dimension = written.dimension();
        var method = written.method();
        var onSize = fields.size(pointer + "/onSize", written.onSize());
        var measuredOn = fields.read(
                pointer + "/measuredOn",
                written.measuredOn(),
                "invalid-format",
                CATALOG.sentence("day.none"),
                ShoeReader::day);
        boolean taken = dimension != null && method != null && isTakenBy(pointer, dimension, method);
        var value = dimension == null ? null : length(pointer + "/valueMm", dimension, written.valueMm());
        if (!taken
                || value == null
                || onSize == null
                || written.onWidth() == null
                || written.source() == null
                || written.source().isBlank()) {
            return null;
        }
        return new Measurement(dimension, method, value, onSize, written.onWidth(), written.source(), measuredOn);
    }

    private boolean isTakenBy(String pointer, Dimension dimension, MeasuringMethod method) {
        if (dimension.methods().contains(method)) {
            return true;
        }
        var methods = dimension.methods().stream().sorted().map(Spelling::of).toList();
        fields.refuse(Mistake.ofPointer(pointer + "/method", Mistake.UNKNOWN_VALUE, Mistake.oneOf(methods)));
        return false;
    }

    private @Nullable TenthMm length(String pointer, Dimension dimension, @Nullable BigDecimal written) {
        if (written == null || fields.isWrong(pointer)) {
            return null;
        }
        if (!DimensionBounds.contain(dimension, written.doubleValue())) {
            fields.refuse(DimensionBounds.mistakeInMm(pointer, dimension, written.doubleValue()));
            return null;
        }
        return TenthMm.parseMm(written.toString());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
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
            var mistakes = e.taken().entrySet().stream()
                    .map(taken -> Mistake.ofPointer(
                            pointers.getOrDefault(taken.getKey(), "#/variants"),
                            "gtin-taken",
                            CATALOG.sentence("barcode.stands-on", taken.getValue())))
                    .toList();
            return new ProblemException(CONFLICT, CATALOG.sentence("barcode.conflict"), mistakes);
        }
    }
}
