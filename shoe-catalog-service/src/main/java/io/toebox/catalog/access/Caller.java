package io.toebox.catalog.access;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;

/** Who sent this request, once {@link KeyCheck} has let it in. */
@RequestScoped
public class Caller {

    private @Nullable Author author;

    /** The author of everything this request writes. */
    public Author author() {
        if (author == null) {
            throw new IllegalStateException("A method that asks for its caller is marked @RequiresKey");
        }
        return author;
    }

    void admit(Author admitted) {
        author = admitted;
    }
}
