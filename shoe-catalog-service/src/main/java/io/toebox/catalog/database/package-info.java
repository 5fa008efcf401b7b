/**
 * How statements written in SQL reach the database; entities go through the repository of their feature instead. It knows no
 * table. Start at {@link io.toebox.catalog.database.Sql} and docs/decisions/0005.
 */
@NullMarked
package io.toebox.catalog.database;

import org.jspecify.annotations.NullMarked;
