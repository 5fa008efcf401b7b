package io.toebox.lacing.advice;

/** The documented example; a test sends the request and compares the answer. */
final class LacingRecommendationExamples {

    static final String REQUEST = """
            {
              "shoe": {"eyeletRows": 4, "extraHeelLockEyelet": false, "closure": "laces", "laceLengthMm": 900},
              "complaints": ["heel-slip"],
              "zones": [{"zone": "ball-width", "verdict": "comfortable"}],
              "foot": "left"
            }
            """;

    static final String RESPONSE = """
            {
              "outcome": "recommended",
              "recommendations": [
                {
                  "lacing": "criss-cross",
                  "name": "Criss-cross lacing",
                  "why": [
                    {
                      "code": "firm-near-the-ankle",
                      "detail": "Use every eyelet, tied firmer near the ankle and softer near the toes.",
                      "source": "AOFAS advice, via Steindler",
                      "certainty": "sourced"
                    }
                  ],
                  "evidence": "maths",
                  "cautions": [],
                  "rows": 4,
                  "extraHeelLockEyelet": false,
                  "laceLengthMm": 915.0,
                  "nextStockLengthMm": 1016.0,
                  "laces": [{"laceLengthMm": 915.0, "nextStockLengthMm": 1016.0}],
                  "freeEndMm": 242.5,
                  "freeEndJudgement": "good",
                  "againstCrissCross": {
                    "tensionForEqualClosure": 1.0,
                    "zones": [
                      {
                        "zone": "toe-box",
                        "fromRow": 1,
                        "toRow": 1,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "same", "hold": "same"},
                        "detail": "Toe box (row 1): as with criss-cross."
                      },
                      {
                        "zone": "ball",
                        "fromRow": 1,
                        "toRow": 1,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "same", "hold": "same"},
                        "detail": "Ball of the foot (row 1): as with criss-cross."
                      },
                      {
                        "zone": "instep",
                        "fromRow": 2,
                        "toRow": 2,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "same", "hold": "same"},
                        "detail": "Instep (row 2): as with criss-cross."
                      },
                      {
                        "zone": "heel-and-ankle",
                        "fromRow": 3,
                        "toRow": 4,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "same", "hold": "same"},
                        "detail": "Heel and ankle (rows 3 to 4): as with criss-cross."
                      }
                    ],
                    "rows": [
                      {
                        "row": 1,
                        "pull": 1.952,
                        "crissCrossPull": 1.952,
                        "loadAtEqualTension": 1.952,
                        "loadAtEqualClosure": 1.952,
                        "crissCrossLoad": 1.952
                      },
                      {
                        "row": 2,
                        "pull": 1.905,
                        "crissCrossPull": 1.905,
                        "loadAtEqualTension": 1.905,
                        "loadAtEqualClosure": 1.905,
                        "crissCrossLoad": 1.905
                      },
                      {
                        "row": 3,
                        "pull": 1.905,
                        "crissCrossPull": 1.905,
                        "loadAtEqualTension": 1.905,
                        "loadAtEqualClosure": 1.905,
                        "crissCrossLoad": 1.905
                      },
                      {
                        "row": 4,
                        "pull": 0.952,
                        "crissCrossPull": 0.952,
                        "loadAtEqualTension": 0.952,
                        "loadAtEqualClosure": 0.952,
                        "crissCrossLoad": 0.952
                      }
                    ]
                  },
                  "steps": [
                    {"number": 1, "text": "End A: from the inside, out through left eyelet 1."},
                    {
                      "number": 2,
                      "text": "End B: from the inside, out through right eyelet 1. Pull both ends to the same length."
                    },
                    {
                      "number": 3,
                      "text": "End A: over the tongue, under the far edge, out through right eyelet 2."
                    },
                    {
                      "number": 4,
                      "text": "End B: over the tongue, under the far edge, out through left eyelet 2."
                    },
                    {
                      "number": 5,
                      "text": "End A: over the tongue, under the far edge, out through left eyelet 3."
                    },
                    {
                      "number": 6,
                      "text": "End B: over the tongue, under the far edge, out through right eyelet 3."
                    },
                    {
                      "number": 7,
                      "text": "End A: over the tongue, under the far edge, out through right eyelet 4."
                    },
                    {
                      "number": 8,
                      "text": "End B: over the tongue, under the far edge, out through left eyelet 4."
                    },
                    {"number": 9, "text": "Snug the lace row by row from the toe, then tie a bow."}
                  ],
                  "href": "/v1/lacings/criss-cross?rows=4&extraHeelLockEyelet=false&foot=left",
                  "svgHref": "/v1/lacings/criss-cross?rows=4&extraHeelLockEyelet=false&foot=left&format=svg"
                },
                {
                  "lacing": "two-lace",
                  "name": "Two-lace lacing",
                  "why": [
                    {
                      "code": "firm-lace-behind",
                      "detail": "A lace of its own for the back can be tied firm at the heel while the front stays softer.",
                      "source": "our judgement; AOFAS advice, via Steindler, names it for a narrow heel with a wide forefoot",
                      "certainty": "judgement"
                    }
                  ],
                  "evidence": "clinic",
                  "cautions": [
                    {
                      "code": "takes-two-laces",
                      "detail": "It takes two laces for this shoe, of about 705 mm and 705 mm with ends to tie."
                    }
                  ],
                  "rows": 4,
                  "extraHeelLockEyelet": false,
                  "laceLengthMm": 1410.0,
                  "laces": [
                    {"laceLengthMm": 705.0, "nextStockLengthMm": 914.4},
                    {"laceLengthMm": 705.0, "nextStockLengthMm": 914.4}
                  ],
                  "againstCrissCross": {
                    "tensionForEqualClosure": 1.156,
                    "zones": [
                      {
                        "zone": "toe-box",
                        "fromRow": 1,
                        "toRow": 1,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "more", "hold": "more"},
                        "detail": "Toe box (row 1), against criss-cross: the same pressure and the same hold at the same lace tension; more pressure and more hold when the shoe is closed as hard."
                      },
                      {
                        "zone": "ball",
                        "fromRow": 1,
                        "toRow": 1,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "more", "hold": "more"},
                        "detail": "Ball of the foot (row 1), against criss-cross: the same pressure and the same hold at the same lace tension; more pressure and more hold when the shoe is closed as hard."
                      },
                      {
                        "zone": "instep",
                        "fromRow": 2,
                        "toRow": 2,
                        "atEqualTension": {"pressure": "less", "hold": "less"},
                        "atEqualClosure": {"pressure": "less", "hold": "less"},
                        "detail": "Instep (row 2), against criss-cross: less pressure and less hold at the same lace tension; less pressure and less hold when the shoe is closed as hard."
                      },
                      {
                        "zone": "heel-and-ankle",
                        "fromRow": 3,
                        "toRow": 4,
                        "atEqualTension": {"pressure": "same", "hold": "same"},
                        "atEqualClosure": {"pressure": "more", "hold": "more"},
                        "detail": "Heel and ankle (rows 3 to 4), against criss-cross: the same pressure and the same hold at the same lace tension; more pressure and more hold when the shoe is closed as hard."
                      }
                    ],
                    "rows": [
                      {
                        "row": 1,
                        "pull": 1.952,
                        "crissCrossPull": 1.952,
                        "loadAtEqualTension": 1.952,
                        "loadAtEqualClosure": 2.257,
                        "crissCrossLoad": 1.952
                      },
                      {
                        "row": 2,
                        "pull": 0.952,
                        "crissCrossPull": 1.905,
                        "loadAtEqualTension": 0.952,
                        "loadAtEqualClosure": 1.101,
                        "crissCrossLoad": 1.905
                      },
                      {
                        "row": 3,
                        "pull": 1.952,
                        "crissCrossPull": 1.905,
                        "loadAtEqualTension": 1.952,
                        "loadAtEqualClosure": 2.257,
                        "crissCrossLoad": 1.905
                      },
                      {
                        "row": 4,
                        "pull": 0.952,
                        "crissCrossPull": 0.952,
                        "loadAtEqualTension": 0.952,
                        "loadAtEqualClosure": 1.101,
                        "crissCrossLoad": 0.952
                      }
                    ]
                  },
                  "steps": [
                    {"number": 1, "text": "End A: from the inside, out through left eyelet 1."},
                    {
                      "number": 2,
                      "text": "End B: from the inside, out through right eyelet 1. Pull both ends to the same length."
                    },
                    {
                      "number": 3,
                      "text": "End A: over the tongue, under the far edge, out through right eyelet 2."
                    },
                    {
                      "number": 4,
                      "text": "End B: over the tongue, under the far edge, out through left eyelet 2."
                    },
                    {"number": 5, "text": "Snug the lace row by row from the toe, then tie a bow."},
                    {"number": 6, "text": "End C: from the inside, out through left eyelet 3."},
                    {
                      "number": 7,
                      "text": "End D: from the inside, out through right eyelet 3. Pull both ends to the same length."
                    },
                    {
                      "number": 8,
                      "text": "End C: over the tongue, under the far edge, out through right eyelet 4."
                    },
                    {
                      "number": 9,
                      "text": "End D: over the tongue, under the far edge, out through left eyelet 4."
                    },
                    {"number": 10, "text": "Snug the lace row by row from the toe, then tie a bow."}
                  ],
                  "href": "/v1/lacings/two-lace?rows=4&extraHeelLockEyelet=false&foot=left",
                  "svgHref": "/v1/lacings/two-lace?rows=4&extraHeelLockEyelet=false&foot=left&format=svg"
                }
              ],
              "notRecommended": [
                {
                  "lacing": "heel-lock",
                  "name": "Heel lock lacing",
                  "code": "needs-extra-heel-lock-eyelet",
                  "detail": "Heel lock lacing needs the extra eyelet behind the last row on each side."
                }
              ],
              "resolved": [],
              "firstTry": [
                "Firm rows 3 and 4 near the ankle and leave those near the toes softer.",
                "Check the size: a heel that slips in a firmly tied shoe may need another one."
              ],
              "basis": ["assumed-row-geometry"],
              "notice": "comfort-guidance-only"
            }
            """;

    private LacingRecommendationExamples() {}
}
