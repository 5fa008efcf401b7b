package io.toebox.catalog.sizes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
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
            @Column(name = "us_sixths") int usSixths) {}

    @EmbeddedId
    Key key;

    @Column(name = "uk_sixths")
    @Nullable
    Integer ukSixths;

    @Column(name = "eu_sixths")
    @Nullable
    Integer euSixths;

    @Column(name = "label_tenth_mm")
    @Nullable
    Integer labelTenthMm;

    String source;

    protected SizeRowEntity() {}

    SizeRowEntity(SizeChart chart, SizeRow row) {
        this.key = new Key(chart.brand(), Term.of(chart.lastGender()), row.us().sixths());
        this.ukSixths = row.uk() == null ? null : row.uk().sixths();
        this.euSixths = row.eu() == null ? null : row.eu().sixths();
        this.labelTenthMm = row.label() == null ? null : row.label().tenths();
        this.source = row.source();
    }

    LastGender lastGender() {
        return Term.parse(LastGender.class, key.lastGender());
    }

    SizeRow toRow() {
        return new SizeRow(
                new SizeNumber(key.usSixths()),
                ukSixths == null ? null : new SizeNumber(ukSixths),
                euSixths == null ? null : new SizeNumber(euSixths),
                labelTenthMm == null ? null : new TenthMm(labelTenthMm),
                source);
    }
}
