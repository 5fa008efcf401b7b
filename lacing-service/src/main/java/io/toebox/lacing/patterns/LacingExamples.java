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
                  "complaints": ["heel-slip", "black-toenail", "narrow-heel-wide-forefoot", "laces-too-long"],
                  "possibleRows": [4, 5, 6, 7, 8, 9],
                  "needsExtraHeelLockEyelet": true,
                  "needsStaggeredEyelets": false,
                  "href": "/v1/lacings/heel-lock",
                  "svgHref": "/v1/lacings/heel-lock?format=svg"
                },
                {
                  "id": "criss-cross",
                  "name": "Criss-cross lacing",
                  "aliases": ["zig-zag", "traditional"],
                  "purpose": "The everyday lacing for an average foot: firm and even from toe to ankle.",
                  "evidence": "maths",
                  "complaints": ["heel-slip", "black-toenail", "narrow-heel-wide-forefoot", "laces-too-long"],
                  "possibleRows": [4, 5, 6, 7, 8, 9],
                  "needsExtraHeelLockEyelet": false,
                  "needsStaggeredEyelets": false,
                  "href": "/v1/lacings/criss-cross",
                  "svgHref": "/v1/lacings/criss-cross?format=svg"
                },
                {
                  "id": "two-lace",
                  "name": "Two-lace lacing",
                  "aliases": ["segmented", "double lacing"],
                  "purpose": "A lace of its own for the front and for the back, each tied as tight as that part of the foot likes.",
                  "evidence": "clinic",
                  "complaints": [
                    "numb-toes",
                    "heel-slip",
                    "wide-forefoot",
                    "inner-ball-pressure",
                    "little-toe-pressure",
                    "narrow-heel-wide-forefoot"
                  ],
                  "possibleRows": [4, 5, 6, 7, 8, 9],
                  "needsExtraHeelLockEyelet": false,
                  "needsStaggeredEyelets": false,
                  "href": "/v1/lacings/two-lace",
                  "svgHref": "/v1/lacings/two-lace?format=svg"
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
              "evidenceDetail": "Passed on by clinicians; not compared in a study.",
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
              "widthsMm": [50.0, 50.0, 50.0, 50.0],
              "spacingsMm": [16.0, 16.0, 16.0],
              "notation": "bar o; a L1v L2^ L3v R4^; mirror; relief 2",
              "laces": [
                {
                  "notation": "bar o; a L1v L2^ L3v R4^; mirror; relief 2",
                  "laceLengthMm": 769.0,
                  "nextStockLengthMm": 914.4
                }
              ],
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
                {"fromRow": 1, "toRow": 2, "detail": "No lace over this band, between rows 1 and 2."},
                {"fromRow": 2, "toRow": 3, "detail": "No lace over this band, between rows 2 and 3."}
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
              "effects": {
                "totalPull": 2.905,
                "tensionForEqualClosure": 2.311,
                "friction": 0.2,
                "rowPullWithFriction": [
                  {"row": 1, "left": 0.322, "right": 0.322},
                  {"row": 2, "left": 0.0, "right": 0.0},
                  {"row": 3, "left": 0.541, "right": 0.541},
                  {"row": 4, "left": 0.541, "right": 0.541}
                ],
                "tension": [
                  {"tension": 1.0},
                  {"from": "L3v", "to": "R4^", "tension": 0.568},
                  {"from": "L2^", "to": "L3v", "tension": 0.441},
                  {"from": "L1v", "to": "L2^", "tension": 0.441},
                  {"from": "L1v", "to": "R1v", "tension": 0.322},
                  {"from": "R1v", "to": "R2^", "tension": 0.441},
                  {"from": "R2^", "to": "R3v", "tension": 0.441},
                  {"from": "R3v", "to": "L4^", "tension": 0.568},
                  {"tension": 1.0}
                ],
                "rowLoad": [
                  {"row": 1, "atEqualTension": 0.8, "atEqualClosure": 1.849},
                  {"row": 2, "atEqualTension": 0.0, "atEqualClosure": 0.0},
                  {"row": 3, "atEqualTension": 0.952, "atEqualClosure": 2.202},
                  {"row": 4, "atEqualTension": 0.952, "atEqualClosure": 2.202}
                ],
                "bandLoad": [
                  {"fromRow": 1, "toRow": 2, "atEqualTension": 0.0, "atEqualClosure": 0.0, "noLaceOverThisBand": true},
                  {"fromRow": 2, "toRow": 3, "atEqualTension": 0.0, "atEqualClosure": 0.0, "noLaceOverThisBand": true},
                  {
                    "fromRow": 3,
                    "toRow": 4,
                    "atEqualTension": 1.905,
                    "atEqualClosure": 4.403,
                    "noLaceOverThisBand": false
                  }
                ],
                "crossingCount": 1,
                "crossings": [{"row": 3.5, "upper": "R3v-L4^", "lower": "L3v-R4^"}],
                "assumptions": [
                  {
                    "name": "friction",
                    "value": 0.2,
                    "unit": "1",
                    "source": "our assumption: middle of the 0.1 to 0.3 usual for textile on plastic or textile; no measured lace and eyelet pair was found",
                    "certainty": "judgement"
                  },
                  {
                    "name": "edge-fold",
                    "value": 0.785,
                    "unit": "rad",
                    "source": "our assumption: a flat lace tucked under a soft facing, anything from 0 to a right angle",
                    "certainty": "judgement"
                  },
                  {
                    "name": "outside-line-weight",
                    "value": 0.8,
                    "unit": "1",
                    "source": "our assumption: the facings carry part of it, anything from 0.5 to 1",
                    "certainty": "judgement"
                  }
                ]
              },
              "steps": [
                {
                  "number": 1,
                  "code": "begin",
                  "strand": "a",
                  "move": "L1v",
                  "text": "End A: from the outside, in through left eyelet 1."
                },
                {
                  "number": 2,
                  "code": "begin",
                  "strand": "b",
                  "move": "R1v",
                  "text": "End B: from the outside, in through right eyelet 1. Pull both ends to the same length."
                },
                {
                  "number": 3,
                  "code": "straight",
                  "strand": "a",
                  "move": "L2^",
                  "text": "End A: straight along the inside, out through left eyelet 2."
                },
                {
                  "number": 4,
                  "code": "straight",
                  "strand": "b",
                  "move": "R2^",
                  "text": "End B: straight along the inside, out through right eyelet 2."
                },
                {
                  "number": 5,
                  "code": "straight",
                  "strand": "a",
                  "move": "L3v",
                  "text": "End A: straight along the outside, in through left eyelet 3."
                },
                {
                  "number": 6,
                  "code": "straight",
                  "strand": "b",
                  "move": "R3v",
                  "text": "End B: straight along the outside, in through right eyelet 3."
                },
                {
                  "number": 7,
                  "code": "cross",
                  "strand": "a",
                  "move": "R4^",
                  "text": "End A: across on the inside, out through right eyelet 4."
                },
                {
                  "number": 8,
                  "code": "cross",
                  "strand": "b",
                  "move": "L4^",
                  "text": "End B: across on the inside, out through left eyelet 4."
                },
                {
                  "number": 9,
                  "code": "tie",
                  "text": "Snug the lace row by row from the toe, then tie a bow."
                }
              ],
              "svgHref": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=svg",
              "drawings": {
                "svg": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=svg",
                "frames": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=frames",
                "animation": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=animation",
                "card": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=card",
                "page": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=page",
                "receipt58": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=receipt-58",
                "receipt80": "/v1/lacings/wide-forefoot?rows=4&extraHeelLockEyelet=false&foot=left&format=receipt-80"
              },
              "notice": "comfort-guidance-only"
            }
            """;

    /** Answer to {@code /v1/lacings/straight-bar?rows=7} with {@code Accept-Language: de}, but for its request id. */
    static final String REFUSAL = """
            {
              "type": "/problems/contradiction",
              "title": "Die Anfrage widerspricht sich",
              "status": 422,
              "detail": "Parallelschnürung braucht eine gerade Zahl geschnürter Reihen: Bei einer ungeraden enden die beiden Enden auf verschiedener Höhe.",
              "instance": "/v1/lacings/straight-bar",
              "requestId": "0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11",
              "errors": [
                {
                  "parameter": "rows",
                  "code": "needs-even-rows",
                  "detail": "Parallelschnürung braucht eine gerade Zahl geschnürter Reihen: Bei einer ungeraden enden die beiden Enden auf verschiedener Höhe."
                }
              ]
            }
            """;

    /** How the answer to {@code /v1/lacings/heel-lock?rows=6&format=card} begins. */
    static final String CARD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"toebox-print\" id=\"toebox-970084c3b99e1967\" lang=\"en\" role=\"img\""
                    + " aria-labelledby=\"toebox-970084c3b99e1967-title toebox-970084c3b99e1967-desc\" width=\"148mm\" height=\"105mm\" viewBox=\"0 0 1480 1050\">...</svg>";

    private LacingExamples() {}
}
