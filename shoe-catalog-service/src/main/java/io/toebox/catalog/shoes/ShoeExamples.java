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

    static final String PAGE = "{\"items\": [" + SHOE + "]," + " \"nextCursor\": \"AAECAwQFBgdhZGlkYXMtYWRpc3Rhci0z\"}";

    private ShoeExamples() {}
}
