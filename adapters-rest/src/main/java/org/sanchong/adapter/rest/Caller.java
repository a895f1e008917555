package org.sanchong.adapter.rest;

import org.springframework.http.HttpStatus;

/**
 * Who calls.
 *
 * @param name how the issuer calls them; {@code local} in development
 * @param role what they are to the service
 * @param facility of an institution the code of its facility, else empty
 */
record Caller(String name, Role role, String facility) {
    /** Whoever calls where nobody vouches for callers. */
    static Caller local() {
        return new Caller("local", Role.AGENCY, "");
    }

    /**
     * Returns whether the claim is the caller's to see and settle: of an institution those whose ids begin with the code
     * of its facility and a hyphen, so that it can be told of a claim that the books do not have.
     */
    boolean mayTouch(String claim) {
        return role != Role.INSTITUTION || (!facility.isEmpty() && claim.startsWith(facility + "-"));
    }

    /** Refuses a claim that is not the caller's. */
    void check(String claim) {
        if (!mayTouch(claim)) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "NOT_YOUR_FACILITY",
                            "an institution's claims have ids that begin with the code of its facility and a hyphen, "
                                    + facility + "-… / 本机构的结算号须以机构编码加连字符开头",
                            "claim_id")
                    .refusal();
        }
    }

    /** Refuses a claim that is not the caller's, or says that it is of another facility. */
    void check(ClaimRequest claim) {
        check(claim.value("claim_id").strip());
        String said = claim.value("facility_id").strip();
        if (role == Role.INSTITUTION && !said.isEmpty() && !said.equals(facility)) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "NOT_YOUR_FACILITY",
                            "facility_id is another facility's / facility_id 不是本机构的编码",
                            "facility_id")
                    .refusal();
        }
    }
}
