package io.toebox.gateway.pages;

import io.toebox.edge.problem.ProblemType;

/**
 * What a problem means and what to do about it, in words for people.
 *
 * @param meaning what happened
 * @param remedy what whoever sees it can do
 */
record ProblemText(String meaning, String remedy) {

    static ProblemText of(ProblemType type) {
        return switch (type) {
            case VALIDATION_FAILED ->
                new ProblemText(
                        "The request was understood, but one or more fields or parameters cannot be used: a value is"
                                + " missing, has the wrong type, lies outside its range, or has a name we do not know.",
                        "Read errors in the answer: each entry names the field (pointer) or parameter, a stable code,"
                                + " and the allowed range with its unit. Lengths are millimetres.");
            case MALFORMED_JSON ->
                new ProblemText(
                        "The body is not well-formed JSON, has the same name twice in one object, is nested too"
                                + " deeply, or holds a value that is too long.",
                        "The detail of the answer names line and column. Check quotes, commas and brackets there.");
            case MALFORMED_REQUEST ->
                new ProblemText(
                        "What arrived is not a request as HTTP writes one: the address has broken escapes, the Host header"
                                + " is missing, or the message itself cannot be read.",
                        "Let a current HTTP client or library write the request, and have it escape what it puts into the"
                                + " path.");
            case IDEMPOTENCY_KEY_MISSING ->
                new ProblemText(
                        "This request stores something, and without a key of yours we could not tell a repeated one from a"
                                + " new one.",
                        "Send the header Idempotency-Key with a new UUID, and the same UUID whenever you repeat the"
                                + " request.");
            case UNAUTHENTICATED ->
                new ProblemText(
                        "This address is not for everyone, and the request carries no key that is known here.",
                        "Send your key in the header X-API-Key. Ask whoever runs this service for one.");
            case FORBIDDEN ->
                new ProblemText(
                        "The key is known, and this is not what it was made for: a page's key does not read stock, a shop's key"
                                + " does not change what all shops share, a test key never writes.",
                        "Use the key that was made for this, or ask whoever runs this service for one.");
            case ORIGIN_NOT_ALLOWED ->
                new ProblemText(
                        "A page in a browser asked with a key that was not made for pages of its origin.",
                        "Use the publishable key of your shop and have the page's origin (scheme, host and port) entered for"
                                + " it. A secret key never belongs into a page.");
            case NOT_FOUND ->
                new ProblemText(
                        "There is nothing at this address, or the thing that was there is gone.",
                        "Check the path against the API documentation: no slash at the end, lower case, version first.");
            case METHOD_NOT_ALLOWED ->
                new ProblemText(
                        "The address exists, but not for this method.",
                        "The Allow header of the answer lists the methods that work.");
            case NOT_ACCEPTABLE ->
                new ProblemText(
                        "None of the formats in the Accept header can be produced here.",
                        "Ask for application/json, or leave the Accept header out.");
            case REQUEST_TIMEOUT ->
                new ProblemText(
                        "The body of the request was announced and did not arrive in time.",
                        "Send the whole body at once, then wait for the answer. The connection has been closed; use a new"
                                + " one.");
            case CONFLICT ->
                new ProblemText(
                        "The request is fine, but something that is already there stands against it.",
                        "Read errors in the answer: it names what is in the way. Change that first, or the request.");
            case IDEMPOTENCY_IN_PROGRESS ->
                new ProblemText(
                        "A request with this Idempotency-Key is still under way.",
                        "Wait as many seconds as the Retry-After header says, then send it again with the same key.");
            case PRECONDITION_FAILED ->
                new ProblemText(
                        "Somebody changed it after you read it, or it is not there in the way the request expects.",
                        "Read it again, decide again, and send the new ETag in If-Match.");
            case PAYLOAD_TOO_LARGE ->
                new ProblemText(
                        "The body is larger than this address takes.",
                        "The detail of the answer states the limit. Send less, or in several requests.");
            case URI_TOO_LONG ->
                new ProblemText(
                        "The first line of the request, with path and query, is longer than any address here.",
                        "Send less in the query: fewer filters, or one of several requests.");
            case EXPECTATION_FAILED ->
                new ProblemText(
                        "The Expect header asks for something this service does not do.",
                        "Leave the header out, or send Expect: 100-continue.");
            case HEADERS_TOO_LARGE ->
                new ProblemText(
                        "The headers of the request are larger than this service takes.",
                        "Leave out what is not needed here; cookies, above all, are never read.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new ProblemText(
                        "The body is in a format this address does not read.",
                        "Send JSON and say so: Content-Type: application/json. Where another format is meant, the API"
                                + " documentation names it.");
            case MISDIRECTED_REQUEST ->
                new ProblemText(
                        "The request named a host that is not one of ours. Some attacks on browsers look like this.",
                        "Ask under the name this service is published by. Whoever runs it can add names"
                                + " (GATEWAY_HOSTS).");
            case CONTRADICTION ->
                new ProblemText(
                        "Every field is fine by itself, but together they cannot be true.",
                        "Read errors in the answer and measure the named fields again.");
            case IDEMPOTENCY_KEY_REUSED ->
                new ProblemText(
                        "This Idempotency-Key was used before, with another body or other parameters.",
                        "Use a new UUID for a new request. Repeat a request unchanged to get its first answer again.");
            case PRECONDITION_REQUIRED ->
                new ProblemText(
                        "A change has to say which state it is meant for, so that nobody overwrites what they have not"
                                + " seen.",
                        "Send the ETag you have read in If-Match, or If-None-Match: * to add something new.");
            case QUOTA_EXCEEDED ->
                new ProblemText(
                        "More requests came from this key or address than its quota allows.",
                        "Wait as many seconds as the Retry-After header says. RateLimit tells in every answer what is left; a"
                                + " key of your own has a larger quota.");
            case INTERNAL ->
                new ProblemText(
                        "Something broke on our side. It is not your request's fault.",
                        "Try again later. If it stays, report it with the requestId of the answer.");
            case UNAVAILABLE ->
                new ProblemText(
                        "A service needed for this answer is down, overloaded or just starting.",
                        "Wait as many seconds as the Retry-After header says, then try again.");
            case TIMEOUT ->
                new ProblemText(
                        "A service needed for this answer did not answer in time.",
                        "Try again in a moment. Asking repeatedly at once makes it slower.");
        };
    }
}
