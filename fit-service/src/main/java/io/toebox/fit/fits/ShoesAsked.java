package io.toebox.fit.fits;

import java.util.List;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.core.runner.WornShoe;

import static io.toebox.fit.wording.FitTexts.FIT;

/** Which shoes a request is about: exactly one of the three ways to say so. */
sealed interface ShoesAsked {

    record One(String slug) implements ShoesAsked {}

    record Several(List<String> slugs) implements ShoesAsked {}

    /** @param gtin 14 digits */
    record InBox(String gtin) implements ShoesAsked {}

    static ShoesAsked of(FitRequest body) {
        var slug = body.slug();
        var slugs = body.slugs();
        var gtin = body.gtin();
        if (slug != null && slugs == null && gtin == null) {
            return new One(slug);
        }
        if (slug == null && slugs != null && gtin == null) {
            return new Several(slugs);
        }
        if (slug == null && slugs == null && gtin != null) {
            return new InBox(gtin(gtin));
        }
        boolean isNone = slug == null && slugs == null && gtin == null;
        throw ProblemException.of(Mistake.ofPointer(
                "#/slug", isNone ? "required" : "one-of", FIT.sentence("one-of-three", "slug", "slugs", "gtin")));
    }

    private static String gtin(String printed) {
        try {
            return WornShoe.Gtin.parse(printed.strip()).gtin();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(Mistake.ofPointer("#/gtin", "invalid-format", FIT.sentence("gtin")));
        }
    }
}
