package org.sanchong.application.usecase;

import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.domain.claim.ClaimId;

/** Takes a claim back if the books end with it on each of its accounts. */
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
