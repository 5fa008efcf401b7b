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

    private ShoeExamples() {}
}
