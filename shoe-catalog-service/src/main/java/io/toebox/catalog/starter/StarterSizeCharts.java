package io.toebox.catalog.starter;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeRow;
import io.toebox.catalog.starter.StarterFile.Row;

/** Reads {@code size-charts.csv}. */
final class StarterSizeCharts {

    private StarterSizeCharts() {}

    static List<SizeChart> read() {
        record Name(String brand, LastGender lastGender) {}
        return StarterFile.read("size-charts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> new Name(row.get("brand"), Term.parse(LastGender.class, row.get("last_gender"))),
                        LinkedHashMap::new,
                        Collectors.mapping(StarterSizeCharts::sizeRow, Collectors.toList())))
                .entrySet()
                .stream()
                .map(chart ->
                        new SizeChart(chart.getKey().brand(), chart.getKey().lastGender(), chart.getValue()))
                .toList();
    }

    private static SizeRow sizeRow(Row row) {
        return new SizeRow(
                SizeNumber.parse(row.get("us")),
                row.map("uk", SizeNumber::parse),
                row.map("eu", SizeNumber::parse),
                row.map("label_cm", StarterSizeCharts::centimetres),
                row.get("source"));
    }

    private static TenthMm centimetres(String text) {
        return TenthMm.parseMm(new BigDecimal(text).movePointRight(1).toPlainString());
    }
}
