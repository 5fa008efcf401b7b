package io.toebox.gateway.upstream;

/** The client's doing, such as a connection it closed or a body that is too large; says nothing about the service. */
public class GivenUpException extends Exception {

    private static final long serialVersionUID = 1L;

    public GivenUpException(String message) {
        super(message);
    }
}
