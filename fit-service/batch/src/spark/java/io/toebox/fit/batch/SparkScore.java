package io.toebox.fit.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@code ./toebox score} on a cluster: the same classes inside {@code mapPartitions}, the shelf as a broadcast. */
final class SparkScore {

    private static final StructType COLUMNS = new StructType()
            .add("profile_id", DataTypes.StringType)
            .add("rank", DataTypes.IntegerType)
            .add("outcome", DataTypes.StringType)
            .add("shoe", DataTypes.StringType)
            .add("size_scale", DataTypes.StringType)
            .add("size_tenths", DataTypes.IntegerType)
            .add("width", DataTypes.StringType)
            .add("fit_probability", DataTypes.DoubleType)
            .add("likelihood", DataTypes.StringType);

    private SparkScore() {}

    /** The answer for every row of the profiles. */
    static Dataset<Row> score(SparkSession spark, Dataset<Row> profiles, byte[] snapshot, String shop, int top) {
        var scorer = new PartitionScorer(snapshot, shop, top, List.of(profiles.columns()));
        var broadcast = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(scorer);
        MapPartitionsFunction<Row, Row> score = rows -> map(broadcast.value().score(cells(rows)));
        return profiles.selectExpr(scorer.columns().toArray(String[]::new)).mapPartitions(score, Encoders.row(COLUMNS));
    }

    private static Iterator<Object[]> cells(Iterator<Row> rows) {
        return stream(rows)
                .map(row -> {
                    var cells = new Object[row.length()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.get(i);
                    }
                    return cells;
                })
                .iterator();
    }

    private static Iterator<Row> map(Iterator<Score> scores) {
        return stream(scores)
                .map(score -> RowFactory.create(
                        score.profileId(),
                        score.rank(),
                        score.outcome(),
                        score.shoe(),
                        score.sizeScale(),
                        score.sizeTenths(),
                        score.width(),
                        score.fitProbability(),
                        score.likelihood()))
                .iterator();
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false);
    }
}
