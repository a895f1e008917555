package org.sanchong.application.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.wording.BookFault;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Settles the units of one partition after the other into books, some units a transaction; on one thread. */
final class UnitBooking implements RowBooking {
    /**
     * Units are taken into a transaction until it has so many rows. With a third of it files took longer; with more they do
     * not get faster, and whoever else waits for one of the people waits longer.
     */
    private static final int ROWS_AT_ONCE = 768;

    private final Batch batch;
    private final SettlementCalculator calculator;
    private final Bookkeeping keeping;
    private final Means means;
    private final UnitWorker worker;
    private final DerivationSeals.Sealer sealer;
    private final ClaimContent contents;
    private final TableRow row;
    private final @Nullable BookedRefunds refunds;
    /** What this transaction settled, by row, where the file has refunds. */
    private final Map<Integer, Entry> posted = new LinkedHashMap<>();

    private Books.@Nullable Page page;
    private Totals totals;
    private Accumulators before = Accumulators.none();
    private @Nullable StatedContent content;
    private Instant now = Instant.EPOCH;
    private int settled;

    /**
     * What a thread settles with.
     *
     * @param thread its number
     * @param run its run
     * @param accounts which accounts a claim concerns
     * @param taking takes claims of the books back, for refunds
     * @param done told how many rows are done each time that some are kept
     */
    record Means(
            int thread,
            SettlementRun run,
            BookedAccounts accounts,
            Function<TakingBack.Order, ReverseInBooks.Outcome> taking,
            IntConsumer done) {}

    UnitBooking(Batch batch, SettlementCalculator calculator, Bookkeeping keeping, Means means) {
        this.batch = batch;
        this.calculator = calculator;
        this.keeping = keeping;
        this.means = means;
        this.totals = batch.totals();
        this.worker = new UnitWorker(means.thread(), means.run(), batch);
        this.sealer = keeping.seals().newSealer();
        this.contents = new ClaimContent(calculator.lexicon());
        this.row = new TableRow(batch, List.of(), batch.table());
        worker.book(this);
        RefundTerms terms = batch.refunds();
        this.refunds = terms == null
                ? null
                : new BookedRefunds(
                        batch.table(),
                        terms,
                        keeping,
                        new BookedRefunds.Means(means.run(), this::content, means.taking()));
    }

    int settled() {
        return settled;
    }

    int identityNumbers() {
        return worker.identityNumbers();
    }

    /** Settles the units of a partition. */
    void settle(int partition) {
        int units = worker.order(partition);
        int from = 0;
        while (from < units) {
            int until = from;
            List<int[]> rows = new ArrayList<>();
            for (int taken = 0; until < units && taken < ROWS_AT_ONCE; until++) {
                int[] ofUnit = worker.rowsOf(until);
                rows.add(ofUnit);
                taken += ofUnit.length;
            }
            settle(from, rows);
            from = until;
        }
    }

    private void settle(int firstUnit, List<int[]> rows) {
        BookedRefunds taking = refunds;
        boolean isDone = false;
        while (!isDone) {
            List<int[]> left = rows;
            if (taking != null) {
                taking.takeBack(rows);
                left = rows.stream().map(this::withoutFaults).toList();
            }
            Books.Concern concern = concern(left);
            List<int[]> settling = left;
            if (!concern.claims().isEmpty()) {
                keeping.books().withAccounts(concern, held -> settleOn(held, firstUnit, settling));
            }
            isDone = taking == null || !taking.isToBeGoneOnWith();
        }
        int done = 0;
        for (int[] ofUnit : rows) {
            done += ofUnit.length;
            for (int each : ofUnit) {
                settled += segment(each).fault(ClaimTable.rowOf(each)) == null ? 1 : 0;
            }
        }
        means.done().accept(done);
    }

    private int[] withoutFaults(int[] rows) {
        return Arrays.stream(rows)
                .filter(each -> segment(each).fault(ClaimTable.rowOf(each)) == null)
                .toArray();
    }

