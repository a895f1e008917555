package org.sanchong.adapter.rest;

import java.time.Duration;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Which tokens hold: signed by the issuer with a key that it names, for this service, and not expired. */
final class Tokens {
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private Tokens() {}

    /** Returns what tells; it asks the issuer for its keys when the first token comes. */
    static JwtDecoder of(RestService.Identity identity) {
        return new SupplierJwtDecoder(() -> decoder(identity));
    }

    private static NimbusJwtDecoder decoder(RestService.Identity identity) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(identity.issuer())
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.addAll(List.of(
                            SignatureAlgorithm.RS256,
                            SignatureAlgorithm.RS384,
                            SignatureAlgorithm.RS512,
                            SignatureAlgorithm.PS256,
                            SignatureAlgorithm.PS384,
                            SignatureAlgorithm.PS512,
                            SignatureAlgorithm.ES256,
                            SignatureAlgorithm.ES384,
                            SignatureAlgorithm.ES512));
                })
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCKS_APART),
                new JwtIssuerValidator(identity.issuer()),
                new JwtClaimValidator<Object>("exp", expires -> expires != null),
                new JwtClaimValidator<List<String>>(
                        "aud", audiences -> audiences != null && audiences.contains(identity.audience()))));
        return decoder;
    }

    /** Returns whether figures about the service are for whom the token names. */
    static boolean mayMeasure(Authentication of) {
        if (!(of instanceof JwtAuthenticationToken known)) {
            return false;
        }
        Jwt token = known.getToken();
        try {
            Role role = CallerArgument.caller(token).role();
            return role == Role.AGENCY || role == Role.AUDITOR;
        } catch (RefusedException noRole) {
            return false;
        }
    }
}
