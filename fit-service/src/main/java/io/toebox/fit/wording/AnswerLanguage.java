package io.toebox.fit.wording;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the language of every answer. Problem documents are English: clients branch on their codes. */
final class AnswerLanguage {

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity()) {
            var language = response.getStatus() < 400
                    ? Words.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                            .language()
                    : Words.LANGUAGES.getFirst();
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        }
    }
}