    /** Settles some units; done again, it forgets what came of it before. */
    private int settleOn(Books.Page held, int firstUnit, List<int[]> rows) {
        page = held;
        posted.clear();
        if (refunds != null) {
            refunds.begin(held);
        }
        now = keeping.clock().instant().truncatedTo(ChronoUnit.MICROS);
        totals = new Totals(batch.table(), Optional.of(means.accounts().known(held.before())), false);
        worker.goOnWith(totals);
        for (int i = 0; i < rows.size(); i++) {
            for (int each : rows.get(i)) {
                segment(each).forgetFault(ClaimTable.rowOf(each));
            }
            if (rows.get(i).length > 0) {
                worker.settleUnit(firstUnit + i);
            }
        }
        return rows.size();
    }

    private Books.Concern concern(List<int[]> rows) {
        Set<OwnerYear> accounts = new LinkedHashSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (int[] ofUnit : rows) {
            for (int each : ofUnit) {
                accounts.addAll(accounts(each));
                claims.add(claim(each));
                stayBefore(each).ifPresent(claims::add);
            }
        }
        return new Books.Concern(accounts, claims);
    }

    private ClaimSegment segment(int at) {
        return batch.table().segmentOf(at);
    }

    private ClaimId claim(int at) {
        return new ClaimId(batch.table().text(at, RowLayout.CLAIM));
    }

    /** Returns the claim that a row names as that of the stay before. */
    private Optional<ClaimId> stayBefore(int at) {
        int word = batch.table().layout().previous;
        return word < 0 || segment(at).word(ClaimTable.rowOf(at), word) == 0
                ? Optional.empty()
                : Optional.of(new ClaimId(batch.table().text(at, word)));
    }

    private BenefitPolicy policy(int at) {
        return calculator.policy(segment(at).policy(ClaimTable.rowOf(at)));
    }

    private int planYear(int at) {
        ClaimSegment segment = segment(at);
        long day = segment.layout.day(
                segment.words,
                ClaimTable.rowOf(at) * segment.layout.width,
                batch.facts().dischargedOn());
        return LocalDate.ofEpochDay(day).getYear();
    }

    private @Nullable String household(int at) {
        int word = batch.table().layout().household;
        return word < 0 || segment(at).word(ClaimTable.rowOf(at), word) == 0
                ? null
                : batch.table().text(at, word);
    }

    private Set<OwnerYear> accounts(int at) {
        return BookedAccounts.of(policy(at), batch.table().text(at, RowLayout.PERSON), household(at), planYear(at));
    }

    private Books.Page page() {
        Books.Page held = page;
        if (held == null) {
            throw new AssertionError("rows are settled on a page of the books");
        }
        return held;
    }

    @Override
    public boolean isNew(int at) {
        StatedContent said = content(at);
        content = said;
        Optional<BookedClaim> booked = page().booked(claim(at));
        if (booked.isEmpty() && page().takenBackBy(claim(at)).isPresent()) {
            fault(at, new BookFault.ClaimConflict(claim(at).value()));
            return false;
        }
        if (booked.isEmpty() && !Collections.disjoint(page().forgotten(), accounts(at))) {
            fault(at, new BookFault.PersonForgotten(claim(at).value()));
            return false;
        }
        if (booked.isEmpty() && !Books.isKept(claim(at))) {
            fault(at, new BookFault.UnkeptIdentifier(claim(at).value()));
            return false;
        }
        if (booked.isEmpty()) {
            before = totals.named(means.run());
            return true;
        }
        String id = booked.get().settled().claim().value();
        if (!said.isSame(page(), booked.get())) {
            fault(at, new BookFault.ClaimConflict(id));
        } else if (!booked.get().stands() && !isTakenBackHere(booked.get())) {
            fault(at, new BookFault.ClaimReversed(id));
        } else {
            keep(at, booked.get().standing());
        }
        return false;
    }

