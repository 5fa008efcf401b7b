package io.toebox.catalog.imports.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import io.toebox.catalog.core.feed.Field;

/**
 * What a person says the columns of a table are about, whatever they are called.
 *
 * @param fields by the name of the column; case, spaces, underscores and hyphens make no difference
 */
public record ColumnMapping(Map<String, Field> fields) {

    public ColumnMapping {
        fields = Map.copyOf(fields);
    }

    /** The field with the name that the own table has for it, such as {@code last_gender}. */
    public static Optional<Field> findField(String name) {
        return ColumnNames.findOwn(name);
    }

    /** Whether rows can say at all which shoe they are about. */
    public static boolean namesShoes(Collection<Field> fields) {
        return fields.contains(Field.SLUG) || fields.contains(Field.BRAND) && fields.contains(Field.MODEL);
    }
}
