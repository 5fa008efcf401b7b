package io.toebox.fit.core;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;

/** The arithmetic of the ranking as one query that both databases understand. */
public final class SqlText {

    private SqlText() {}

    /**
     * Parameters: need and error of length, ball and toes, of the foot with less room each; covariance of what ball and
     * toes need. Each step is materialized, or PostgreSQL would compute an expression again wherever it is used.
     */
    public static String ranking(int limit) {
        return ranking(
                "", """
                need as materialized (select ?::double precision length_need, ?::double precision length_error,
                    ?::double precision ball_need, ?::double precision ball_error, ?::double precision toes_need,
                    ?::double precision toes_error, ?::double precision foot_across),
                """, "(select length_need + %s from need)", "order by probability desc, shoe limit " + limit);
    }

    /**
     * The same for every row of a table {@code need}, which has an {@code id} before the columns that are parameters above: the
     * query is planned once for all of them.
     */
    public static String rankings(int limit) {
        return ranking(
                "id, ",
                "",
                "length_need + %s",
                "qualify row_number() over (partition by id order by probability desc, shoe) <= %d order by id, probability desc, shoe"
                        .formatted(limit));
    }

    private static String ranking(String key, String need, String lengthNeed, String end) {
        return """
                with %16$s
                best as materialized (select distinct on (%17$sshoe) * from variants, need
                  where length between %1$s and %2$s
                    and length_need + %3$s > above and length_need + %3$s <= up_to
                  order by %17$sshoe, %4$s, width),
                room as materialized (select %17$sshoe, half_sizes, width,
                    length - length_need length, sqrt(length_sd * length_sd + length_error * length_error) length_sd,
                    ball - ball_need ball, sqrt(ball_sd * ball_sd + ball_error * ball_error) ball_sd,
                    toes - toes_need toes, sqrt(toes_sd * toes_sd + toes_error * toes_error) toes_sd,
                    foot_across + across_sd * across_sd * %5$s covariance from best),
                borders as materialized (select %17$sshoe, half_sizes, width, %6$s, %7$s, %8$s,
                    asin(covariance / (ball_sd * toes_sd)) / 2 half from room where %9$s and %10$s and %11$s),
                nodes as materialized (select *, cumulative(length_to) - cumulative(length_from) p_length,
                    cumulative(ball_to) - cumulative(ball_from) p_ball,
                    cumulative(toes_to) - cumulative(toes_from) p_toes, %12$s from borders),
                common as materialized (select *, half / (2 * pi()) * (%13$s) common from nodes)
                select %17$sshoe, half_sizes, width, p_length * least(p_ball, p_toes,
                    greatest(0, p_ball + p_toes - 1, p_ball * p_toes + common)) probability
                  from common where p_length * least(p_ball, p_toes,
                    greatest(0, p_ball + p_toes - 1, p_ball * p_toes + common)) >= %15$s
                  %14$s
                """.formatted(
                        lengthNeed.formatted(Zone.LENGTH.band().tightBelowMm()),
                        lengthNeed.formatted(Zone.LENGTH.band().looseAboveMm()),
                        Zone.LENGTH.band().idealMm(),
                        loss(Zone.BALL_WIDTH, "ball") + " + " + loss(Zone.TOE_BOX_WIDTH, "toes"),
                        Policy.TOE_BOX_SHARE.value(),
                        borders(Zone.LENGTH, "length"),
                        borders(Zone.BALL_WIDTH, "ball"),
                        borders(Zone.TOE_BOX_WIDTH, "toes"),
                        fits(Zone.LENGTH, "length"),
                        fits(Zone.BALL_WIDTH, "ball"),
                        fits(Zone.TOE_BOX_WIDTH, "toes"),
                        perNode(i -> "sin(half * (1 + %s)) r%d".formatted(Normal.NODES[i], i), ", "),
                        perNode(SqlText::density, " + "),
                        end,
                        Policy.WORTH_A_TRY_FROM.value(),
                        need,
                        key);
    }

    /** As in {@link io.toebox.fit.core.clearance.Preference}. */
    private static String loss(Zone zone, String column) {
        var band = zone.band();
        double half = (band.comfortableToMm() - band.comfortableFromMm()) / 2;
        return "(power(%1$s - %1$s_need - %2$s, 2) + power(%1$s_sd, 2)) / %3$s"
                .formatted(column, band.idealMm(), half * half);
    }

    private static String perNode(IntFunction<String> text, String separator) {
        return IntStream.range(0, Normal.NODES.length).mapToObj(text).collect(Collectors.joining(separator));
    }

    private static String density(int node) {
        return """
                %1$s * (density(ball_to, toes_to, r%2$d) - density(ball_from, toes_to, r%2$d)
                  - density(ball_to, toes_from, r%2$d) + density(ball_from, toes_from, r%2$d))
                """.formatted(Normal.NODE_WEIGHTS[node], node);
    }

    private static String borders(Zone zone, String column) {
        return "(%s - %s) / %s_sd %s_from, (%s - %s) / %s_sd %s_to"
                .formatted(
                        zone.band().comfortableFromMm(),
                        column,
                        column,
                        column,
                        zone.band().comfortableToMm(),
                        column,
                        column,
                        column);
    }

    private static String fits(Zone zone, String column) {
        return "%s between %s and %s"
                .formatted(column, zone.band().tightBelowMm(), zone.band().looseAboveMm());
    }
}
