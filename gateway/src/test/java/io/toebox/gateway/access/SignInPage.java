package io.toebox.gateway.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;

/**
 * The sign-in of an issuer: everybody is clerk 7 of the shop lauf-laden at once. It is as strict as issuers are about public clients:
 * a code is good once, for the redirect it was given to and the verifier of its challenge.
 */
final class SignInPage {

    private record Asked(String challenge, String redirect, String nonce) {}

    private final String issuer;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();

    SignInPage(String issuer) {
        this.issuer = issuer;
    }

    void authorize(HttpExchange exchange) throws IOException {
        var asked = read(exchange.getRequestURI().getRawQuery());
        boolean isRight = "code".equals(asked.get("response_type"))
                && "toebox".equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.getOrDefault("scope", "").startsWith("openid ");
        if (!isRight) {
            answer(exchange, 400, "{\"error\":\"invalid_request\"}");
            return;
        }
        String code = "code-" + given.incrementAndGet();
        codes.put(code, new Asked(asked.get("code_challenge"), asked.get("redirect_uri"), asked.get("nonce")));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state") + "&iss="
                                + URLEncoder.encode(issuer, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    void token(HttpExchange exchange) throws IOException {
        var told = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(told.get("grant_type"))) {
            boolean isKnown = "refresh-1".equals(told.get("refresh_token"));
            answer(exchange, isKnown ? 200 : 400, isKnown ? tokens("", "refresh-2") : "{\"error\":\"invalid_grant\"}");
            return;
        }
        var asked = codes.remove(String.valueOf(told.get("code")));
        boolean isTheirs = asked != null
                && asked.redirect().equals(told.get("redirect_uri"))
                && asked.challenge().equals(challengeOf(String.valueOf(told.get("code_verifier"))));
        answer(
                exchange,
                isTheirs ? 200 : 400,
                isTheirs ? tokens(asked.nonce(), "refresh-1") : "{\"error\":\"invalid_grant\"}");
    }

    void leave(HttpExchange exchange) throws IOException {
        var asked = read(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        URI.create(asked.get("post_logout_redirect_uri")).toString());
        exchange.sendResponseHeaders(asked.getOrDefault("id_token_hint", "").isEmpty() ? 400 : 302, -1);
        exchange.close();
    }

    /** For a minute and a half, so that a test can see them renewed. */
    private String tokens(String nonce, String refresh) {
        var access = Issuer.claims();
        access.setStringClaim("toebox_shop", "lauf-laden");
        var id = Issuer.claims();
        id.setStringClaim("nonce", nonce);
        return "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"%s\",\"expires_in\":90}"
                .formatted(Issuer.signed(access), Issuer.signed(id), refresh);
    }

    private static Map<String, String> read(String form) {
        return Stream.of(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
