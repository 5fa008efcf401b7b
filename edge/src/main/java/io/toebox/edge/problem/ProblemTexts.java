package io.toebox.edge.problem;

import io.toebox.edge.language.Texts;

/** What all services say alike when they refuse. */
public final class ProblemTexts {

    /** The texts of {@code problems/edge_*.properties}. */
    public static final Texts EDGE = Texts.load("problems/edge");

    private ProblemTexts() {}
}
