package io.toebox.lacing.patterns;

/** The documented example of a comparison; a test compares it with the real answer. */
final class ComparisonExamples {

    /** Answer to {@code /v1/lacings/criss-cross/comparison?with=straight-bar&rows=4}. */
    static final String COMPARISON = """
            {
              "rows": 4,
              "extraHeelLockEyelet": false,
              "foot": "left",
              "basis": ["assumed-extra-eyelet", "assumed-row-geometry"],
              "first": {
                "id": "criss-cross",
                "name": "Criss-cross lacing",
                "evidence": "maths",
                "notation": "bar i; a L1^ R2^ L3^ R4^; mirror",
                "laceLengthMm": 915.0,
                "crossingCount": 3,
                "totalPull": 6.715,
                "tensionForEqualClosure": 1.0,
                "windows": []
              },
              "second": {
                "id": "straight-bar",
                "name": "Straight bar lacing",
                "evidence": "shop",
                "notation": "bar o; a L1v L2^ R2v R4^; b R1v R3^ L3v L4^",
                "laceLengthMm": 796.0,
                "crossingCount": 0,
                "totalPull": 3.0,
                "tensionForEqualClosure": 2.238,
                "windows": [
                  {"fromRow": 1, "toRow": 2, "detail": "No lace over this band, between rows 1 and 2."},
                  {"fromRow": 2, "toRow": 3, "detail": "No lace over this band, between rows 2 and 3."},
                  {"fromRow": 3, "toRow": 4, "detail": "No lace over this band, between rows 3 and 4."}
                ]
              },
              "difference": {"laceLengthMm": -119.0, "crossingCount": -3, "totalPull": -3.715},
              "byRow": [
                {
                  "row": 1,
                  "first": {"left": 1.952, "right": 1.952, "loadAtEqualTension": 1.952, "loadAtEqualClosure": 1.952},
                  "second": {"left": 1.0, "right": 1.0, "loadAtEqualTension": 0.8, "loadAtEqualClosure": 1.791}
                },
                {
                  "row": 2,
                  "first": {"left": 1.905, "right": 1.905, "loadAtEqualTension": 1.905, "loadAtEqualClosure": 1.905},
                  "second": {"left": 1.0, "right": 1.0, "loadAtEqualTension": 0.8, "loadAtEqualClosure": 1.791}
                },
                {
                  "row": 3,
                  "first": {"left": 1.905, "right": 1.905, "loadAtEqualTension": 1.905, "loadAtEqualClosure": 1.905},
                  "second": {"left": 1.0, "right": 1.0, "loadAtEqualTension": 0.8, "loadAtEqualClosure": 1.791}
                },
                {
                  "row": 4,
                  "first": {"left": 0.952, "right": 0.952, "loadAtEqualTension": 0.952, "loadAtEqualClosure": 0.952},
                  "second": {"left": 0.0, "right": 0.0, "loadAtEqualTension": 0.0, "loadAtEqualClosure": 0.0}
                }
              ],
              "notice": "comfort-guidance-only"
            }
            """;

    private ComparisonExamples() {}
}
