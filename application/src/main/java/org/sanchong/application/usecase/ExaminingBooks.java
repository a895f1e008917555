package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.StoreExamination.Flaw;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;
import org.sanchong.application.port.out.StoreExamination.Reckoned;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Accumulators;

/** Examines books, from what holds them to what they hold. */
final class ExaminingBooks implements ExamineBooks {
    private final StoreExamination store;
    private final Supplier<SettlingByCatalog> again;

    ExaminingBooks(StoreExamination store, Supplier<SettlingByCatalog> again) {
        this.store = store;
        this.again = again;
    }

    @Override
    public Report examine(Extent extent, RowsSeen seen) {
        List<ObjectFault> schema = new ArrayList<>();
        List<ObjectFault> guards = new ArrayList<>();
        for (ObjectFault fault : store.objects()) {
            (fault.isGuard() ? guards : schema).add(fault);
        }
        boolean isReadable = schema.stream().noneMatch(ExaminingBooks::isLost);
        return isReadable ? examined(schema, guards, extent, seen) : new Report(schema, guards, List.of(), List.of());
    }

    private Report examined(List<ObjectFault> schema, List<ObjectFault> guards, Extent extent, RowsSeen seen) {
        Journal.Check journal = store.journal(seen);
        try {
            return new Report(schema, guards, List.of(journal), List.of(settleAgain(extent, seen)));
        } catch (StoreExamination.UnreadableException unreadable) {
            if (journal.first().isEmpty()) {
                // What the journal finds right every program can read.
                throw unreadable;
            }
            return new Report(schema, guards, List.of(journal), List.of());
        }
    }

    private static boolean isLost(ObjectFault fault) {
        return fault.flaw() == Flaw.MISSING
                && Set.of("table", "column", "partition").contains(fault.kind());
    }

    private Resettled settleAgain(Extent extent, RowsSeen seen) {
        long claims = store.claims();
        long step = extent == Extent.ALL ? 1 : Math.max(1, (claims + Extent.SIZE - 1) / Extent.SIZE);
        Tally tally = new Tally();
        SettlingByCatalog settling = again.get();
        long all = (claims + step - 1) / step;
        store.each(step, reckoned -> {
            tally.add(outcome(settling, reckoned));
            seen.seen(RowsSeen.Part.SETTLED_AGAIN, tally.looked, all);
        });
        return tally.resettled(claims, step);
    }

    /** Settles a claim again as it was first settled and as often as it was corrected. */
    private static Outcome outcome(SettlingByCatalog settling, Reckoned reckoned) {
        BookedClaim claim = reckoned.claim();
        Outcome outcome = settling.settle(claim, before(reckoned, 0));
        List<Difference> differences = new ArrayList<>(differences(outcome));
        for (int i = 1; i < claim.entries().size(); i++) {
            Entry entry = claim.entries().get(i);
            Accumulators before = reckoned.before().get(i);
            if (entry.kind() == Books.Kind.REVERSED) {
                takenBack(new BookedClaim(claim.entries().subList(0, i)).standing(), entry, before, differences);
            } else {
                outcome = settling.settleCorrected(
                        new BookedClaim(claim.entries().subList(0, i + 1)), before(reckoned, i));
                differences.addAll(differences(outcome));
            }
        }
        return differences.isEmpty() ? outcome : new Outcome.Different(claim, differences);
    }

    /** Returns what had accumulated before an entry, without what a stay carries that comes after the claim. */
    private static Accumulators before(Reckoned of, int entry) {
        Entry settled = of.claim().settled();
        return StayBefore.of(
                of.before().get(entry),
                settled.claim(),
                settled.content(),
                stay -> Optional.ofNullable(of.stays().get(stay)));
    }

    private static List<Difference> differences(Outcome outcome) {
        return outcome instanceof Outcome.Different different ? different.differences() : List.of();
    }

    /** Holds an entry that takes a settlement back against it, and what it says stood before it against the sums. */
    private static void takenBack(Entry settled, Entry back, Accumulators before, List<Difference> differences) {
        if (!back.total().equals(settled.total().negated())
                || !back.inScope().equals(settled.inScope().negated())
                || !back.onApplication().equals(settled.onApplication().negated())) {
            differences.add(new Difference(
                    "reversal",
                    back.total().toString(),
                    settled.total().negated().toString()));
        }
        for (TierName tier : TierName.values()) {
            if (!back.paid(tier).equals(settled.paid(tier).negated())) {
                differences.add(new Difference(
                        "reversal " + tier.column(),
                        back.paid(tier).toString(),
                        settled.paid(tier).negated().toString()));
            }
        }
        Map<Accumulators.Total, Long> expected = new LinkedHashMap<>();
        BookedMovements.moved(settled.movements()).forEach((total, moved) -> expected.put(total, -moved));
        if (!expected.equals(BookedMovements.moved(back.movements()))) {
            differences.add(new Difference("reversal movements", "", ""));
        }
        for (Movement movement : back.movements()) {
            if (movement.before() != before.total(movement.total())) {
                differences.add(new Difference(
                        "reversal " + movement.total().account(),
                        Long.toString(movement.before()),
                        Long.toString(before.total(movement.total()))));
            }
        }
    }

    /** Counts what comes of claims. */
    private static final class Tally {
        private static final int FIRST = 10;

        private final List<Outcome.Different> first = new ArrayList<>();
        private long looked;
        private long same;
        private long alike;
        private long otherCatalog;
        private long forgotten;
        private long different;

        void add(Outcome outcome) {
            looked++;
            if (outcome instanceof Outcome.Same) {
                same++;
            } else if (outcome instanceof Outcome.OfOtherCatalog other) {
                alike += other.alike().isEmpty() ? 0 : 1;
                otherCatalog += other.alike().isEmpty() ? 1 : 0;
            } else if (outcome instanceof Outcome.Forgotten) {
                forgotten++;
            } else if (outcome instanceof Outcome.Different found) {
                different++;
                if (first.size() < FIRST) {
                    first.add(found);
                }
            }
        }

        Resettled resettled(long claims, long step) {
            return new Resettled(claims, step, same, alike, otherCatalog, forgotten, different, first);
        }
    }
}
