package org.sanchong.adapter.rest;

import java.util.List;

/**
 * Claims to settle again.
 *
 * @param was all claims as they were settled
 * @param claims all claims as they are now
 */
record ResettlementRequest(List<ClaimRequest> was, List<ClaimRequest> claims) {
    /** Keeps the lists as they are now. */
    ResettlementRequest {
        was = List.copyOf(was);
        claims = List.copyOf(claims);
    }
}
