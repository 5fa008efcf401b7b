package io.toebox.gateway.recommendations;

/** The examples of the contract. The request is the one the README shows. */
final class RecommendationExamples {

    static final String REQUEST = """
            {"sizeScale":"us-men","foot":{"left":{"lengthMm":271,"ballWidthMm":102},\
            "right":{"lengthMm":273,"ballWidthMm":103}},"limit":5}""";

    static final String ANSWER = """
            {"catalogVersion":"seq-386","modelVersion":"fit-0.4.0","items":[{
              "shoe":{"slug":"brooks-ghost-16","brand":"Brooks","model":"Ghost 16","category":"road",
                "lastGender":"men","toeBoxShape":"rounded","closure":"laces"},
              "outcome":"recommended",
              "size":{"scale":"us-men","value":10.5,"label":"US M 10.5","uk":"9.5","eu":"44.5","basis":"assumed-size-run"},
              "width":{"grade":"standard","letter":"D","basis":"assumed-letters"},
              "fitProbability":0.83,
              "confidence":{"level":"medium","basis":["lab-measured"]},
              "governingFoot":"right",
              "zones":[{"zone":"length","foot":"right","clearanceMm":11.2,"sdMm":3.1,"comfortableFromMm":7.0,
                "comfortableToMm":17.0,"verdict":"comfortable","probabilityComfortable":0.9,"basis":"lab-measured"}],
              "reasons":[{"code":"zone-comfortable","zone":"length","detail":"The length is comfortable."}],
              "lacing":{"lacing":"criss-cross","name":"Criss-cross lacing","evidence":"shop",
                "why":[{"code":"no-need-known","detail":"No zone asks for another lacing.",
                  "source":"Polster 2002","certainty":"sourced"}],
                "steps":[{"number":1,"text":"Go straight across the bottom row."}],
                "href":"/v1/lacings/criss-cross?rows=6","svgHref":"/v1/lacings/criss-cross?rows=6&format=svg",
                "alternatives":[],"firstTry":[],"basis":["assumed-eyelets"]}}],
             "considered":386,"notes":[],"notice":"comfort-guidance-only"}""";

    private RecommendationExamples() {}
}
