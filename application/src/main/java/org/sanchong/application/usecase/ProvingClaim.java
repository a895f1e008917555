package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.in.ProveClaim;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.domain.claim.ClaimId;

/** Proves claims whose day is over, and others where that is asked for. */
final class ProvingClaim implements ProveClaim {
    private final JournalRoots journal;
    private final InstantSource clock;

    ProvingClaim(JournalRoots journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Outcome prove(ClaimId claim, boolean isOpenToo) {
        List<Proof> found = journal.prove(claim);
        if (found.isEmpty()) {
            return new Outcome.Unknown(claim);
        }
        LocalDate day = found.get(0).root().place().day();
        boolean isOver = !day.isAfter(ClosedDays.last(clock.instant()));
        return isOver || isOpenToo ? new Outcome.Proved(found.get(0)) : new Outcome.NotOver(day);
    }
}
