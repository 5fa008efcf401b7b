package io.toebox.fit.guidance;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only for the contract: the words each answer can be. A test compares them with the core's. */
final class NumbnessWords {

    private NumbnessWords() {}

    @Schema(
            name = "NumbnessStart",
            type = SchemaType.STRING,
            description = "When it starts",
            enumeration = {"from-the-first-step", "early", "after-a-few-km", "late-in-a-long-run", "at-rest", "at-night"
            })
    static final class Start {}

    @Schema(
            name = "NumbnessPlace",
            type = SchemaType.STRING,
            description = "Where it is felt",
            enumeration = {
                "toes",
                "big-toe",
                "little-toe",
                "between-big-and-second-toe",
                "between-third-and-fourth-toe",
                "ball",
                "top-of-foot",
                "front-of-ankle",
                "whole-sole",
                "half-sole",
                "inner-ankle",
                "whole-foot"
            })
    static final class Place {}

    @Schema(
            name = "NumbnessTerrain",
            type = SchemaType.STRING,
            description = "Ground",
            enumeration = {"flat", "uphill", "downhill"})
    static final class Terrain {}

    @Schema(
            name = "NumbnessPattern",
            type = SchemaType.STRING,
            description = "How it comes back",
            enumeration = {"again-and-again", "more-often", "getting-worse", "despite-shoe-changes", "despite-stops"})
    static final class Pattern {}

    @Schema(
            name = "NumbnessLaces",
            type = SchemaType.STRING,
            description = "How the shoes are laced",
            enumeration = {"tied-tight", "criss-cross", "pressure-on-top"})
    static final class Laces {}

    @Schema(
            name = "NumbnessFootShape",
            type = SchemaType.STRING,
            description = "Shape of the foot",
            enumeration = {"high-arch", "thick-foot"})
    static final class FootShape {}

    @Schema(
            name = "NumbnessShoeFeel",
            type = SchemaType.STRING,
            description = "How the shoe feels",
            enumeration = {"tight-after-some-km", "toes-cannot-wiggle", "smaller-than-before", "new-model"})
    static final class ShoeFeel {}

    @Schema(
            name = "NumbnessRunningForm",
            type = SchemaType.STRING,
            description = "Way of running",
            enumeration = {"landing-far-ahead", "rolling-inward", "same-spot-loaded"})
    static final class RunningForm {}

    @Schema(
            name = "NumbnessFluids",
            type = SchemaType.STRING,
            description = "Drinking, sweating, tired muscles",
            enumeration = {"drank-little", "sweated-a-lot", "tired-muscles"})
    static final class Fluids {}

    @Schema(
            name = "NumbnessSign",
            type = SchemaType.STRING,
            description =
                    "What else is noticed or known. `foot-out-of-control`: it slaps the ground. `leg-tight-in-each-run`: the lower leg gets tight at about the same time of each run. `face-arm-or-speech`: the face droops, an arm is weak or speech is unclear.",
            enumeration = {
                "weakness",
                "breathless",
                "heart-rate-unusually-high",
                "swelling",
                "redness",
                "bruising",
                "low-back-pain",
                "buttock-pain",
                "pain-down-one-leg",
                "foot-out-of-control",
                "foot-cannot-be-lifted",
                "leg-tight-in-each-run",
                "spreading",
                "diabetes",
                "low-vitamin-b12",
                "heart-or-circulation-risk",
                "wound-or-sore",
                "colour-or-heat-change",
                "white-or-blue-toes-in-the-cold",
                "numb-between-the-legs",
                "bladder-or-bowel-change",
                "change-in-sexual-feeling",
                "pain-down-both-legs",
                "weakness-growing-in-both-legs",
                "strong-pain-that-rest-does-not-ease",
                "hard-tense-lower-leg",
                "chest-pain",
                "face-arm-or-speech"
            })
    static final class Sign {}
}
