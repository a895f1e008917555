package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Kind;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.Journal;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Holds books against a settlement from scratch: all their entries, in the one order that agrees with the order of every
 * owner's entries, are gone through with the domain's calculator, over accumulators that begin empty; and what stands at
 * the end is what the claims that stand come to when only they are settled, in their order.
 */
final class Reckoning {
    private final SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
    private final Books books;
    private final Map<ClaimId, Claim> sent;
    private final Map<OwnerYear, List<Entry>> orders = new LinkedHashMap<>();
    /** The entries of each claim, in the order in which claims were settled. */
    private final Map<ClaimId, List<Entry>> settled = new LinkedHashMap<>();

    private final Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
    private final Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Reckoning(Books books, Collection<Claim> sent) {
        this.books = books;
        this.sent = sent.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }

    /**
     * Sees that books hold what was answered, every claim once, nothing but what was sent, and what it comes to; and that
     * their journal is right. Nobody else may use them.
     *
     * @return how many entries there are that correct nothing
     */
    static int check(String url, Collection<Claim> sent, Answers answers) {
        List<Entry> entries;
        try (Books books = JdbcBooks.open(url, 1)) {
            entries = check(books, sent, answers);
        }
        try (Journal journal = JdbcBooks.openJournal(url)) {
            Journal.Check check = journal.verify();
            assertThat(check.first()).isEmpty();
            assertThat(check.entries()).isEqualTo(entries.size());
        }
        return (int)
                entries.stream().filter(entry -> entry.kind() != Kind.CORRECTED).count();
    }

    private static List<Entry> check(Books books, Collection<Claim> sent, Answers answers) {
        Reckoning reckoning = new Reckoning(books, sent);
        reckoning.read();
        reckoning.replay();
        reckoning.checkTotals();
        reckoning.checkFromScratch();
        answers.checkAmong(reckoning.entries.stream().map(Answers::line).collect(Collectors.toSet()));
        return reckoning.entries;
    }

    private void read() {
        for (Claim claim : sent.values()) {
            int year = claim.dischargedOn().getYear();
            String person = claim.person().value();
            Set<OwnerYear> owners = new LinkedHashSet<>(List.of(
                    new OwnerYear(Account.Owner.PERSON, person, year), new OwnerYear(Account.Owner.PERSON, person, 0)));
            Optional.ofNullable(claim.furtherFacts().get("household_id"))
                    .ifPresent(id -> owners.add(new OwnerYear(Account.Owner.HOUSEHOLD, id, year)));
            owners.forEach(of -> orders.computeIfAbsent(of, books::entries));
        }
    }

    /** Takes, as long as there is one, an entry that is the next of all its owners. */
    private void replay() {
        Map<OwnerYear, Iterator<Entry>> rest = new LinkedHashMap<>();
        Map<OwnerYear, Entry> next = new LinkedHashMap<>();
        orders.forEach((of, all) -> rest.put(of, all.iterator()));
        rest.forEach((of, all) -> advance(of, all, next));
        boolean hasMoved = true;
        while (hasMoved) {
            hasMoved = false;
            for (Entry entry : List.copyOf(next.values())) {
                if (entry.accounts().stream().allMatch(of -> entry.equals(next.get(of)))) {
                    entry.accounts().forEach(of -> advance(of, rest.get(of), next));
                    replay(entry);
                    hasMoved = true;
                }
            }
        }
        assertThat(next)
                .as("entries whose owners' orders contradict each other")
                .isEmpty();
    }

    private static void advance(OwnerYear of, Iterator<Entry> rest, Map<OwnerYear, Entry> next) {
        if (rest.hasNext()) {
            next.put(of, rest.next());
        } else {
            next.remove(of);
        }
    }

    private void replay(Entry entry) {
        Claim claim = sent.get(entry.claim());
        assertThat(claim).as("%s was sent", entry.claim()).isNotNull();
        assertThat(entry.person()).isEqualTo(claim.person());
        if (entry.kind() == Kind.SETTLED) {
            settleAgain(claim, entry);
        } else {
            List<Entry> before = settled.get(claim.id());
            assertThat(before).as("%s was settled before", entry).isNotNull();
            assertThat(before)
                    .as("nothing after %s is taken back", entry)
                    .noneMatch(each -> each.kind() == Kind.REVERSED);
            before.add(entry);
        }
        if (entry.kind() == Kind.REVERSED) {
            takeBackAgain(settled.get(claim.id()));
            carried.keySet().removeIf(stay -> stay.claim().equals(entry.claim()));
        } else {
            entry.carried().forEach((stay, amount) -> carried.merge(stay, amount, Math::addExact));
        }
        entries.add(entry);
        for (Movement movement : entry.movements()) {
            assertThat(movement.before()).as("before %s", entry).isEqualTo(totals.getOrDefault(movement.total(), 0L));
            totals.merge(movement.total(), movement.moved(), Math::addExact);
        }
        totals.values().removeIf(held -> held == 0);
        assertThat(books.find(entry.claim()).orElseThrow().entries())
                .as("each entry of %s once", entry.claim())
                .contains(entry)
                .doesNotHaveDuplicates();
    }

