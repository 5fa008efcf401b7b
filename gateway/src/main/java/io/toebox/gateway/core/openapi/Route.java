package io.toebox.gateway.core.openapi;

import java.util.Locale;
import java.util.Set;

/**
 * One operation of the merged contract.
 *
 * @param service the service that answers it
 * @param method HTTP method in capitals
 * @param path where it is found
 * @param consumes media types its body may have, in lower case; empty when it takes no body
 * @param access whom it is for, as the contract says in {@code x-access}
 * @param streams whether its answer may be long: newline-delimited JSON, sent line by line
 */
public record Route(
        String service, String method, PathTemplate path, Set<String> consumes, String access, boolean streams) {

    public Route {
        consumes = Set.copyOf(consumes);
    }

    /** Whether its body may be a file, which takes its time to be read and checked. */
    public boolean takesFiles() {
        return consumes.stream().anyMatch(type -> type.startsWith("text/"));
    }

    /**
     * Whether it keeps what it is sent. Its caller waits for the answer as long as a client waits at all: who is told too soon that there
     * was none does not know whether it is kept.
     */
    public boolean stores() {
        return !access.equals("public") && !method.equals("GET") && !method.equals("HEAD");
    }

    /** Whether a body with this {@code Content-Type} may be sent; parameters such as the charset do not matter. */
    public boolean accepts(String contentType) {
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return consumes.contains(mediaType);
    }
}
