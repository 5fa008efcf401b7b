package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.Recall;
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

/** A row of {@code shoe} with its widths and measurements; the only place that maps between rows and {@link Shoe}. */
@Entity
@Table(name = "shoe")
class ShoeEntity {

    @Id
    String slug;

    String brand;

    String model;

    @Nullable
    String version;

    /** What shop titles are matched by; null in rows of before there was one. */
    @Column(name = "name_key")
    @Nullable
    String nameKey;

    @Column(name = "last_gender")
    @Nullable
    String lastGender;

    @Column(name = "release_date")
    @Nullable
    String releaseDate;

    @Nullable
    String category;

    String[] paces;

    @Column(name = "arch_support")
    @Nullable
    String archSupport;

    @Nullable
    String plate;

    @Nullable
    String closure;

    @Column(name = "declared_toe_box")
    @Nullable
    String declaredToeBox;

    @Column(name = "toe_box_shape")
    @Nullable
    String toeBoxShape;

    @Column(name = "eyelet_rows")
    @Nullable
    Integer eyeletRows;

    @Column(name = "extra_heel_lock_eyelet")
    @Nullable
    Boolean extraHeelLockEyelet;

    @Column(name = "lace_length_tenth_mm")
    @Nullable
    Integer laceLengthTenthMm;

    @Column(name = "upper_stretch")
    @Nullable
    String upperStretch;

    @Column(name = "weight_g")
    @Nullable
    Integer weightG;

    @Column(name = "drop_tenth_mm")
    @Nullable
    Integer dropTenthMm;

    @Column(name = "heel_stack_tenth_mm")
    @Nullable
    Integer heelStackTenthMm;

    @Column(name = "forefoot_stack_tenth_mm")
    @Nullable
    Integer forefootStackTenthMm;

    @Nullable
    String status;

    @Column(name = "size_rating_hundredths")
    @Nullable
    Integer sizeRatingHundredths;

    @Column(name = "price_amount", precision = 12, scale = 2)
    @Nullable
    BigDecimal priceAmount;

    @Column(name = "price_currency")
    @Nullable
    String priceCurrency;

    @Column(name = "size_run_complete")
    boolean sizeRunComplete;

    @Column(name = "recall_reason")
    @Nullable
    String recallReason;

    @Column(name = "recall_date")
    @Nullable
    LocalDate recallDate;

    @Column(name = "recall_link")
    @Nullable
    String recallLink;

    String[] sources;

    @Column(name = "available_widths")
    String[] availableWidths;

