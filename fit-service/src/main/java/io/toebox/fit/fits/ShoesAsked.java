package io.toebox.fit.fits;

import java.util.List;
import java.util.stream.Stream;

import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.platform.Problem.FieldProblem;

/** Which shoes a request is about: exactly one of the three ways to say so. */
sealed interface ShoesAsked {

    record One(String slug) implements ShoesAsked {}

    record Several(List<String> slugs) implements ShoesAsked {}

    /** @param gtin 14 digits */
    record InBox(String gtin) implements ShoesAsked {}

    static ShoesAsked of(FitRequest body) {
        long given = Stream.of(body.slug() != null, body.slugs() != null, body.gtin() != null)
                .filter(is -> is)
                .count();
        if (given != 1) {
            throw Choice.invalid(FieldProblem.ofPointer(
                    "#/slug", given == 0 ? "required" : "one-of", "Give slug, slugs or gtin, one of them."));
        }
        if (body.slug() != null) {
            return new One(body.slug());
        }
        return body.slugs() != null ? new Several(body.slugs()) : new InBox(gtin(body.gtin()));
    }

    private static String gtin(String printed) {
        try {
            return WornShoe.Gtin.parse(printed.strip()).gtin();
        } catch (IllegalArgumentException e) {
            throw Choice.invalid(FieldProblem.ofPointer(
                    "#/gtin", "invalid-format", "8, 12, 13 or 14 digits, the last a matching check digit."));
        }
    }
}
