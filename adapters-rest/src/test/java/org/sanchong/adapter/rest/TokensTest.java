package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens that do not hold, and what an institution sees. */
class TokensTest {
    private static TokenIssuer issuer;
    private static Serving service;

    @BeforeAll
    static void start() {
        issuer = new TokenIssuer();
        service = Serving.vouchedBy(issuer.url());
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static void refused(String[] header) {
        Serving.Answer answer = service.get("/v1/policies", header);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenThatHoldsLetsIn() {
        assertThat(service.get("/v1/policies", issuer.bearer(Role.PUBLIC)).status())
                .isEqualTo(200);
    }

    @Test
    void forgedTokensAreRefused() {
        refused(TokenIssuer.header(issuer.forged()));
        refused(TokenIssuer.header(issuer.unsigned()));
        refused(TokenIssuer.header(issuer.signedWithThePublicKey()));
        refused(TokenIssuer.header("no.token.at.all"));
        refused(TokenIssuer.header("eyJhbGciOiJub25lIn0.e30."));
        refused(new String[] {"Authorization", "Basic YWdlbmN5OmFnZW5jeQ=="});
    }

    @Test
    void aTokenWhosePayloadWasChangedIsRefused() {
        String[] parts = issuer.bearer(Role.PUBLIC)[1].split("\\.", -1);
        String other = issuer.bearer(Role.AGENCY)[1].split("\\.", -1)[1];
        refused(new String[] {"Authorization", parts[0] + "." + other + "." + parts[2]});
    }

    @Test
    void expiredAndEarlyTokensAreRefused() {
        Instant now = Instant.now();
        refused(issuer.bearer(claims -> claims.expirationTime(Date.from(now.minusSeconds(60))), Role.AGENCY));
        refused(issuer.bearer(claims -> claims.expirationTime(null), Role.AGENCY));
        refused(issuer.bearer(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(90))), Role.AGENCY));
    }

    @Test
    void tokensOfOthersOrForOthersAreRefused() {
        refused(issuer.bearer(claims -> claims.issuer("https://elsewhere.example"), Role.AGENCY));
        refused(issuer.bearer(claims -> claims.audience("another-service"), Role.AGENCY));
        refused(issuer.bearer(claims -> claims.audience((String) null), Role.AGENCY));
    }

    @Test
    void aTokenWithoutOneRoleIsOfNobody() {
        for (Object roles :
                new Object[] {List.of(), List.of("admin"), List.of("agency", "public"), List.of("AGENCY")}) {
            Serving.Answer answer =
                    service.get("/v1/policies", issuer.bearer(claims -> claims.claim("roles", roles), Role.AGENCY));
            assertThat(answer.status()).as("%s %s", roles, answer.body()).isEqualTo(403);
            assertThat(answer.text("code")).isEqualTo("NO_ROLE");
        }
        assertThat(service.get(
                                "/v1/policies",
                                issuer.bearer(claims -> claims.claim("facility_id", null), Role.INSTITUTION))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anInstitutionSeesItsOwnClaimsAlone() {
        String[] agency = issuer.bearer(Role.AGENCY);
        String[] institution = issuer.bearer(Role.INSTITUTION);
        assertThat(service.post("/v1/settlements", Serving.claim("H1-7"), institution)
                        .status())
                .isEqualTo(201);
        assertThat(service.post("/v1/settlements", Serving.claim("H2-7"), agency)
                        .status())
                .isEqualTo(201);
        assertThat(service.post("/v1/settlements", Serving.claim("H10-7"), agency)
                        .status())
                .isEqualTo(201);

        assertThat(service.get("/v1/settlements/H1-7", institution).status()).isEqualTo(200);
        for (String other : List.of("H2-7", "H10-7", "H1", "nothing-there", "h1-7")) {
            for (String part : List.of("", "/statement", "/derivation")) {
                Serving.Answer answer = service.get("/v1/settlements/" + other + part, institution);
                assertThat(answer.status()).as(other + part).isEqualTo(403);
                assertThat(answer.text("code")).isEqualTo("NOT_YOUR_FACILITY");
            }
        }
        assertThat(service.post("/v1/settlements", Serving.claim("H2-8"), institution)
                        .status())
                .isEqualTo(403);
        Serving.Answer other = service.post("/v1/settlements", Serving.claim("H1-8", "facility_id", "H2"), institution);
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.text("field")).isEqualTo("facility_id");
        assertThat(service.get("/v1/settlements/H1-8", agency).status()).isEqualTo(404);
    }

    @Test
    void whatTheServerRefusesIsAProblemForCallersToo() {
        Serving.Answer answer = service.get("/v1/policies/a%0Ab", issuer.bearer(Role.AGENCY));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void figuresAboutTheServiceAreForThoseWhoSeeAll() {
        assertThat(service.get("/actuator/prometheus", issuer.bearer(Role.AUDITOR))
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/actuator/prometheus", issuer.bearer(Role.PUBLIC))
                        .status())
                .isEqualTo(403);
        assertThat(service.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(service.get("/actuator/health").text("status")).isEqualTo("UP");
        assertThat(service.get("/actuator").status()).isEqualTo(401);
        assertThat(service.get("/actuator/prometheus", issuer.bearer(Role.AUDITOR))
                        .body())
                .contains("outcome=\"CLIENT_ERROR\",status=\"401\",uri=\"UNKNOWN\"")
                .contains("status=\"403\"");
    }

    @Test
    void eachAccessIsWrittenDownWithoutNamesAndIds() {
        String[] agency = issuer.bearer(Role.AGENCY);
        assertThat(service.post("/v1/settlements", Serving.claim("H3-1"), agency)
                        .status())
                .isEqualTo(201);
        service.accesses.clear();
        service.get("/v1/settlements/H3-1", issuer.bearer(Role.AUDITOR));
        service.get("/v1/settlements/H3-1/statement", agency);
        service.get("/v1/settlements/H3-1/derivation", agency);
        service.get("/v1/people/lantern-H3-1/accumulators?year=2022", agency);
        service.get("/v1/settlements/H3-1", issuer.bearer(Role.INSTITUTION));
        service.post("/v1/settlements/H3-1/reversal", "", agency);

        assertThat(service.accesses)
                .hasSize(6)
                .noneMatch(line -> line.contains("lantern") || line.contains("H3-1\""))
                .allMatch(line -> line.contains("\"at\":\"20"));
        assertThat(service.accesses.get(0))
                .contains("\"caller\":\"caller-auditor\"", "\"role\":\"AUDITOR\"", "\"action\":\"read\"")
                .contains("\"person\":\"hash-" + "lantern-H3-1".hashCode() + "\"");
        assertThat(service.accesses.get(3)).contains("\"action\":\"accumulators\"");
        assertThat(service.accesses.get(4)).contains("\"role\":\"INSTITUTION\"", "\"person\":\"\"");
    }
}
