package io.toebox.lacing.patterns;

/** The documented examples; a test compares them with the real answers. */
final class LacingExamples {

    /** Answer to {@code /v1/lacings?complaint=heel-slip}. */
    static final String LIST = """
            {
              "items": [
                {
                  "id": "heel-lock",
                  "name": "Heel lock lacing",
                  "aliases": [
                    "lace lock",
                    "lock lacing",
                    "loop lacing lock",
                    "runner's loop",
                    "runner's knot",
                    "runner's tie"
                  ],
                  "purpose": "Holds the heel with a loop at the extra eyelet, without tightening the whole shoe.",
                  "evidence": "shop",
                  "complaints": ["heel-slip", "black-toenail"],
                  "possibleRows": [4, 5, 6, 7, 8, 9],
                  "needsExtraHeelLockEyelet": true,
                  "href": "/v1/lacings/heel-lock",
                  "svgHref": "/v1/lacings/heel-lock?format=svg"
                },
                {
                  "id": "criss-cross",
                  "name": "Criss-cross lacing",
                  "aliases": ["zig-zag", "traditional"],
                  "purpose": "The everyday lacing for an average foot: firm and even from toe to ankle.",
                  "evidence": "maths",
                  "complaints": ["heel-slip", "black-toenail"],
                  "possibleRows": [4, 5, 6, 7, 8, 9],
                  "needsExtraHeelLockEyelet": false,
                  "href": "/v1/lacings/criss-cross",
                  "svgHref": "/v1/lacings/criss-cross?format=svg"
                }
              ]
            }
            """;

    /** Answer to {@code /v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false}. */
    static final String LACING = """
            {
              "id": "wide-forefoot",
              "name": "Wide forefoot lacing",
              "aliases": ["wide toe box lacing"],
              "purpose": "No crossing over the forefoot, so that the front of the shoe can spread.",
              "evidence": "clinic",
              "findings": [
                {
                  "level": "clinic",
                  "statement": "Straight up the sides over the forefoot, crossings behind it.",
                  "source": "bergdpm"
                },
                {
                  "level": "clinic",
                  "statement": "Straight up the sides over the forefoot, crossings behind it.",
                  "source": "normsmiami"
                },
                {
                  "level": "shop",
                  "statement": "Straight up the sides over the forefoot, crossings behind it.",
                  "source": "ruizesolar"
                }
              ],
              "rows": 4,
              "extraHeelLockEyelet": false,
              "foot": "left",
              "basis": ["assumed-row-geometry"],
              "widthMm": 50.0,
              "spacingMm": 16.0,
              "notation": "bar o; a L1v L2^ L3v R4^; mirror; relief 2",
              "segments": [
                {"kind": "bar", "from": "L1v", "to": "R1v", "layer": "o", "lengthMm": 50.0},
                {"strand": "a", "kind": "vertical", "from": "L1v", "to": "L2^", "layer": "i", "lengthMm": 16.0},
                {"strand": "a", "kind": "vertical", "from": "L2^", "to": "L3v", "layer": "o", "lengthMm": 16.0},
                {"strand": "a", "kind": "diagonal", "from": "L3v", "to": "R4^", "layer": "i", "lengthMm": 52.5},
                {"strand": "b", "kind": "vertical", "from": "R1v", "to": "R2^", "layer": "i", "lengthMm": 16.0},
                {"strand": "b", "kind": "vertical", "from": "R2^", "to": "R3v", "layer": "o", "lengthMm": 16.0},
                {"strand": "b", "kind": "diagonal", "from": "R3v", "to": "L4^", "layer": "i", "lengthMm": 52.5}
              ],
              "unusedRows": [],
              "reliefRows": [2],
              "windows": [
                {"fromRow": 1, "toRow": 2, "detail": "No lace crosses between rows 1 and 2."},
                {"fromRow": 2, "toRow": 3, "detail": "No lace crosses between rows 2 and 3."}
              ],
              "rowPull": [
                {"row": 1, "left": 1.0, "right": 1.0},
                {"row": 2, "left": 0.0, "right": 0.0},
                {"row": 3, "left": 0.952, "right": 0.952},
                {"row": 4, "left": 0.952, "right": 0.952}
              ],
              "laceLengthMm": 769.0,
              "freeEndMm": 250.0,
              "nextStockLengthMm": 914.4,
              "steps": [
                {
                  "number": 1,
                  "code": "begin",
                  "strand": "a",
                  "move": "L1v",
                  "text": "End A: from the outside, go in through left eyelet 1."
                },
                {
                  "number": 2,
                  "code": "begin",
                  "strand": "b",
                  "move": "R1v",
                  "text": "End B: from the outside, go in through right eyelet 1. The lace now lies straight across on the outside; make both ends equally long."
                },
                {
                  "number": 3,
                  "code": "straight",
                  "strand": "a",
                  "move": "L2^",
                  "text": "End A: stay on the left side, straight along the inside, then out through left eyelet 2."
                },
                {
                  "number": 4,
                  "code": "straight",
                  "strand": "b",
                  "move": "R2^",
                  "text": "End B: stay on the right side, straight along the inside, then out through right eyelet 2."
                },
                {
                  "number": 5,
                  "code": "straight",
                  "strand": "a",
                  "move": "L3v",
                  "text": "End A: stay on the left side, straight along the outside, then in through left eyelet 3."
                },
                {
                  "number": 6,
                  "code": "straight",
                  "strand": "b",
                  "move": "R3v",
                  "text": "End B: stay on the right side, straight along the outside, then in through right eyelet 3."
                },
                {
                  "number": 7,
                  "code": "cross",
                  "strand": "a",
                  "move": "R4^",
                  "text": "End A: cross underneath, on the inside, to the right side and go out through right eyelet 4."
                },
                {
                  "number": 8,
                  "code": "cross",
                  "strand": "b",
                  "move": "L4^",
                  "text": "End B: cross underneath, on the inside, to the left side and go out through left eyelet 4."
                },
                {
                  "number": 9,
                  "code": "tie",
                  "text": "Snug the lace row by row from the toe to the ankle. Then tie a bow in the middle."
                }
              ],
              "svgHref": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=svg",
              "notice": "comfort-guidance-only"
            }
            """;

    private LacingExamples() {}
}
