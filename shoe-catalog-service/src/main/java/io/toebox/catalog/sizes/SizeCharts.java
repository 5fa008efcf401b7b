package io.toebox.catalog.sizes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeRow;

/** The size charts of all brands: a few hundred rows, so always read as a whole. */
@ApplicationScoped
public class SizeCharts {

    private final EntityManager entityManager;

    SizeCharts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Adds charts whose rows are not there yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<SizeChart> charts) {
        for (var chart : charts) {
            chart.rows().forEach(row -> entityManager.persist(new SizeRowEntity(chart, row)));
        }
    }

    /** All charts by brand and last. */
    @Transactional
    List<SizeChart> list() {
        return listAll(entityManager.unwrap(Session.class));
    }

    /** All charts by brand and last, as the session's transaction sees them. */
    public static List<SizeChart> listAll(Session session) {
        record Name(String brand, LastGender lastGender) {}
        var rows = new LinkedHashMap<Name, List<SizeRow>>();
        session.createSelectionQuery(
                        "from SizeRowEntity order by key.brand, key.lastGender, key.usSixths", SizeRowEntity.class)
                .getResultList()
                .forEach(
                        row -> rows.computeIfAbsent(new Name(row.key.brand(), row.lastGender()), n -> new ArrayList<>())
                                .add(row.toRow()));
        return rows.entrySet().stream()
                .map(e -> new SizeChart(e.getKey().brand(), e.getKey().lastGender(), e.getValue()))
                .toList();
    }
}
