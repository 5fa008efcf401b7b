package io.toebox.fit.fits;

import java.util.List;

/** The examples of the contract; a test sends each, and a cold process answers them before anybody asks. */
final class FitExamples {

    private static final String FEET =
            "\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":273,\"ballWidthMm\":103}}";

    static final String ONE_SHOE = "{\"sizeScale\":\"us-men\"," + FEET + ",\"slug\":\"brooks-ghost-16\"}";

    static final String SEVERAL_SHOES =
            "{\"sizeScale\":\"us-men\"," + FEET + ",\"slugs\":[\"brooks-ghost-16\",\"altra-torin-7\"]}";

    static final String ALTERNATIVES = """
            {"sizeScale":"us-men","foot":{"right":{"lengthMm":271,"ballWidthMm":112}},
             "slug":"brooks-ghost-16","alternatives":5}""";

    static final String SHOE_OF_TODAY_ONLY = """
            {"sizeScale":"us-men","foot":{"left":{},"right":{}},
             "currentShoe":{"slug":"brooks-ghost-16","size":10.5,"zones":[{"zone":"length","feel":"comfortable"}]},
             "slug":"altra-torin-7"}""";

    static final String RANKING = "{\"sizeScale\":\"us-men\"," + FEET + ",\"limit\":5}";

    static final String LENGTH_ONLY = """
            {"sizeScale":"us-women","foot":{"right":{"lengthMm":246}},"filters":{"category":["road"]}}""";

    static final String BRANNOCK = """
            {"sizeScale":"us-men",
             "foot":{"right":{"brannock":{"heelToToeSize":10,"archLengthSize":10.5,"width":"D"},
                              "ballGirth":{"value":25.2,"unit":"cm"},"arch":"high","toeShape":"greek"},
                     "left":{"lengthMm":268,"posture":"sitting","method":"ruler-tracing"}},
             "run":{"distanceKm":10,"heat":"hot"},"sockThicknessMm":2,
             "currentShoe":{"slug":"brooks-ghost-16","size":10.5,"width":"standard",
                            "zones":[{"zone":"ball-width","feel":"tight"},{"zone":"heel","feel":"comfortable"}]}}""";

    static final String IN_STOCK = "{\"sizeScale\":\"us-men\"," + FEET + ",\"filters\":{\"inStockAt\":\"lauf-laden\"}}";

    /** Bodies of {@code /v1/fits}. */
    static final List<String> FITS = List.of(ONE_SHOE, SEVERAL_SHOES, ALTERNATIVES, SHOE_OF_TODAY_ONLY);

    /** Bodies of {@code /v1/fit-rankings} that any catalogue can answer. */
    static final List<String> RANKINGS = List.of(RANKING, LENGTH_ONLY, BRANNOCK);

    private FitExamples() {}
}
