package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * Settles the claims of one file on several threads, all together or round by round: whatever belongs to one unit belongs
 * to one round.
 */
final class SettlingUnits {
    private final SettlementCalculator calculator;
    private final SettleClaims.Command command;
    private final RowRegisters registers;
    private final SettlementRun policies;
    private final List<SettlementRun> runs = new ArrayList<>();
    private final NoteNumbers.Shared notes = new NoteNumbers.Shared();
    private final Totals totals;
    private final Wording wording;
    /** Books may know policies that the catalog has no longer. */
    private final List<String> ids;

    private final @Nullable SettlingFileIntoBooks books;
    private Counts counts = new Counts(0, 0, List.of());

    /**
     * Prepares for a file.
     *
     * @param like a table of the file
     * @param means what settles, and how many claims
     */
    SettlingUnits(ReadyCatalog ready, SettleClaims.Command command, ClaimTable like, Means means) {
        PolicyCatalog catalog = ready.catalog();
        this.calculator = ready.calculator();
        this.command = command;
        this.registers = new RowRegisters(catalog, calculator, command, like.layout());
        this.policies = means.policies();
        // What knows the policies settles too: it is asked nothing but words while threads are at work.
        runs.add(policies);
        this.totals = new Totals(
                like,
                command.opening().map(opening -> opening.read()),
                command.closing().isPresent());
        this.wording = new Wording(catalog, command.language());
        this.ids = new CopyOnWriteArrayList<>(ready.policies());
        this.books = command.books().isPresent() ? new SettlingFileIntoBooks(ready, command, means.all()) : null;
        command.derivations().ifPresent(d -> d.begin(command.threads(), means.all()));
    }

    /**
     * Settles the claims of a table; duplicates have their faults.
     *
     * @param elsewhere what refunds name in the whole file, if the table has some of its claims alone
     * @return what the settlement was about
     */
    Batch settle(ClaimTable table, @Nullable SpilledDuplicates elsewhere, Crew crew) {
        crew.each(table.segments(), segment -> registers.ask(table.segment(segment)));
        Households.tie(table, policies, calculator.policies().size());
        Partitions units = new Partitions(table, false);
        crew.each(table.segments(), units::sort);
        totals.goOnWith(table);
        Batch batch = batch(table, units, elsewhere);
        SettlingFileIntoBooks into = books;
        Counts now = into == null ? settleUnits(batch, crew) : into.settle(batch, crew);
        counts = new Counts(
                counts.settled() + now.settled(),
                counts.identityNumbers() + now.identityNumbers(),
                into == null ? List.of() : now.corrected());
        return batch;
    }

    /** Lets go of the table last settled: the next one may take all the memory that there is for claims. */
    void letGo(ClaimTable empty) {
        totals.goOnWith(empty);
    }

    /** Returns what all rounds so far came to. */
    Counts counts() {
        return counts;
    }

    /** Returns what all rounds shared, with no claims. */
    Batch shared(ClaimTable empty) {
        letGo(empty);
        return batch(empty, new Partitions(empty, false), null);
    }

    private Batch batch(ClaimTable table, Partitions units, @Nullable SpilledDuplicates elsewhere) {
        RowLayout layout = table.layout();
        return new Batch(
                table,
                units,
                notes,
                totals,
                command.derivations().orElse(null),
                wording,
                ids,
                new Batch.BatchFacts(
                        layout.amountOf(policies.lexicon().required("total")),
                        layout.dayOf(policies.lexicon().required("discharged_on"))),
                layout.reverses < 0 ? null : new RefundTerms(table, policies.lexicon(), ids, elsewhere),
                command.books().isPresent());
    }

    private Counts settleUnits(Batch batch, Crew crew) {
        ClaimTable table = batch.table();
        crew.each(table.segments(), segment -> table.segment(segment).expectResults());
        while (runs.size() < crew.threads()) {
            runs.add(calculator.newRun(command.isStrict()));
        }
        AtomicInteger next = new AtomicInteger();
        List<UnitWorker> workers = crew.together(thread -> () -> {
            UnitWorker worker = new UnitWorker(thread, runs.get(thread), batch);
            for (int at = next.getAndIncrement(); at < batch.units().size(); at = next.getAndIncrement()) {
                worker.settle(at);
            }
            return worker;
        });
        int settled = 0;
        int identityNumbers = 0;
        for (UnitWorker worker : workers) {
            settled += worker.settled();
            identityNumbers += worker.identityNumbers();
        }
        return new Counts(settled, identityNumbers, List.of());
    }

    /**
     * What settles.
     *
     * @param policies what knows the policies; nobody else asks it while this settles
     * @param all how many claims the file has
     */
    record Means(SettlementRun policies, int all) {}

    /** How many claims are settled, how many people are named by a valid identity number, and which claims were corrected. */
    record Counts(int settled, int identityNumbers, List<ClaimId> corrected) {
        /** Keeps the list as it is now. */
        Counts {
            corrected = List.copyOf(corrected);
        }
    }
}
