package org.sanchong.application.usecase;

import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.domain.claim.ClaimId;

/** Takes claims of the books back, one at a time. */
final class ReversingInBooks implements ReverseInBooks {
    private final TakingBack taking;

    ReversingInBooks(TakingBack taking) {
        this.taking = taking;
    }

    @Override
    public Outcome reverse(ClaimId claim) {
        return taking.takeBack(TakingBack.Order.of(claim));
    }
}
