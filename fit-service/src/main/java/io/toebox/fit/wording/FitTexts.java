package io.toebox.fit.wording;

import io.toebox.edge.language.Texts;

/** What only this service says when it refuses. */
public final class FitTexts {

    /** The texts of {@code problems/fit_*.properties}. */
    public static final Texts FIT = Texts.load("problems/fit");

    private FitTexts() {}
}
