package io.toebox.catalog.platform;

import io.toebox.edge.language.Texts;

/** What only this service says when it refuses. */
public final class CatalogTexts {

    /** The texts of {@code problems/catalog_*.properties}. */
    public static final Texts CATALOG = Texts.load("problems/catalog");

    private CatalogTexts() {}
}
