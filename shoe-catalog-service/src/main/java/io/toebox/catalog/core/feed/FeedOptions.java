package io.toebox.catalog.core.feed;

import java.util.Currency;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;

/**
 * What the sender said of the whole file. Each is used only where a row does not say it itself; null means not said.
 *
 * @param source who sent the file, as it will stand among the sources of each shoe; never blank
 * @param sizeSystem the system of sizes that name none
 * @param lastGender whose last the shoes are built on
 * @param currency the currency of prices that name none
 * @param assumeShoes whether every row is a shoe for adults, so that no row has to prove it
 * @param keepsStock whether the quantities are the stock of a shop
 */
public record FeedOptions(
        String source,
        @Nullable SizeSystem sizeSystem,
        @Nullable LastGender lastGender,
        @Nullable Currency currency,
        boolean assumeShoes,
        boolean keepsStock) {

    /** A file whose quantities are nobody's stock; parameters as above. */
    public FeedOptions(
            String source,
            @Nullable SizeSystem sizeSystem,
            @Nullable LastGender lastGender,
            @Nullable Currency currency,
            boolean assumeShoes) {
        this(source, sizeSystem, lastGender, currency, assumeShoes, false);
    }

    public FeedOptions {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A feed names its source.");
        }
    }
}
