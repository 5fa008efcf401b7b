package io.toebox.catalog.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.PRECONDITION_FAILED;
import static io.toebox.edge.problem.ProblemType.PRECONDITION_REQUIRED;

/** Keeps a writer from overwriting what it has not seen (RFC 9110, 13; RFC 6585, 3). */
public final class Preconditions {

    private Preconditions() {}

    /**
     * Refuses a write that does not say which state it is for, or that is for another one than the present.
     *
     * @param current the tag of what is there; null when there is nothing
     * @param ifMatch the header {@code If-Match}
     * @param ifNoneMatch the header {@code If-None-Match}
     */
    public static void require(
            Request request, @Nullable EntityTag current, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        // A tag in If-None-Match only tells which state the writer has not seen.
        boolean stated =
                ifMatch != null || ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        if (!stated) {
            throw new ProblemException(
                    PRECONDITION_REQUIRED,
                    CATALOG.sentence(current == null ? "precondition.add" : "precondition.change"));
        }
        boolean holds = current == null
                ? request.evaluatePreconditions() == null
                : request.evaluatePreconditions(current) == null;
        if (!holds) {
            throw new ProblemException(PRECONDITION_FAILED, CATALOG.sentence("precondition.failed"));
        }
    }
}