    @Column(name = "updated_at")
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "shoe_width", joinColumns = @JoinColumn(name = "shoe_slug"))
    @Column(name = "width", nullable = false)
    Set<String> widths = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measurement", joinColumns = @JoinColumn(name = "shoe_slug"))
    Set<MeasurementRow> measurements = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "variant", joinColumns = @JoinColumn(name = "shoe_slug"))
    Set<VariantRow> variants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "variant_gtin", joinColumns = @JoinColumn(name = "shoe_slug"))
    Set<GtinRow> gtins = new HashSet<>();

    protected ShoeEntity() {}

    ShoeEntity(Shoe shoe, Instant updatedAt) {
        this.slug = shoe.identity().slug();
        write(shoe, updatedAt);
    }

    /** Takes over everything but the slug. */
    final void write(Shoe shoe, Instant at) {
        var identity = shoe.identity();
        brand = identity.brand();
        model = identity.model();
        version = identity.version();
        lastGender = term(identity.lastGender());
        nameKey = ShoeMatch.nameKey(brand, model, identity.lastGender());
        releaseDate = map(identity.releaseDate(), ReleaseDate::iso);
        category = term(shoe.purpose().category());
        paces = terms(shoe.purpose().paces()).toArray(String[]::new);
        archSupport = term(shoe.purpose().archSupport());
        plate = term(shoe.purpose().plate());
        closure = term(shoe.upper().closure());
        declaredToeBox = term(shoe.upper().declaredToeBox());
        toeBoxShape = shoe.toeBoxShape().map(t -> Term.of(t.shape())).orElse(null);
        eyeletRows = shoe.upper().eyeletRows();
        extraHeelLockEyelet = shoe.upper().extraHeelLockEyelet();
        laceLengthTenthMm = map(shoe.upper().laceLength(), TenthMm::tenths);
        upperStretch = term(shoe.upper().stretch());
        weightG = shoe.build().weightG();
        dropTenthMm = map(shoe.build().drop(), TenthMm::tenths);
        heelStackTenthMm = map(shoe.build().heelStack(), TenthMm::tenths);
        forefootStackTenthMm = map(shoe.build().forefootStack(), TenthMm::tenths);
        status = term(shoe.offer().status());
        sizeRatingHundredths = map(shoe.sizeRating(), SizeRating::hundredths);
        priceAmount = map(shoe.offer().price(), Price::amount);
        priceCurrency = map(shoe.offer().price(), p -> p.currency().getCurrencyCode());
        sizeRunComplete = shoe.offer().sizeRunComplete();
        recallReason = map(shoe.offer().recall(), Recall::reason);
        recallDate = map(shoe.offer().recall(), Recall::date);
        recallLink = map(shoe.offer().recall(), Recall::link);
        sources = shoe.sources().toArray(String[]::new);
        availableWidths = terms(shoe.availableWidths()).toArray(String[]::new);
        updatedAt = at;
        replace(widths, terms(shoe.offer().widths()));
        replace(
                measurements,
                shoe.measurements().stream().map(MeasurementRow::of).toList());
        replace(variants, shoe.variants().stream().map(VariantRow::of).toList());
        replace(gtins, shoe.variants().stream().flatMap(ShoeEntity::gtinRows).toList());
    }

    private static Stream<GtinRow> gtinRows(Variant variant) {
        var row = VariantRow.of(variant);
        return variant.gtins().stream().map(gtin -> GtinRow.of(row, gtin));
    }

    private List<Variant> toVariants() {
        var gtinsOf = gtins.stream()
                .collect(Collectors.groupingBy(
                        GtinRow::variant, Collectors.mapping(row -> new Gtin(row.gtin()), Collectors.toList())));
        return variants.stream()
                .map(row -> row.toVariant(gtinsOf.getOrDefault(row, List.of())))
                .toList();
    }

    StoredShoe toStored() {
        return new StoredShoe(toShoe(), updatedAt);
    }

    Shoe toShoe() {
        return new Shoe(
                new Shoe.Identity(
                        slug,
                        brand,
                        model,
                        version,
                        value(LastGender.class, lastGender),
                        map(releaseDate, ReleaseDate::new)),
                new Shoe.Purpose(
                        value(Category.class, category),
                        values(Pace.class, Arrays.asList(paces)),
                        value(ArchSupport.class, archSupport),
                        value(Plate.class, plate)),
                new Shoe.Upper(
                        value(Closure.class, closure),
                        value(ToeBoxShape.Shape.class, declaredToeBox),
                        eyeletRows,
                        extraHeelLockEyelet,
                        map(laceLengthTenthMm, TenthMm::new),
                        value(UpperStretch.class, upperStretch)),
                new Shoe.Build(
                        weightG,
                        map(dropTenthMm, TenthMm::new),
                        map(heelStackTenthMm, TenthMm::new),
                        map(forefootStackTenthMm, TenthMm::new)),
                new Shoe.Offer(
                        value(Status.class, status),
                        values(WidthGrade.class, widths),
                        map(priceAmount, amount -> new Price(amount, Currency.getInstance(priceCurrency))),
                        sizeRunComplete,
                        recall()),
                map(sizeRatingHundredths, SizeRating::new),
                toVariants(),
                measurements.stream().map(MeasurementRow::toMeasurement).toList(),
                List.of(sources));
    }

    private @Nullable Recall recall() {
        return recallReason == null || recallDate == null || recallLink == null
                ? null
                : new Recall(recallReason, recallDate, recallLink);
    }

    private static <T> void replace(Set<T> old, Collection<T> now) {
        old.retainAll(now);
        old.addAll(now);
    }

    private static @Nullable String term(@Nullable Enum<?> value) {
        return value == null ? null : Term.of(value);
    }

    private static List<String> terms(Collection<? extends Enum<?>> values) {
        return values.stream().map(Term::of).toList();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> vocabulary, @Nullable String term) {
        return term == null ? null : Term.parse(vocabulary, term);
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> vocabulary, Collection<String> terms) {
        return terms.stream().map(term -> Term.parse(vocabulary, term)).collect(Collectors.toSet());
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}
