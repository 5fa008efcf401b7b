package io.toebox.gateway.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Whom to tell about a hole (RFC 9116). Whoever runs the gateway says who that is; nobody is made up. */
@Path("/.well-known/security.txt")
class SecurityContact {

    /** The standard asks for less than a year, so that a contact nobody looks after ends by itself. */
    private static final int MONTHS = 6;

    private final Optional<String> contact;
    private final Clock clock = Clock.systemUTC();

    SecurityContact(@ConfigProperty(name = "toebox.security.contact") Optional<String> contact) {
        this.contact = contact;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response contact() {
        String whom = contact.orElseThrow(() -> new ProblemException(NOT_FOUND));
        var expires = LocalDate.now(clock).withDayOfMonth(1).plusMonths(MONTHS);
        var text = "Contact: %s\nExpires: %sT00:00:00Z\nPreferred-Languages: en, de, fr, es\n".formatted(whom, expires);
        return Response.ok(text)
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
