package io.toebox.fit.guidance;

/** The examples of the contract; a test sends each and compares the answer. */
final class NumbnessExamples {

    static final String SWELLING = """
            {"startsAfterKm": 5, "where": ["toes"], "handsToo": false, "settles": "within-minutes",
             "laces": ["tied-tight", "criss-cross"], "footShape": ["high-arch"], "signs": []}""";

    static final String FROM_THE_DESK = """
            {"startsAfterKm": 1.6, "beforeRun": ["sat-for-hours", "no-warm-up"], "settles": "within-minutes", "signs": []}""";

    static final String WITH_SHOE = """
            {"starts": ["late-in-a-long-run"], "where": ["ball"], "signs": [], "sizeScale": "us-men",
             "foot": {"right": {"lengthMm": 271, "ballWidthMm": 108}},
             "currentShoe": {"slug": "brooks-ghost-16", "size": 10.5, "width": "standard"}}""";

    static final String WEAKNESS = """
            {"where": ["whole-foot"], "signs": ["weakness"]}""";

    static final String WEAKNESS_ANSWER = """
            {
              "rulesVersion": "numbness-2",
              "outcome": "stop-and-be-seen-first",
              "advice": "Please stop running for now and have this looked at before your next run.",
              "because": ["weakness"],
              "professional": {
                "advised": true,
                "who": "doctor",
                "detail": "Please speak with your doctor soon."
              },
              "background": {
                "code": "background",
                "detail": "In the end, something restricts the blood flow or irritates a nerve. The question is what.",
                "source": "J. Heimlich 2025, quoting G. Callagy (physical therapist)"
              },
              "contributors": [
                {
                  "contributor": "worth-having-checked",
                  "title": "Something worth having checked",
                  "strength": "strong",
                  "seeAProfessional": true,
                  "whenToSeeAProfessional": "If in doubt, have it looked at, whatever else you try.",
                  "why": [
                    {
                      "code": "weakness",
                      "detail": "There is weakness.",
                      "source": "J. Heimlich 2025, quoting S. Tyndall (physical therapist)",
                      "certainty": "published"
                    }
                  ],
                  "now": [
                    {
                      "code": "stop-and-rest",
                      "detail": "Stop running and rest.",
                      "source": "our judgement; no study found"
                    }
                  ],
                  "beforeNextRun": [],
                  "fromNowOn": [
                    {
                      "code": "bring-your-notes",
                      "detail": "Take your notes along: when, where, how long, and what helped.",
                      "source": "our judgement; no study found"
                    }
                  ]
                }
              ],
              "now": [
                {
                  "code": "stop-and-rest",
                  "detail": "Stop running and rest.",
                  "source": "our judgement; no study found"
                }
              ],
              "beforeNextRun": [],
              "lacingComplaints": [],
              "missing": [],
              "notes": [],
              "notice": "comfort-guidance-only"
            }""";

    private NumbnessExamples() {}
}
