package io.toebox.catalog.changes;

import io.toebox.catalog.database.Sql;

/**
 * Which state of which catalogue. Two copies of the same state are equal.
 *
 * @param edition differs for another database, other size charts and another version of what is published: all that no
 *     numbered change tells of
 * @param sequence the number of the newest change
 */
public record CatalogueState(String edition, long sequence) {

    /**
     * The state that the transaction sees.
     *
     * @param version the version of what is published
     */
    public static CatalogueState read(Sql sql, String version) {
        return sql.of("""
                    select catalogue_id || '-'
                        || (select left(md5(coalesce(string_agg(r::text, ';' order by r::text), '')), 8)
                            from size_chart_row r) as name,
                        last_sequence
                    from catalogue""")
                .get(row -> new CatalogueState(row.getString("name") + "-" + version, row.getLong("last_sequence")));
    }
}
