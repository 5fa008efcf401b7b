package io.toebox.gateway.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer of tokens, asked over real HTTP for the keys it signs with. */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    private static final RsaJsonWebKey KEY = newKey("known");
    private static final RsaJsonWebKey STRANGER = newKey("stranger");
    private static String address = "";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "end_session_endpoint":"%1$s/leave"}""".formatted(address));
        answer("/keys", new JsonWebKeySet(KEY).toJson(OutputControlLevel.PUBLIC_ONLY));
        var counter = new SignInPage(address);
        server.createContext("/authorize", counter::authorize);
        server.createContext("/token", counter::token);
        server.createContext("/leave", counter::leave);
        server.start();
        return Map.of("toebox.oidc.issuer", address);
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Claims of somebody whom the issuer knows, for a quarter of an hour. */
    static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(address);
        claims.setSubject("clerk-7");
        claims.setAudience("toebox");
        claims.setExpirationTimeMinutesInTheFuture(15);
        claims.setStringClaim("scope", "openid catalog:read catalog:write fit:recommend");
        return claims;
    }

    public static String address() {
        return address;
    }

    /** True in everything but that nobody asked for it. */
    public static String anybodysIdToken() {
        var claims = claims();
        claims.setStringClaim("nonce", "of-another-way-there");
        return signed(claims);
    }

    static String signed(JwtClaims claims) {
        return signed(claims, KEY);
    }

    /** By somebody else, under the name of the issuer's key. */
    static String forged(JwtClaims claims) {
        STRANGER.setKeyId(KEY.getKeyId());
        return signed(claims, STRANGER);
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