    private void settleAgain(Claim claim, Entry entry) {
        Settlement expected = calculator.settle(claim, held(entry.accounts())).get();
        assertThat(settled.put(claim.id(), new ArrayList<>(List.of(entry))))
                .as("%s is settled once", claim.id())
                .isNull();
        checkIs(entry, expected);
    }

    private static void checkIs(Entry entry, Settlement expected) {
        assertThat(entry.payments()).as("%s", entry).isEqualTo(expected.payments());
        assertThat(entry.total()).isEqualTo(expected.total());
        assertThat(entry.inScope()).isEqualTo(expected.inScope());
        assertThat(entry.onApplication()).isEqualTo(expected.onApplication());
        assertThat(entry.notes()).isEqualTo(expected.notes());
        Map<Accumulators.Carried, Long> own =
                new LinkedHashMap<>(expected.accumulators().carried());
        own.keySet().removeIf(stay -> !stay.claim().equals(entry.claim()));
        assertThat(entry.carried()).isEqualTo(own);
        Map<Accumulators.Total, Long> booked = new LinkedHashMap<>();
        entry.movements().forEach(movement -> booked.put(movement.total(), movement.moved()));
        booked.values().removeIf(by -> by == 0);
        assertThat(booked).as("movements of %s", entry).isEqualTo(expected.movements());
    }

    /** Sees that the entries of a claim, which end with one that takes it back, come to nothing. */
    private static void takeBackAgain(List<Entry> all) {
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        BookedSums.add(all.stream().flatMap(entry -> entry.movements().stream()).toList(), moved);
        assertThat(moved.values()).as("movements of %s", all).allMatch(by -> by == 0);
        for (TierName tier : TierName.values()) {
            assertThat(Money.sum(all.stream().map(entry -> entry.paid(tier)).toList()))
                    .isEqualTo(Money.zero());
        }
        assertThat(Money.sum(all.stream().map(Entry::total).toList())).isEqualTo(Money.zero());
        assertThat(Money.sum(all.stream().map(Entry::inScope).toList())).isEqualTo(Money.zero());
        assertThat(Money.sum(all.stream().map(Entry::onApplication).toList())).isEqualTo(Money.zero());
    }

    /** Settles the claims that stand, and no others, in the order in which they were settled. */
    private void checkFromScratch() {
        totals.clear();
        carried.clear();
        settled.forEach((claim, all) -> {
            BookedClaim booked = new BookedClaim(all);
            if (booked.stands()) {
                Entry stands = booked.standing();
                Settlement expected = calculator
                        .settle(sent.get(claim), held(stands.accounts()))
                        .get();
                checkIs(stands, expected);
                expected.movements().forEach((total, by) -> totals.merge(total, by, Math::addExact));
                carried.putAll(stands.carried());
            }
        });
        checkTotals();
    }

    private Accumulators held(Set<OwnerYear> accounts) {
        Map<Accumulators.Total, Long> held = new LinkedHashMap<>(totals);
        held.keySet()
                .removeIf(total -> !accounts.contains(new OwnerYear(total.owner(), total.ownerId(), total.planYear())));
        Map<Accumulators.Carried, Long> chains = new LinkedHashMap<>(carried);
        chains.keySet()
                .removeIf(stay -> !accounts.contains(
                        new OwnerYear(Account.Owner.PERSON, stay.person().value(), 0)));
        return Accumulators.of(held, chains);
    }

    private void checkTotals() {
        for (OwnerYear of : orders.keySet()) {
            if (of.owner() == Account.Owner.PERSON) {
                OwnerYear overAll = new OwnerYear(of.owner(), of.id(), 0);
                assertThat(books.accumulators(new PersonId(of.id()), of.planYear()))
                        .as("what has accumulated for %s", of)
                        .isEqualTo(held(new LinkedHashSet<>(List.of(of, overAll))));
            }
        }
    }
}
