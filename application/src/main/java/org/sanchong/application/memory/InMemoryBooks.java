package org.sanchong.application.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Books in memory, which keep every promise of the port but to outlast the run. */
public final class InMemoryBooks implements Books {
    private static final int ATTEMPTS = 8;

    private final Map<OwnerYear, ReentrantLock> locks = new ConcurrentHashMap<>();
    /** All that follows is looked at and changed by one thread at a time. */
    private final Map<ClaimId, List<Entry>> claims = new LinkedHashMap<>();

    /** The claim that each refund took back. */
    private final Map<ClaimId, ClaimId> refunds = new LinkedHashMap<>();

    private final Map<OwnerYear, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<OwnerYear, Map<Accumulators.Total, Long>> totals = new LinkedHashMap<>();
    private final Map<PersonId, Map<Accumulators.Carried, Long>> carried = new LinkedHashMap<>();

    private InMemoryBooks() {}

    /** Returns books without entries. */
    public static InMemoryBooks empty() {
        return new InMemoryBooks();
    }

    @Override
    public <R> R withAccounts(Concern concern, Work<R> work) {
        List<ReentrantLock> held = new ArrayList<>();
        try {
            for (OwnerYear of : new TreeSet<>(concern.accounts())) {
                ReentrantLock lock = locks.computeIfAbsent(of, owner -> new ReentrantLock());
                lock.lock();
                held.add(lock);
            }
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                InMemoryPage page = new InMemoryPage(concern);
                R result = work.on(page);
                if (keep(page.posted)) {
                    return result;
                }
            }
            throw new IllegalArgumentException(
                    "a claim is settled once, then corrected or reversed: " + concern.claims());
        } finally {
            held.forEach(ReentrantLock::unlock);
        }
    }

    /** Adds the entries; false, and nothing is added, if a claim was settled by others meanwhile. */
    private synchronized boolean keep(List<Entry> posted) {
        Set<ClaimId> settled = new LinkedHashSet<>(claims.keySet());
        Set<ClaimId> taking = new LinkedHashSet<>(refunds.keySet());
        for (Entry entry : posted) {
            boolean isNew = settled.add(entry.claim());
            boolean isRefundNew =
                    entry.refund().map(RefundRow::id).map(taking::add).orElse(true);
            if (entry.kind() == Kind.SETTLED != isNew || !isRefundNew) {
                return false;
            }
        }
        if (taking.stream().anyMatch(settled::contains)) {
            return false;
        }
        posted.forEach(this::add);
        return true;
    }

    private void add(Entry entry) {
        claims.computeIfAbsent(entry.claim(), claim -> new ArrayList<>()).add(entry);
        entry.refund().ifPresent(refund -> refunds.put(refund.id(), entry.claim()));
        for (OwnerYear of : entry.accounts()) {
            entries.computeIfAbsent(of, owner -> new ArrayList<>()).add(entry);
        }
        for (Movement movement : entry.movements()) {
            Accumulators.Total total = movement.total();
            totals.computeIfAbsent(ownerYear(total), of -> new LinkedHashMap<>())
                    .merge(total, movement.moved(), (held, moved) -> Math.addExact(held, moved));
        }
        Map<Accumulators.Carried, Long> chains =
                carried.computeIfAbsent(entry.person(), person -> new LinkedHashMap<>());
        if (entry.kind() == Kind.REVERSED) {
            chains.keySet().removeAll(entry.carried().keySet());
        } else {
            entry.carried().forEach((stay, amount) -> chains.merge(stay, amount, Math::addExact));
        }
    }

    private static OwnerYear ownerYear(Accumulators.Total total) {
        return new OwnerYear(total.owner(), total.ownerId(), total.planYear());
    }

    @Override
    public synchronized Optional<BookedClaim> find(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim)).map(BookedClaim::new);
    }

    @Override
    public synchronized List<Entry> entries(OwnerYear of) {
        return List.copyOf(entries.getOrDefault(of, List.of()));
    }

    @Override
    public Accumulators accumulators(PersonId person, int planYear) {
        return accumulated(List.of(
                new OwnerYear(Account.Owner.PERSON, person.value(), planYear),
                new OwnerYear(Account.Owner.PERSON, person.value(), 0)));
    }

    private synchronized Accumulators accumulated(Iterable<OwnerYear> accounts) {
        Map<Accumulators.Total, Long> found = new LinkedHashMap<>();
        Map<Accumulators.Carried, Long> chains = new LinkedHashMap<>();
        for (OwnerYear of : accounts) {
            found.putAll(totals.getOrDefault(of, Map.of()));
            if (of.owner() == Account.Owner.PERSON && of.planYear() == 0) {
                chains.putAll(carried.getOrDefault(new PersonId(of.id()), Map.of()));
            }
        }
        found.values().removeIf(value -> value == 0);
        return Accumulators.of(found, chains);
    }

    /** Returns how many entries each catalog settled until the end of the day, by its content hash, in the order of hashes. */
    synchronized Map<String, Long> entriesByCatalog(LocalDate until) {
        Map<String, Long> counted = new TreeMap<>();
        for (List<Entry> ofClaim : claims.values()) {
            for (Entry entry : ofClaim) {
                if (!entry.recordedAt()
                        .atZone(Certifications.DAYS_OF)
                        .toLocalDate()
                        .isAfter(until)) {
                    counted.merge(entry.catalogHash(), 1L, (all, one) -> all + one);
                }
            }
        }
        return counted;
    }

    /** Returns the entries of each person of a plan year, in order. */
    synchronized List<Entry> entriesOfPeople(int planYear) {
        List<Entry> found = new ArrayList<>();
        entries.forEach((of, all) -> {
            if (of.owner() == Account.Owner.PERSON && of.planYear() == planYear) {
                found.addAll(all);
            }
        });
        return found;
    }

    private synchronized Optional<BookedClaim> takenBackBy(ClaimId refund) {
        return Optional.ofNullable(refunds.get(refund)).flatMap(this::find);
    }

    private synchronized Optional<ClaimId> standingAfter(Entry settled) {
        for (OwnerYear of : settled.accounts()) {
            boolean isLater = false;
            for (Entry each : entries.getOrDefault(of, List.of())) {
                boolean isSettlement = each.kind() == Kind.SETTLED;
                if (isLater && isSettlement && new BookedClaim(claims.getOrDefault(each.claim(), List.of())).stands()) {
                    return Optional.of(each.claim());
                }
                isLater |= each.claim().equals(settled.claim());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }

    private final class InMemoryPage implements Page {
        private final Concern concern;
        private final List<Entry> posted = new ArrayList<>();

        InMemoryPage(Concern concern) {
            this.concern = concern;
        }

        @Override
        public Accumulators before() {
            return accumulated(new TreeSet<>(concern.accounts()));
        }

        @Override
        public Optional<BookedClaim> booked(ClaimId claim) {
            return find(claim);
        }

        @Override
        public Optional<BookedClaim> takenBackBy(ClaimId refund) {
            return InMemoryBooks.this.takenBackBy(refund);
        }

        @Override
        public boolean isSameRefund(BookedClaim takenBack, String content) {
            return takenBack
                    .takenBack()
                    .flatMap(Entry::refund)
                    .filter(refund -> refund.content().equals(content))
                    .isPresent();
        }

        @Override
        public boolean isSame(BookedClaim booked, String content) {
            return booked.settled().content().equals(content);
        }

        @Override
        public Optional<ClaimId> standingAfter(BookedClaim booked) {
            return InMemoryBooks.this.standingAfter(booked.settled());
        }

        @Override
        public List<Entry> entries(OwnerYear of) {
            if (!concern.accounts().contains(of)) {
                throw new IllegalArgumentException("not held: " + of);
            }
            return InMemoryBooks.this.entries(of);
        }

        @Override
        public void post(Entry entry) {
            if (!concern.accounts().containsAll(entry.accounts())) {
                throw new IllegalArgumentException("not held: " + entry.accounts());
            }
            posted.add(entry);
        }
    }
}
