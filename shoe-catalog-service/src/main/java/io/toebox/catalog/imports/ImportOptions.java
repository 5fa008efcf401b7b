package io.toebox.catalog.imports;

import java.util.Currency;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.FeedOptions;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.RowInterpreter;
import io.toebox.catalog.core.feed.SizeSystem;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.imports.reading.ColumnMapping;
import io.toebox.catalog.imports.reading.FeedFormat;

/** What the sender said for the whole file; kept with the job as JSON. Null is not said. */
record ImportOptions(
        String source,
        @Nullable SizeSystem sizeSystem,
        @Nullable LastGender lastGender,
        @Nullable String currency,
        boolean assumeShoes,
        @Nullable String shop,
        boolean stockComplete,
        @Nullable Map<String, Field> columns) {

    @Nullable
    ColumnMapping mapping() {
        return columns == null ? null : new ColumnMapping(columns);
    }

    RowInterpreter interpreter(FeedFormat format) {
        return new RowInterpreter(forFeed(), format.isOwn());
    }

    FeedOptions forFeed() {
        return new FeedOptions(
                source,
                sizeSystem,
                lastGender,
                currency == null ? null : Currency.getInstance(currency),
                assumeShoes,
                shop != null);
    }
}
