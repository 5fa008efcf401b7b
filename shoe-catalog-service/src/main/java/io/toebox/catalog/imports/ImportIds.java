package io.toebox.catalog.imports;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that sort by age. */
final class ImportIds {

    private ImportIds() {}

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
