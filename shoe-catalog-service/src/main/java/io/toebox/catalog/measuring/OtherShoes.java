package io.toebox.catalog.measuring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.core.quality.OtherValue;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.database.Sql;

/** What was measured in other shoes. */
@ApplicationScoped
class OtherShoes {

    private static final String COMPARABLE = """
                select shoe.brand, m.dimension, m.method, m.on_scale, m.on_size_sixths, m.on_width, m.value_tenth_mm
                from measurement m join shoe on shoe.slug = m.shoe_slug
                where m.shoe_slug <> :slug and (m.dimension, m.on_scale, m.on_size_sixths, m.on_width) in
                    (select dimension, on_scale, on_size_sixths, on_width from measurement where shoe_slug = :slug)""";

    private final Sql sql;

    OtherShoes(Sql sql) {
        this.sql = sql;
    }

    /** The values of other shoes in the dimensions, sizes and widths in which this shoe is measured. */
    @Transactional
    List<OtherValue> listComparable(String slug) {
        return sql.of(COMPARABLE).with("slug", slug).list(OtherShoes::value);
    }

    private static OtherValue value(ResultSet row) throws SQLException {
        var place = new Measurement.Place(
                Term.parse(Dimension.class, row.getString("dimension")),
                Term.parse(MeasuringMethod.class, row.getString("method")),
                new ShoeSize(
                        Term.parse(SizeScale.class, row.getString("on_scale")),
                        new SizeNumber(row.getInt("on_size_sixths"))),
                Term.parse(WidthGrade.class, row.getString("on_width")));
        return new OtherValue(row.getString("brand"), place, new TenthMm(row.getInt("value_tenth_mm")));
    }
}
