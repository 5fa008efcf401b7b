package io.toebox.lacing.patterns;

/** The documented example of the best of all lacings; a test compares it with the real answer. */
final class OptimaExamples {

    /** Answer to {@code /v1/lacing-optima?rows=4&ratio=0.5}. */
    static final String OPTIMA = """
            {
              "rows": 4,
              "ratio": 0.5,
              "crissCrossStrongestUpToRatio": 0.741,
              "optima": [
                {
                  "rule": "every-eyelet-pulls",
                  "goal": "shortest",
                  "value": 6.236068,
                  "considered": 1080,
                  "count": 1,
                  "lacings": [
                    {
                      "order": "L4 R4 R3 L2 L1 R1 R2 L3",
                      "lacings": ["bow-tie", "army"],
                      "notation": "bar i; a L1^ L2v R3v R4^; mirror"
                    }
                  ]
                },
                {
                  "rule": "every-eyelet-pulls",
                  "goal": "strongest",
                  "value": 7.366563,
                  "considered": 1080,
                  "count": 1,
                  "lacings": [
                    {
                      "order": "L4 R4 L3 R2 L1 R1 L2 R3",
                      "lacings": ["criss-cross", "over-under", "reverse"],
                      "notation": "bar i; a L1^ R2^ L3^ R4^; mirror"
                    }
                  ]
                },
                {
                  "rule": "dense",
                  "goal": "shortest",
                  "value": 8.708204,
                  "considered": 72,
                  "count": 1,
                  "lacings": [
                    {
                      "order": "L4 R4 L3 R2 L1 R1 L2 R3",
                      "lacings": ["criss-cross", "over-under", "reverse"],
                      "notation": "bar i; a L1^ R2^ L3^ R4^; mirror"
                    }
                  ]
                },
                {
                  "rule": "dense",
                  "goal": "strongest",
                  "value": 7.366563,
                  "considered": 72,
                  "count": 1,
                  "lacings": [
                    {
                      "order": "L4 R4 L3 R2 L1 R1 L2 R3",
                      "lacings": ["criss-cross", "over-under", "reverse"],
                      "notation": "bar i; a L1^ R2^ L3^ R4^; mirror"
                    }
                  ]
                },
                {
                  "rule": "straight",
                  "goal": "shortest",
                  "value": 7.0,
                  "considered": 48,
                  "count": 4,
                  "lacings": [
                    {
                      "order": "L4 R4 R3 L3 L2 R2 R1 L1",
                      "lacings": ["straight-easy"],
                      "notation": "bar o; a L1v L4^; b R1v R2^ L2v L3^ R3v R4^"
                    },
                    {
                      "order": "L4 R4 R3 L3 L1 R1 R2 L2",
                      "lacings": ["straight-bar"],
                      "notation": "bar i; a L1^ L3v R3v R4^; b R1^ R2v L2v L4^"
                    },
                    {
                      "order": "L4 R4 R2 L2 L1 R1 R3 L3",
                      "lacings": ["straight-bar"],
                      "notation": "bar i; a L1^ L2v R2v R4^; b R1^ R3v L3v L4^"
                    },
                    {
                      "order": "L4 R4 R1 L1 L2 R2 R3 L3",
                      "lacings": ["straight-easy"],
                      "notation": "bar o; a L1v L2^ R2v R3^ L3v L4^; b R1v R4^"
                    }
                  ]
                },
                {
                  "rule": "straight",
                  "goal": "strongest",
                  "value": 7.237982,
                  "considered": 48,
                  "count": 2,
                  "lacings": [
                    {
                      "order": "L4 R4 L3 R3 L2 R2 L1 R1",
                      "lacings": ["toe-lift", "shoe-shop"],
                      "notation": "bar i; a L1^ R2^ L2^ R3^ L3^ R4^; b R1^ L4^"
                    },
                    {
                      "order": "L4 R4 L1 R1 L2 R2 L3 R3",
                      "lacings": ["toe-lift", "shoe-shop"],
                      "notation": "bar i; a L1^ R4^; b R1^ L2^ R2^ L3^ R3^ L4^"
                    }
                  ]
                }
              ],
              "source": "Polster, The Shoelace Book, AMS; Halton, the shoelace problem; every lacing considered here anew"
            }
            """;

    private OptimaExamples() {}
}
