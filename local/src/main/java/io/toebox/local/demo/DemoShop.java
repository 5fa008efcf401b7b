package io.toebox.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.CRC32;

import com.fasterxml.jackson.databind.JsonNode;

/** What the demo shop sells: of each shoe some sizes in the widths its maker names, each with a barcode of its own. */
final class DemoShop {

    /** The shop's name in addresses. */
    static final String NAME = "demo-shop";

    /** What stands among the sources of its shoes. */
    static final String SOURCE = "Toebox demo shop";

    /** GS1's prefix for demonstrations: no maker has it. Followed by shoe and box it makes the first 12 digits. */
    static final String PREFIX = "952";

    private static final int SHOES = 60;
    private static final int OF_ONE_BRAND = 6;
    private static final List<String> SIZES = List.of("8", "8.5", "9", "9.5", "10", "10.5", "11", "11.5", "12");

    private DemoShop() {}

    /** The shoes it sells, of those the catalogue has, in the order of their names: some of every brand. */
    static List<JsonNode> assortment(List<JsonNode> shoes) {
        var perBrand = new HashMap<String, Integer>();
        var assortment = new ArrayList<JsonNode>();
        for (var shoe : shoes) {
            boolean sold = assortment.size() < SHOES
                    && shoe.path("lastGender").asText().equals("men")
                    && !shoe.path("measurements").isEmpty()
                    && perBrand.merge(shoe.path("brand").asText(), 1, Integer::sum) <= OF_ONE_BRAND;
            if (sold) {
                assortment.add(shoe);
            }
        }
        return assortment;
    }

    /** Its file in the catalogue's own form: the same for the same shoes. */
    static String file(List<JsonNode> assortment) {
        var rows = new ArrayList<String>(List.of("slug,last_gender,size_system,size,width,gtin,quantity"));
        for (int shoe = 0; shoe < assortment.size(); shoe++) {
            var widths = assortment
                    .get(shoe)
                    .path("widthsOffered")
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(width -> width.equals("standard") || width.equals("wide"))
                    .toList();
            int box = 0;
            for (String size : SIZES) {
                for (String width : widths) {
                    rows.add(String.join(
                            ",",
                            assortment.get(shoe).path("slug").asText(),
                            "men",
                            "US",
                            size,
                            width.equals("wide") ? "2E" : "D",
                            gtin(assortment.get(shoe).path("slug").asText(), box),
                            String.valueOf((shoe * 7 + box * 3) % 5)));
                    box++;
                }
            }
        }
        return String.join("\n", rows) + "\n";
    }

    /** The barcode of one of its boxes: the same whatever else the catalogue has come to know. */
    static String gtin(String slug, int box) {
        var shoe = new CRC32();
        shoe.update(slug.getBytes(StandardCharsets.US_ASCII));
        String body = PREFIX + "%07d%02d".formatted(shoe.getValue() % 10_000_000, box);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            // From the right by 3, 1, 3 …; the body has an even number of digits (GS1 General Specifications, 7.9).
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }

    /** Whether a barcode of the catalogue, with 14 digits, is one of the demo shop's. */
    static boolean isOwn(String gtin) {
        return gtin.startsWith("0" + PREFIX);
    }
}
