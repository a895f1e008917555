package org.sanchong.application.memory;

import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Warnings;

/** Applications and warnings in memory, beside books in memory. */
public final class InMemoryCases implements Cases {
    private final Applications applications = InMemoryApplications.empty();
    private final Warnings warnings = InMemoryWarnings.empty();
    private final BookedBurdens burdens;
    private final BookedSettlements settlements;

    private InMemoryCases(InMemoryBooks books) {
        this.burdens = InMemoryBurdens.of(books);
        this.settlements = InMemorySettlements.of(books);
    }

    /** Returns a store without cases. */
    public static InMemoryCases of(InMemoryBooks books) {
        return new InMemoryCases(books);
    }

    @Override
    public Applications applications() {
        return applications;
    }

    @Override
    public Warnings warnings() {
        return warnings;
    }

    @Override
    public BookedBurdens burdens() {
        return burdens;
    }

    @Override
    public BookedSettlements settlements() {
        return settlements;
    }
}
