package io.toebox.catalog.sizes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.HundredthMm;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;

/** A row of {@code grading}. */
@Entity
@Table(name = "grading")
class GradingEntity {

    /** What names a row. */
    @Embeddable
    record Key(String brand, @Column(name = "last_gender") String lastGender, String dimension) {}

    @EmbeddedId
    Key key;

    @Column(name = "per_size_hundredth_mm")
    int perSizeHundredthMm;

    @Column(name = "per_width_hundredth_mm")
    @Nullable
    Integer perWidthHundredthMm;

    String source;

    String certainty;

    protected GradingEntity() {}

    GradingEntity(Grading grading) {
        this.key = new Key(grading.brand(), Term.of(grading.lastGender()), Term.of(grading.dimension()));
        this.perSizeHundredthMm = grading.perSize().hundredths();
        this.perWidthHundredthMm =
                grading.perWidth() == null ? null : grading.perWidth().hundredths();
        this.source = grading.source();
        this.certainty = Term.of(grading.certainty());
    }

    Grading toGrading() {
        return new Grading(
                key.brand(),
                Term.parse(LastGender.class, key.lastGender()),
                Term.parse(Dimension.class, key.dimension()),
                new HundredthMm(perSizeHundredthMm),
                perWidthHundredthMm == null ? null : new HundredthMm(perWidthHundredthMm),
                source,
                Term.parse(Certainty.class, certainty));
    }
}
