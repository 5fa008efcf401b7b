package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.Reader;

import org.apache.commons.io.input.ProxyReader;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** A text of which the parser may read only so much at a stretch, for it keeps a comment or a name as a whole. */
final class BoundedStretch extends ProxyReader {

    private static final int MAX_CHARACTERS = 4 * Lines.MAX_CHARACTERS;

    private int read;

    BoundedStretch(Reader text) {
        super(text);
    }

    /** A new stretch starts here. */
    void start() {
        read = 0;
    }

    @Override
    protected void afterRead(int count) throws IOException {
        read += Math.max(count, 0);
        if (read > MAX_CHARACTERS) {
            throw new UnreadableFeedException(
                    "piece-too-long", CATALOG.sentence("feed.piece-too-long", String.valueOf(MAX_CHARACTERS)));
        }
    }
}
