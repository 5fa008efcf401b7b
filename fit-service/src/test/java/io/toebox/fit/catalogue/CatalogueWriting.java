package io.toebox.fit.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes at random, as shops and importers do: shoes come, change and go, barcodes move, gradings are told, boxes are sold. */
final class CatalogueWriting {

    private static final List<String> BRANDS = List.of("Altra", "Brooks", "Testbrand");
    private static final List<String> WIDTHS = List.of("narrow", "standard", "wide");
    private static final List<String> DIMENSIONS =
            List.of("internal-length", "ball-width", "toe-box-width", "heel-width");
    private static final int SHOES = 12;
    private static final int BOXES = 40;

    private final Random random;
    private final StandInCatalogue catalogue;

    /** A barcode stands on one size and width of one shoe. */
    private final Map<String, String> ownerOfGtin = new HashMap<>();

    CatalogueWriting(long seed, StandInCatalogue catalogue) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
    }

    void write() {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> catalogue.putShoe(shoe("random-" + random.nextInt(SHOES)));
            case 3 -> removeShoe("random-" + random.nextInt(SHOES));
            case 4 -> {
                var slugs = catalogue.slugs();
                if (!slugs.isEmpty()) {
                    String slug = slugs.get(random.nextInt(slugs.size()));
                    if (random.nextBoolean()) {
                        catalogue.putShoe(shoe(slug));
                    } else {
                        removeShoe(slug);
                    }
                }
            }
            case 5 -> catalogue.putGrading(grading());
            case 6 -> catalogue.removeGrading(grading());
            default -> catalogue.count("shop-" + random.nextInt(3), gtin(random.nextInt(BOXES)), random.nextBoolean());
        }
    }

    private void removeShoe(String slug) {
        catalogue.removeShoe(slug);
        ownerOfGtin.values().removeIf(slug::equals);
    }

    private String shoe(String slug) {
        ownerOfGtin.values().removeIf(slug::equals);
        var variants = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String gtin = gtin(random.nextInt(BOXES));
            if (ownerOfGtin.putIfAbsent(gtin, slug) == null) {
                variants.add("{\"size\":%s,\"width\":\"%s\",\"gtins\":[\"%s\"]}".formatted(size(), any(WIDTHS), gtin));
            }
        }
        var measurements = new ArrayList<String>();
        if (random.nextInt(4) > 0) {
            measurements.add(measurement("internal-length", "lab", 260, 12));
            measurements.add(measurement("ball-width", "lab-current", 92, 10));
        }
        if (random.nextBoolean()) {
            measurements.add(measurement("toe-box-width", "lab-current", 70, 8));
        }
        if (random.nextBoolean()) {
            measurements.add(measurement("ball-width", random.nextBoolean() ? "lab-retired" : "store", 95, 10));
        }
        return """
                {"slug":"%s","brand":"%s","model":"M","lastGender":"%s","category":"road","status":"current",
                 "widthsOffered":["standard"],"variants":[%s],"measurements":[%s]}""".formatted(
                        slug,
                        any(BRANDS),
                        any(List.of("men", "women", "unisex")),
                        String.join(",", variants),
                        String.join(",", measurements));
    }

    private String size() {
        return random.nextInt(4) == 0
                ? "{\"scale\":\"eu\",\"value\":%d,\"label\":\"%1$d\"}".formatted(40 + random.nextInt(6))
                : "{\"scale\":\"us-men\",\"value\":%d,\"label\":\"%1$d\"}".formatted(8 + random.nextInt(5));
    }

    private String measurement(String dimension, String method, int from, int range) {
        return "{\"dimension\":\"%s\",\"valueMm\":%d.%d,\"method\":\"%s\",\"onSize\":{\"scale\":\"us-men\",\"value\":9},\"onWidth\":\"standard\"}"
                .formatted(dimension, from + random.nextInt(range), random.nextInt(10), method);
    }

    private String grading() {
        return "{\"brand\":\"%s\",\"lastGender\":\"men\",\"dimension\":\"%s\",\"perSizeMm\":%d,\"source\":\"x\",\"certainty\":\"seen\"}"
                .formatted(any(BRANDS), any(DIMENSIONS), 1 + random.nextInt(8));
    }

    private static String gtin(int number) {
        return "%014d".formatted(10 + number);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
