package io.toebox.lacing.patterns;

/** The documented examples of written paths; a test compares them with the real answers. */
final class PathExamples {

    /** Body sent to {@code /v1/lacing-paths}. */
    static final String PATH_REQUEST = """
            {"notation": "bar i; a L1^ R2^ L3^; mirror", "laceLengthMm": 900}
            """;

    /** The answer to it. */
    static final String PATH = """
            {
              "notation": "bar i; a L1^ R2^ L3^; mirror",
              "rows": 3,
              "foot": "left",
              "basis": ["assumed-row-geometry"],
              "widthsMm": [50.0, 50.0, 50.0],
              "spacingsMm": [16.0, 16.0],
              "laces": [
                {
                  "notation": "bar i; a L1^ R2^ L3^; mirror",
                  "laceLengthMm": 810.0,
                  "nextStockLengthMm": 914.4
                }
              ],
              "segments": [
                {"kind": "bar", "from": "L1^", "to": "R1^", "layer": "i", "lengthMm": 50.0},
                {
                  "strand": "a",
                  "kind": "diagonal",
                  "from": "L1^",
                  "to": "R2^",
                  "layer": "oi",
                  "lengthMm": 52.5
                },
                {
                  "strand": "a",
                  "kind": "diagonal",
                  "from": "R2^",
                  "to": "L3^",
                  "layer": "oi",
                  "lengthMm": 52.5
                },
                {
                  "strand": "b",
                  "kind": "diagonal",
                  "from": "R1^",
                  "to": "L2^",
                  "layer": "oi",
                  "lengthMm": 52.5
                },
                {
                  "strand": "b",
                  "kind": "diagonal",
                  "from": "L2^",
                  "to": "R3^",
                  "layer": "oi",
                  "lengthMm": 52.5
                }
              ],
              "unusedRows": [],
              "reliefRows": [],
              "windows": [],
              "rowPull": [
                {"row": 1, "left": 1.952, "right": 1.952},
                {"row": 2, "left": 1.905, "right": 1.905},
                {"row": 3, "left": 0.952, "right": 0.952}
              ],
              "laceLengthMm": 810.0,
              "ownLace": {"laceLengthMm": 900.0, "freeEndMm": 295.0, "judgement": "good"},
              "effects": {
                "totalPull": 4.81,
                "tensionForEqualClosure": 1.0,
                "friction": 0.2,
                "rowPullWithFriction": [
                  {"row": 1, "left": 0.381, "right": 0.381},
                  {"row": 2, "left": 0.7, "right": 0.7},
                  {"row": 3, "left": 0.462, "right": 0.462}
                ],
                "tension": [
                  {"tension": 1.0},
                  {"from": "R2^", "to": "L3^", "tension": 0.485},
                  {"from": "L1^", "to": "R2^", "tension": 0.25},
                  {"from": "L1^", "to": "R1^", "tension": 0.142},
                  {"from": "R1^", "to": "L2^", "tension": 0.25},
                  {"from": "L2^", "to": "R3^", "tension": 0.485},
                  {"tension": 1.0}
                ],
                "rowLoad": [
                  {"row": 1, "atEqualTension": 1.952, "atEqualClosure": 1.952},
                  {"row": 2, "atEqualTension": 1.905, "atEqualClosure": 1.905},
                  {"row": 3, "atEqualTension": 0.952, "atEqualClosure": 0.952}
                ],
                "bandLoad": [
                  {
                    "fromRow": 1,
                    "toRow": 2,
                    "atEqualTension": 1.905,
                    "atEqualClosure": 1.905,
                    "noLaceOverThisBand": false
                  },
                  {
                    "fromRow": 2,
                    "toRow": 3,
                    "atEqualTension": 1.905,
                    "atEqualClosure": 1.905,
                    "noLaceOverThisBand": false
                  }
                ],
                "crossingCount": 2,
                "crossings": [
                  {"row": 1.5, "upper": "R1^-L2^", "lower": "L1^-R2^"},
                  {"row": 2.5, "upper": "L2^-R3^", "lower": "R2^-L3^"}
                ],
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
                  "move": "L1^",
                  "text": "End A: from the inside, out through left eyelet 1."
                },
                {
                  "number": 2,
                  "code": "begin",
                  "strand": "b",
                  "move": "R1^",
                  "text": "End B: from the inside, out through right eyelet 1. Pull both ends to the same length."
                },
                {
                  "number": 3,
                  "code": "cross",
                  "strand": "a",
                  "move": "R2^",
                  "text": "End A: over the tongue, under the far edge, out through right eyelet 2."
                },
                {
                  "number": 4,
                  "code": "cross",
                  "strand": "b",
                  "move": "L2^",
                  "text": "End B: over the tongue, under the far edge, out through left eyelet 2."
                },
                {
                  "number": 5,
                  "code": "cross",
                  "strand": "a",
                  "move": "L3^",
                  "text": "End A: over the tongue, under the far edge, out through left eyelet 3."
                },
                {
                  "number": 6,
                  "code": "cross",
                  "strand": "b",
                  "move": "R3^",
                  "text": "End B: over the tongue, under the far edge, out through right eyelet 3."
                },
                {"number": 7, "code": "tie", "text": "Snug the lace row by row from the toe, then tie a bow."}
              ],
              "notice": "comfort-guidance-only"
            }
            """;

    /** Answer to a lace that would wrap around the edge, but for its request id. */
    static final String REFUSAL = """
            {
              "type": "/problems/contradiction",
              "title": "The request contradicts itself",
              "status": 422,
              "detail": "Strand a, pass 4 (L4^): coming from L3^ on the same side it would wrap around the edge of the facing.",
              "instance": "/v1/lacing-paths",
              "requestId": "0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11",
              "errors": [
                {
                  "pointer": "#/notation",
                  "code": "alternates-along-a-side",
                  "detail": "Strand a, pass 4 (L4^): coming from L3^ on the same side it would wrap around the edge of the facing."
                }
              ]
            }
            """;

    private PathExamples() {}
}
