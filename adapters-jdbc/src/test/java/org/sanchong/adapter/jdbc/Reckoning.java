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
 * owner's entries, are settled and taken back again with the domain's calculator, over accumulators that begin empty.
 */
final class Reckoning {
    private final SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
    private final Books books;
    private final Map<ClaimId, Claim> sent;
    private final Map<OwnerYear, List<Entry>> orders = new LinkedHashMap<>();
    private final Map<ClaimId, Settlement> settled = new LinkedHashMap<>();
    private final Map<OwnerYear, List<ClaimId>> standing = new LinkedHashMap<>();
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
     * @return how many entries there are
     */
    static int check(String url, Collection<Claim> sent, Answers answers) {
        int entries;
        try (Books books = JdbcBooks.open(url, 1)) {
            entries = check(books, sent, answers);
        }
        try (Journal journal = JdbcBooks.openJournal(url)) {
            Journal.Check check = journal.verify();
            assertThat(check.first()).isEmpty();
            assertThat(check.entries()).isEqualTo(entries);
        }
        return entries;
    }

    private static int check(Books books, Collection<Claim> sent, Answers answers) {
        Reckoning reckoning = new Reckoning(books, sent);
        reckoning.read();
        reckoning.replay();
        reckoning.checkTotals();
        answers.checkAmong(reckoning.entries.stream().map(Answers::line).collect(Collectors.toSet()));
        return reckoning.entries.size();
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
        Map<Accumulators.Total, Long> moved =
                entry.kind() == Kind.SETTLED ? settleAgain(claim, entry) : takeBackAgain(entry);
        entries.add(entry);
        Map<Accumulators.Total, Long> booked = new LinkedHashMap<>();
        for (Movement movement : entry.movements()) {
            assertThat(movement.before()).as("before %s", entry).isEqualTo(totals.getOrDefault(movement.total(), 0L));
            booked.put(movement.total(), movement.moved());
        }
        booked.values().removeIf(by -> by == 0);
        assertThat(booked).as("movements of %s", entry).isEqualTo(moved);
        moved.forEach((total, by) -> totals.merge(total, by, Math::addExact));
        totals.values().removeIf(held -> held == 0);
        assertThat(books.find(entry.claim()).orElseThrow().entries())
                .as("each entry of %s once", entry.claim())
                .contains(entry)
                .hasSizeLessThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    private Map<Accumulators.Total, Long> settleAgain(Claim claim, Entry entry) {
        Settlement expected = calculator.settle(claim, held(entry.accounts())).get();
        assertThat(settled.put(claim.id(), expected))
                .as("%s is settled once", claim.id())
                .isNull();
        assertThat(entry.payments()).as("%s", entry).isEqualTo(expected.payments());
        assertThat(entry.total()).isEqualTo(expected.total());
        assertThat(entry.inScope()).isEqualTo(expected.inScope());
        assertThat(entry.onApplication()).isEqualTo(expected.onApplication());
        assertThat(entry.notes()).isEqualTo(expected.notes());
        Map<Accumulators.Carried, Long> own =
                new LinkedHashMap<>(expected.accumulators().carried());
        own.keySet().removeIf(stay -> !stay.claim().equals(claim.id()));
        assertThat(entry.carried()).isEqualTo(own);
        carried.putAll(own);
        entry.accounts()
                .forEach(of ->
                        standing.computeIfAbsent(of, owner -> new ArrayList<>()).add(claim.id()));
        return expected.movements();
    }

    private Map<Accumulators.Total, Long> takeBackAgain(Entry entry) {
        Settlement taken = settled.get(entry.claim());
        assertThat(taken)
                .as("%s was settled before it was taken back", entry.claim())
                .isNotNull();
        for (OwnerYear of : entry.accounts()) {
            List<ClaimId> stood = standing.get(of);
            assertThat(stood).as("only the last that stands is taken back").endsWith(entry.claim());
            stood.remove(stood.size() - 1);
        }
        assertThat(entry.total()).isEqualTo(taken.total().negated());
        assertThat(entry.inScope()).isEqualTo(taken.inScope().negated());
        Map<TierName, Money> payments = new LinkedHashMap<>();
        taken.payments().forEach((tier, paid) -> payments.put(tier, paid.negated()));
        assertThat(entry.payments()).isEqualTo(payments);
        carried.keySet().removeIf(stay -> stay.claim().equals(entry.claim()));
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        taken.movements().forEach((total, by) -> moved.put(total, -by));
        return moved;
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
