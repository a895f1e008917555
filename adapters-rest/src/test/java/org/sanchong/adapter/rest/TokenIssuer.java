package org.sanchong.adapter.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Who vouches for callers in tests: an issuer on this machine, which names its key. */
final class TokenIssuer implements AutoCloseable {
    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey foreign;

    TokenIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            foreign = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url()
                        + "/keys\",\"subject_types_supported\":[\"public\"]}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the header of a caller of the role; an institution is facility H1. */
    String[] bearer(Role role) {
        return bearer(claims -> claims, role);
    }

    String[] bearer(UnaryOperator<JWTClaimsSet.Builder> changes, Role role) {
        return header(signed(changes, role, key));
    }

    static String[] header(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    /** Returns a token that somebody else signed, under the name of the issuer's key. */
    String forged() {
        return signed(claims -> claims, Role.AGENCY, foreign);
    }

    String signed(UnaryOperator<JWTClaimsSet.Builder> changes, Role role, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims(changes, role));
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a token that nobody signed. */
    String unsigned() {
        return new PlainJWT(claims(claims -> claims, Role.AGENCY)).serialize();
    }

    /** Returns a token that is signed with the public key as if it were a secret. */
    String signedWithThePublicKey() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
                    claims(claims -> claims, Role.AGENCY));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> changes, Role role) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("sanchong")
                .subject("caller-" + role.name().toLowerCase(java.util.Locale.ROOT))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("roles", List.of(role.name().toLowerCase(java.util.Locale.ROOT)));
        if (role == Role.INSTITUTION) {
            claims.claim("facility_id", "H1");
        }
        return changes.apply(claims).build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
