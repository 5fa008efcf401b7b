package io.toebox.catalog.imports;

/** Examples of the contract; a test compares them with what the service answers. */
final class ImportExamples {

    static final String DONE = """
            {"id": "0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11", "state": "done", "dryRun": false, "format": "google-tsv",
             "source": "Example Running, product feed",
             "rows": {"read": 4, "refused": 1},
             "progress": {"done": 3, "total": 3, "rowsPerSecond": 3},
             "shoes": {"added": 1, "changed": 0, "unchanged": 0},
             "findings": [
               {"severity": "error", "code": "not-a-shoe", "count": 1, "firstLine": 5,
                "action": "Leave it out, or correct its category when it is a shoe."}
             ],
             "createdAt": "2026-11-20T04:00:00Z", "startedAt": "2026-11-20T04:00:01Z",
             "finishedAt": "2026-11-20T04:00:01Z"}""";

    static final String FINDINGS = """
            {"items": [
               {"line": 5, "column": "google_product_category", "severity": "error", "code": "not-a-shoe",
                "read": "Apparel & Accessories > Clothing > Shirts & Tops",
                "action": "Leave it out, or correct its category when it is a shoe."}
            ]}""";

    private ImportExamples() {}
}
