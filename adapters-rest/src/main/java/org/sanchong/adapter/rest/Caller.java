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

    /** Refuses a claim that is not the caller's, says that it is of another facility, or takes another's back. */
    void check(ClaimRequest claim) {
        check(new SeenClaims.Seen(
                trimmed(claim.value("claim_id")),
                trimmed(claim.value("person_id")),
                trimmed(claim.value("facility_id")),
                trimmed(claim.value("reverses"))));
    }

    /** Refuses such a claim of a file. */
    void check(SeenClaims.Seen claim) {
        check(claim.claim());
        if (!claim.reverses().isEmpty()) {
            check(claim.reverses());
        }
        String said = claim.facility();
        if (role == Role.INSTITUTION && !said.isEmpty() && !said.equals(facility)) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "NOT_YOUR_FACILITY",
                            "facility_id is another facility's / facility_id 不是本机构的编码",
                            "facility_id")
                    .refusal();
        }
    }

    /** Returns the text without spaces and tabs around it, which a value is read without. */
    static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && " \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (until > from && " \t".indexOf(text.charAt(until - 1)) >= 0) {
            until--;
        }
        return text.substring(from, until);
    }
}
