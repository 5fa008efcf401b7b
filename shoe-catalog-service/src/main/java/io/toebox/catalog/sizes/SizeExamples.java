package io.toebox.catalog.sizes;

/** Examples of the contract; a test compares them with what the service answers. */
final class SizeExamples {

    static final String BY_CHART = """
            {
              "from": {"scale": "uk", "value": 6, "label": "6"}, "to": "us-men", "brand": "Nike",
              "matches": [
                {"size": {"scale": "us-men", "value": 6.5, "label": "6.5"}, "lastGender": "men", "basis": "brand-chart"},
                {"size": {"scale": "us-men", "value": 7, "label": "7"}, "lastGender": "men", "basis": "brand-chart"}
              ],
              "notes": [],
              "sources": ["nike.com/size-fit/mens-footwear (value recorded in a public source file that cites this \
            official page)"]
            }""";

    static final String BY_FORMULA = """
            {
              "from": {"scale": "us-men", "value": 9, "label": "9"}, "to": "uk",
              "matches": [
                {"size": {"scale": "uk", "value": 8, "label": "8"}, "basis": "formula", "footLengthMm": 262.47,
                 "exactValue": 8.00, "deviationMm": 0.00, "uncertaintyMm": 4.23, "uncertaintySizes": 0.50,
                 "certainty": "recalled"}
              ],
              "notes": [],
              "sources": ["Brannock: men's size = 3 × inches − 22, size 1 is 7 2/3 in", "UK size = men's US − 1",
                "Uncertainty: brands print UK 0.5 to 1 below it (starter size charts)"]
            }""";

    static final String WIDTH_LETTERS = """
            {
              "lastGender": "women",
              "items": [
                {"letter": "B", "grade": "standard", "stepsFromStandard": 0, "widthFromStandardMm": 0.00},
                {"letter": "C", "stepsFromStandard": 1, "widthFromStandardMm": 4.76}
              ],
              "sources": ["New Balance's names of its widths (newbalance.co.za)",
                "3/16 in a letter on the Brannock width bar; contradicted by a page that says 1/16 in and by one that \
            applies 3/16 in to the circumference"]
            }""";

    static final String CHARTS = """
            {
              "items": [
                {"brand": "PUMA", "lastGender": "men", "rows": [{"us": 11, "eu": "44.5"}],
                 "sources": ["solereview.com/we-made-sizing-charts-obsolete (single value quoted)"]}
              ]
            }""";

    static final String GRADINGS = """
            {
              "items": [
                {"brand": "A Brand", "lastGender": "men", "dimension": "internal-length", "perSizeMm": 8.47,
                 "source": "Own measurement of sizes 7 to 12", "certainty": "computed"}
              ]
            }""";

    static final String GRADING_REQUEST = """
            {"perSizeMm": 8.47, "source": "Own measurement of sizes 7 to 12", "certainty": "computed"}""";

    private SizeExamples() {}
}
