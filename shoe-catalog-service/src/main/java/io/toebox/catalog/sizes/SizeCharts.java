package io.toebox.catalog.sizes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeRow;

/** The size charts of all brands: a few hundred rows, so always read as a whole. */
@ApplicationScoped
public class SizeCharts {

    private final SizeRowRepository rows;

    SizeCharts(SizeRowRepository rows) {
        this.rows = rows;
    }

    /** Adds charts whose rows are not there yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<SizeChart> charts) {
        for (var chart : charts) {
            rows.persist(chart.rows().stream().map(row -> new SizeRowEntity(chart, row)));
        }
    }

    /** All charts by brand and last. */
    @Transactional
    List<SizeChart> list() {
        return toCharts(rows.listInOrder());
    }

    /** The same as the session's transaction sees them. */
    public static List<SizeChart> list(Session session) {
        return toCharts(SizeRowRepository.listInOrder(session));
    }

    private static List<SizeChart> toCharts(List<SizeRowEntity> ordered) {
        record Name(String brand, LastGender lastGender) {}
        var charts = new LinkedHashMap<Name, List<SizeRow>>();
        ordered.forEach(
                row -> charts.computeIfAbsent(new Name(row.key.brand(), row.lastGender()), name -> new ArrayList<>())
                        .add(row.toRow()));
        return charts.entrySet().stream()
                .map(chart ->
                        new SizeChart(chart.getKey().brand(), chart.getKey().lastGender(), chart.getValue()))
                .toList();
    }
}
