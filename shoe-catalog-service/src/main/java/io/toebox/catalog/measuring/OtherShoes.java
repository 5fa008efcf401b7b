package io.toebox.catalog.measuring;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

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

/** What was measured in other shoes. */
@ApplicationScoped
class OtherShoes {

    private static final String COMPARABLE = """
            select shoe.brand, m.dimension, m.method, m.on_scale as scale, m.on_size_sixths as sixths, m.on_width as width,
                m.value_tenth_mm as tenths
            from measurement m join shoe on shoe.slug = m.shoe_slug
            where m.shoe_slug <> :slug and (m.dimension, m.on_scale, m.on_size_sixths, m.on_width) in
                (select dimension, on_scale, on_size_sixths, on_width from measurement where shoe_slug = :slug)""";

    private final EntityManager entityManager;

    OtherShoes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The values of other shoes in the dimensions, sizes and widths in which this shoe is measured. */
    @Transactional
    List<OtherValue> listComparable(String slug) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(COMPARABLE, Row.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(Row::toValue)
                .toList();
    }

    private record Row(
            String brand, String dimension, String method, String scale, Integer sixths, String width, Integer tenths) {

        OtherValue toValue() {
            var place = new Measurement.Place(
                    Term.parse(Dimension.class, dimension),
                    Term.parse(MeasuringMethod.class, method),
                    new ShoeSize(Term.parse(SizeScale.class, scale), new SizeNumber(sixths)),
                    Term.parse(WidthGrade.class, width));
            return new OtherValue(brand, place, new TenthMm(tenths));
        }
    }
}
