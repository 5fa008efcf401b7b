package io.toebox.catalog.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;

import io.toebox.catalog.core.shoe.Gtin;

/** A large shop's product feed, made up while it is read: shoes of 40 sizes and widths each, every row with a barcode. */
final class FeedGenerator {

    private static final int SIZES = 20;
    private static final String[] WIDTHS = {"D", "2E"};
    static final int ROWS_PER_SHOE = SIZES * WIDTHS.length;

    private static final String HEADER = String.join(
            "\t",
            "id",
            "item_group_id",
            "title",
            "brand",
            "gender",
            "age_group",
            "google_product_category",
            "color",
            "size",
            "size_system",
            "gtin",
            "price",
            "availability",
            "condition",
            "link");

    private FeedGenerator() {}

    /** The feed as a Google Merchant table. */
    static InputStream googleTable(int rows) {
        Iterator<InputStream> lines = IntStream.rangeClosed(-1, (rows - 1) / 1000)
                .<InputStream>mapToObj(block -> block < 0 ? bytes(HEADER + "\n") : block(block, rows))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    private static InputStream block(int block, int rows) {
        var text = new StringBuilder();
        for (int row = block * 1000; row < Math.min(rows, (block + 1) * 1000); row++) {
            text.append(row(row)).append('\n');
        }
        return bytes(text.toString());
    }

    private static String row(int row) {
        int shoe = row / ROWS_PER_SHOE;
        int place = row % ROWS_PER_SHOE;
        String size = SIZES > place ? half(place) : half(place - SIZES);
        String width = WIDTHS[place / SIZES];
        return String.join(
                "\t",
                "sku-" + row,
                "group-" + shoe,
                "Example %d Men's Glider %d Running Shoes - Slate - %s %s"
                        .formatted(shoe % 50, 1000 + shoe, size, width),
                "Example " + shoe % 50,
                "male",
                "adult",
                "187",
                "Slate",
                size + "/" + width,
                "US",
                gtin(row),
                "129.95 USD",
                "in stock",
                "new",
                "https://shop.example/glider/" + row);
    }

    private static String half(int place) {
        return 6 + place / 2 + (place % 2 == 0 ? "" : ".5");
    }

    /** Of the numbers GS1 keeps for use inside a company. */
    static String gtin(int row) {
        String body = "2%011d".formatted(row);
        return body + Gtin.checkDigitOf(body);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
