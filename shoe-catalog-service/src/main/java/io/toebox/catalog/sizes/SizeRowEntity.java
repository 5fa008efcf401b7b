package io.toebox.catalog.sizes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.HalfSize;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.size.EuSize;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeRow;

/** A row of {@code size_chart_row}. */
@Entity
@Table(name = "size_chart_row")
class SizeRowEntity {

    /** What names a row. */
    @Embeddable
    record Key(
            String brand,
            @Column(name = "last_gender") String lastGender,
            @Column(name = "us_halves") int usHalves) {}

    @EmbeddedId
    Key key;

    @Column(name = "uk_halves")
    @Nullable
    Integer ukHalves;

    @Nullable
    String eu;

    @Column(name = "label_tenth_mm")
    @Nullable
    Integer labelTenthMm;

    String source;

    protected SizeRowEntity() {}

    SizeRowEntity(SizeChart chart, SizeRow row) {
        this.key = new Key(chart.brand(), Term.of(chart.lastGender()), row.us().halves());
        this.ukHalves = row.uk() == null ? null : row.uk().halves();
        this.eu = row.eu() == null ? null : row.eu().label();
        this.labelTenthMm = row.label() == null ? null : row.label().tenths();
        this.source = row.source();
    }

    LastGender lastGender() {
        return Term.parse(LastGender.class, key.lastGender());
    }

    SizeRow toRow() {
        return new SizeRow(
                new HalfSize(key.usHalves()),
                ukHalves == null ? null : new HalfSize(ukHalves),
                eu == null ? null : new EuSize(eu),
                labelTenthMm == null ? null : new TenthMm(labelTenthMm),
                source);
    }
}
