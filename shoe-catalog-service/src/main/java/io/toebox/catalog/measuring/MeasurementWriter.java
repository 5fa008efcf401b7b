package io.toebox.catalog.measuring;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Writes single measurements into their shoe. What is there now is decided under the lock of all writers. */
@ApplicationScoped
class MeasurementWriter {

    private final Shoes shoes;
    private final ShoeWriter writer;
    private final ChangeLog changes;

    MeasurementWriter(Shoes shoes, ShoeWriter writer, ChangeLog changes) {
        this.shoes = shoes;
        this.writer = writer;
        this.changes = changes;
    }

    /**
     * Adds or replaces the measurement.
     *
     * @param precondition told what stands at the place; throws when that must not be written over
     */
    @Transactional
    Written put(String slug, Measurement measurement, Author author, Consumer<Optional<Measurement>> precondition) {
        var shoe = locked(slug);
        var present = find(shoe, measurement.place());
        precondition.accept(present);
        var written = shoe.withMeasurements(Stream.concat(others(shoe, measurement.place()), Stream.of(measurement))
                .toList());
        writer.upsert(List.of(written), author);
        return new Written(written, present.isEmpty());
    }

    /** Takes the measurement out. */
    @Transactional
    void remove(String slug, Measurement.Place place, Author author, Consumer<Optional<Measurement>> precondition) {
        var shoe = locked(slug);
        precondition.accept(Optional.of(get(shoe, place)));
        writer.upsert(List.of(shoe.withMeasurements(others(shoe, place).toList())), author);
    }

    static Measurement get(Shoe shoe, Measurement.Place place) {
        return find(shoe, place)
                .orElseThrow(() -> new ProblemException(NOT_FOUND, CATALOG.sentence("measurement.none")));
    }

    private static Optional<Measurement> find(Shoe shoe, Measurement.Place place) {
        return shoe.measurements().stream().filter(m -> m.place().equals(place)).findFirst();
    }

    private Shoe locked(String slug) {
        changes.lock();
        return shoes.getBySlug(slug).shoe();
    }

    private static Stream<Measurement> others(Shoe shoe, Measurement.Place place) {
        return shoe.measurements().stream().filter(m -> !m.place().equals(place));
    }

    /** The shoe as it is now, and whether the place was empty before. */
    record Written(Shoe shoe, boolean created) {}
}
