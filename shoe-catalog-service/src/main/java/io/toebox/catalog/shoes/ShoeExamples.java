package io.toebox.catalog.shoes;

/** Examples of the contract; a test compares them with what the service answers. */
final class ShoeExamples {

    static final String SHOE = """
            {
              "slug": "adidas-adistar-3", "brand": "adidas", "model": "Adistar 3", "version": "3", "lastGender": "men",
              "category": "road", "paces": ["daily-running"], "status": "discontinued", "releaseDate": "2024-05",
              "archSupport": "neutral", "plate": "none",
              "toeBoxShape": {"shape": "rounded", "basis": "taper-ratio", "taper": 0.764},
              "widthsOffered": ["standard", "wide"], "sizeRating": 3.1, "weightG": 274,
              "dropMm": 10.5, "heelStackMm": 40.7, "forefootStackMm": 30.2,
              "price": {"amount": 130, "currency": "GBP"}, "variants": [],
              "measurements": [
                {"dimension": "ball-width", "valueMm": 95.0, "method": "lab-current",
                 "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
                 "source": "RunRepeat lab data via GitHub rocker1904/shoe-lab@a9c8f4f data/metrics.json+details.json; \
            page runrepeat.com/uk/adidas-adistar-3"}
              ],
              "sources": ["RunRepeat lab data via GitHub rocker1904/shoe-lab@a9c8f4f data/metrics.json+details.json; \
            page runrepeat.com/uk/adidas-adistar-3"],
              "updatedAt": "2026-11-20T04:00:00Z"
            }""";

    static final String WRITTEN = """
            {
              "brand": "Brooks", "model": "Ghost 16", "version": "16", "lastGender": "women", "category": "road",
              "paces": ["daily-running"], "closure": "laces", "status": "current", "releaseDate": "2024-07",
              "archSupport": "neutral", "plate": "none", "widthsOffered": ["narrow", "standard", "wide"],
              "weightG": 241, "dropMm": 12.0, "eyeletRows": 6, "extraHeelLockEyelet": true, "laceLengthMm": 1200.0,
              "upperStretch": "medium", "price": {"amount": 150, "currency": "EUR"},
              "variants": [
                {"size": {"scale": "us-women", "value": 8.5}, "width": "standard", "widthLetter": "B",
                 "gtins": ["0195394123456"]},
                {"size": {"scale": "eu", "label": "42 2/3"}, "width": "wide"}
              ],
              "measurements": [
                {"dimension": "ball-girth", "valueMm": 231.5, "method": "store",
                 "onSize": {"scale": "us-women", "value": 8.5}, "onWidth": "standard",
                 "source": "Own caliper", "measuredOn": "2026-03-01"}
              ],
              "sources": ["Brand page, read 2026-03-01"]
            }""";

    static final String PAGE = "{\"items\": [" + SHOE + "]," + " \"nextCursor\": \"AAECAwQFBgdhZGlkYXMtYWRpc3Rhci0z\"}";

    static final String COMPARISON = """
            {"shoes": [
              {"slug": "nike-pegasus-42", "brand": "Nike", "model": "Pegasus 42",
               "toeBoxShape": {"shape": "rounded", "basis": "taper-ratio", "taper": 0.749}, "dropMm": 14.0, "heelStackMm": 36.0, "forefootStackMm": 22.0, "weightG": 286, "widthsOffered": ["narrow", "standard", "wide"]},
              {"slug": "altra-torin-8", "brand": "Altra", "model": "Torin 8",
               "toeBoxShape": {"shape": "foot-shaped", "basis": "brand-declared", "taper": 0.877}, "dropMm": -0.1, "heelStackMm": 27.6, "forefootStackMm": 27.7, "weightG": 275, "widthsOffered": ["standard", "wide"]}],
             "dimensions": [
              {"dimension": "internal-length", "method": "lab", "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
               "values": [{"slug": "nike-pegasus-42", "valueMm": 271.7}, {"slug": "altra-torin-8"}]},
              {"dimension": "ball-width", "method": "lab-current", "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
               "values": [{"slug": "nike-pegasus-42", "valueMm": 96.5}, {"slug": "altra-torin-8", "valueMm": 95.3, "differenceMm": -1.2}]},
              {"dimension": "toe-box-width", "method": "lab-current", "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
               "values": [{"slug": "nike-pegasus-42", "valueMm": 72.3}, {"slug": "altra-torin-8", "valueMm": 83.6, "differenceMm": 11.3}]},
              {"dimension": "toe-box-height", "method": "lab", "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
               "values": [{"slug": "nike-pegasus-42", "valueMm": 27.0}, {"slug": "altra-torin-8", "valueMm": 26.8, "differenceMm": -0.2}]}],
             "caveats": [
              {"code": "not-measured", "dimension": "internal-length", "slugs": ["altra-torin-8"],
               "detail": "Nobody measured this dimension of these shoes, so nothing is known of it."}]}""";

    private ShoeExamples() {}
}
