package io.toebox.catalog.measuring;

/** Examples of the contract; a test sends them and compares the answers. */
final class MeasurementExamples {

    static final String READINGS = """
            {
              "readingsMm": [97.0, 96.4, 97.3], "measuredOn": "2026-11-20",
              "source": "Runners' Shop, Utrecht, measuring book 2026, page 14"
            }""";

    static final String INCHES = """
            {"value": 3.78, "unit": "in", "source": "Runners' Shop, Utrecht, measuring book 2026, page 14"}""";

    static final String MEASUREMENT = """
            {
              "dimension": "ball-width", "valueMm": 97.0, "method": "store",
              "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
              "source": "Runners' Shop, Utrecht, measuring book 2026, page 14", "measuredOn": "2026-11-20"
            }""";

    static final String CHECKED = """
            {
              "measurement": {
                "dimension": "ball-width", "valueMm": 97.0, "method": "store",
                "onSize": {"scale": "us-men", "value": 9, "label": "9"}, "onWidth": "standard",
                "source": "Runners' Shop, Utrecht, measuring book 2026, page 14", "measuredOn": "2026-11-20"
              },
              "comparison": {
                "among": "brand", "method": "lab-current", "shoes": 28, "medianMm": 95.2, "deviationMm": 1.6,
                "deviations": 1.1, "limit": 6
              },
              "findings": [
                {
                  "code": "different-methods",
                  "detail": "Held against the lab's values, for want of enough by this method; the limit is wider."
                }
              ]
            }""";

    static final String LIST = "{\"items\": [" + CHECKED + "]}";

    private MeasurementExamples() {}
}