    @Override
    public boolean isAfter(String stay, int at) {
        ClaimId named = new ClaimId(stay);
        return page().booked(named)
                .filter(known -> StayBefore.isAfter(
                        named, known.settled().content(), claim(at), content(at).text()))
                .isPresent();
    }

    /** Returns what a row says; its facts are the run's. */
    private StatedContent content(int at) {
        row.point(segment(at), ClaimTable.rowOf(at));
        return contents.of(
                new ClaimContent.Whose(
                        row.personId().toString(),
                        row.division(),
                        means.accounts().regions(policy(at).id())),
                means.run().stated(row.names()),
                means.run().statedCategories());
    }

    /** Returns whether a refund of the same file took the claim back. */
    private boolean isTakenBackHere(BookedClaim booked) {
        BookedRefunds taking = refunds;
        return taking != null && taking.takes(booked, id -> worker.find(id));
    }

    @Override
    public boolean isNewRefund(int at, int claim) {
        BookedRefunds.Known known = refunds()
                .known(
                        at,
                        claim >= 0
                                && segment(claim).fault(ClaimTable.rowOf(claim)) == null
                                && !posted.containsKey(claim));
        known.entries().forEach(entry -> keep(at, entry));
        return known.isNew();
    }

    @Override
    public void takenBack(int at, int claim) {
        Books.RefundRow refund =
                new Books.RefundRow(claim(at), refunds().content(at).text());
        page().post(ReversalEntry.of(
                Objects.requireNonNull(posted.get(claim)), totals.named(means.run()), Optional.of(refund), now));
    }

    private BookedRefunds refunds() {
        return Objects.requireNonNull(refunds, "the file has refunds");
    }

    private void fault(int at, BookFault fault) {
        segment(at).fault(ClaimTable.rowOf(at), new ClaimFault.OfBooks(fault));
    }

    private void keep(int at, Entry entry) {
        int policy;
        synchronized (batch.policies()) {
            policy = batch.policies().indexOf(entry.policy().value());
            if (policy < 0) {
                policy = batch.policies().size();
                batch.policies().add(entry.policy().value());
            }
        }
        segment(at)
                .keepBooked(ClaimTable.rowOf(at), entry, policy, batch.notes().number(entry.notes()));
    }

    @Override
    public void settled(int at) {
        SettlementRun run = means.run();
        Accumulators after = totals.named(run);
        BenefitPolicy policy = policy(at);
        Set<OwnerYear> accounts = accounts(at);
        ClaimId claim = claim(at);
        Map<Accumulators.Carried, Long> own = new LinkedHashMap<>(after.carried());
        own.keySet()
                .removeIf(stay ->
                        !stay.claim().equals(claim) || !policy.id().parts().contains(stay.policy()));
        Entry.Builder entry = Entry.builder()
                .kind(Books.Kind.SETTLED)
                .claim(claim)
                .person(new PersonId(row.personId().toString()))
                .household(Optional.ofNullable(household(at)))
                .planYear(planYear(at))
                .addAllAccounts(accounts)
                .region(means.accounts().regions(policy.id()).get(0))
                .policy(policy.id())
                .policyRecorded(policy.recorded())
                .catalogHash(calculator.catalogHash())
                .derivationHash(sealer.seal(row, run.derivation(row.identifiers())))
                .content(Objects.requireNonNull(content).text())
                .total(Money.ofFen(row.total()))
                .inScope(Money.ofFen(run.inScope()))
                .onApplication(Money.ofFen(run.onApplication()))
                .addAllNotes(run.notes())
                .addAllMovements(
                        BookedMovements.between(before, after, means.accounts().regions(policy.id()), accounts))
                .putAllCarried(own)
                .recordedAt(now);
        for (TierName tier : TierName.values()) {
            entry.putPayment(tier, Money.ofFen(run.paid(tier)));
        }
        Entry made = entry.build();
        page().post(made);
        if (refunds != null) {
            posted.put(at, made);
        }
    }
}
