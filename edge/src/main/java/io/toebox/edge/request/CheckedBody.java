package io.toebox.edge.request;

import java.util.List;

import io.toebox.edge.problem.Mistake;

/**
 * A body in which more can be wrong than types and constraints tell. It is asked only when something is wrong already, so that
 * one answer names everything; a body without mistakes is read by its resource.
 */
public interface CheckedBody {

    /**
     * What else is wrong.
     *
     * @param known fields that are not to be read
     */
    List<Mistake> mistakes(List<Mistake> known);
}
