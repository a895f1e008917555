package org.sanchong.application.port.out;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementNote;

/**
 * The books (账簿): what was settled, and what has accumulated by it. Entries are added and never changed; a claim is
 * settled once.
 *
 * <p>Whoever adds entries holds the accounts that they concern, so that claims of the same accounts are settled one
 * after the other, wherever they come in. Accounts of others are not waited for. Safe for any number of threads.
 */
public interface Books extends AutoCloseable {
    /** The longest id of a claim or refund that every store keeps, in bytes of UTF-8, included. */
    int LONGEST_ID = 2_000;

    /**
     * Returns whether every store keeps a claim or refund of the id: it has at most {@link #LONGEST_ID} bytes and no
     * character NUL. Some store refuses others, and the whole transaction with them.
     */
    static boolean isKept(ClaimId id) {
        String value = id.value();
        return value.indexOf('\0') < 0 && value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID;
    }

    /**
     * Lets a piece of work see accounts and add entries to them, alone and all at once: either everything that it posts
     * is kept when this returns, or nothing is.
     *
     * <p>The work may be done again from its beginning where the store asks for that; it must have no effect but on its
     * page and its result, and must not ask the books for anything else.
     *
     * @return what the work returned, once its entries are kept
     * @throws UnusableFileException if the store cannot be reached or does not give the accounts within reasonable time
     */
    <R> R withAccounts(Concern concern, Work<R> work);

    /** Returns the claim of the id with what became of it, if it was ever settled. */
    Optional<BookedClaim> find(ClaimId claim);

    /** Returns the entries that concern the accounts, in the order in which they were added. */
    List<Entry> entries(OwnerYear of);

    /**
     * Returns what has accumulated for a person in a plan year and over all years, and what the person's stays carry
     * along their chains.
     */
    Accumulators accumulators(PersonId person, int planYear);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * All accounts of an owner in a plan year: what is locked together.
     *
     * @param owner whether a person or a household
     * @param id the person or household
     * @param planYear the plan year; 0 for what runs over all years and along chains of stays
     */
    record OwnerYear(Account.Owner owner, String id, int planYear) implements Comparable<OwnerYear> {
        private static final Comparator<OwnerYear> ORDER = Comparator.comparing(OwnerYear::owner)
                .thenComparing(OwnerYear::id)
                .thenComparingInt(OwnerYear::planYear);

        @Override
        public int compareTo(OwnerYear other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a piece of work is about.
     *
     * @param accounts the accounts that its entries may move
     * @param claims the claims of which it asks whether they are in the books
     */
    record Concern(Set<OwnerYear> accounts, Set<ClaimId> claims) {
        /** Keeps the sets as they are now. */
        public Concern {
            accounts = Set.copyOf(accounts);
            claims = Set.copyOf(claims);
        }
    }

    /** What is done on a page. */
    interface Work<R> {
        /** Does it. */
        R on(Page page);
    }

    /** Some accounts and claims, held for as long as a piece of work goes on. */
    interface Page {
        /** Returns what has accumulated on the accounts, without what this work has posted. */
        Accumulators before();

        /** Returns those of the owners who are forgotten: nothing more is posted about them in that plan year. */
        default Set<OwnerYear> forgotten() {
            return Set.of();
        }

        /** Returns one of the claims that are asked for, if it was ever settled. */
        Optional<BookedClaim> booked(ClaimId claim);

        /** Returns the claim that was taken back by a refund, if one of the ids that are asked for is a refund's. */
        Optional<BookedClaim> takenBackBy(ClaimId refund);

        /** Returns whether the refund that took the claim back said the same; see {@link RefundRow#content}. */
        boolean isSameRefund(BookedClaim takenBack, String content);

        /** Returns whether a claim that was settled said the same; see {@link Entry#content}. */
        boolean isSame(BookedClaim booked, String content);

        /** Returns a claim that stands and was settled on one of the same accounts after this one, if there is any. */
        Optional<ClaimId> standingAfter(BookedClaim booked);

        /** Returns the entries that concern accounts that are held, in order, without what this work has posted. */
        List<Entry> entries(OwnerYear of);

        /** Adds an entry; a claim's first is its settlement. */
        void post(Entry entry);
    }

    /**
     * A claim that was settled.
     *
     * @param entries its entries in order, the settlement first
     */
    record BookedClaim(List<Entry> entries) {
        /** Keeps the list as it is now. */
        public BookedClaim {
            entries = List.copyOf(entries);
        }

        /** Returns the settlement. */
        public Entry settled() {
            return entries.get(0);
        }

        /** Returns whether the settlement stands: it was not taken back. */
        public boolean stands() {
            return takenBack().isEmpty();
        }

        /** Returns whether it was ever corrected. */
        public boolean isCorrected() {
            return entries.stream().anyMatch(entry -> entry.kind() == Kind.CORRECTED);
        }

        /** Returns the entry that takes it back, if one does. */
        public Optional<Entry> takenBack() {
            return entries.stream()
                    .filter(entry -> entry.kind() == Kind.REVERSED)
                    .findFirst();
        }

        /**
         * Returns what the settlement and its corrections come to: what stands of it, or stood until it was taken back.
         * What stood before its movements is that of the settlement.
         */
        public Entry standing() {
            List<Entry> added = entries.stream()
                    .filter(entry -> entry.kind() != Kind.REVERSED)
                    .toList();
            return added.size() == 1 ? added.get(0) : sum(added);
        }

        private static Entry sum(List<Entry> added) {
            Entry settled = added.get(0);
            Entry last = added.get(added.size() - 1);
            Entry.Builder sum = Entry.builder()
                    .kind(Kind.SETTLED)
                    .claim(settled.claim())
                    .person(settled.person())
                    .household(settled.household())
                    .planYear(settled.planYear())
                    .addAllAccounts(settled.accounts())
                    .region(last.region())
                    .policy(last.policy())
                    .policyRecorded(last.policyRecorded())
                    .catalogHash(last.catalogHash())
                    .derivationHash(last.derivationHash())
                    .content(settled.content())
                    .total(Money.sum(added.stream().map(Entry::total).toList()))
                    .inScope(Money.sum(added.stream().map(Entry::inScope).toList()))
                    .onApplication(
                            Money.sum(added.stream().map(Entry::onApplication).toList()))
                    .addAllNotes(last.notes())
                    .addAllMovements(movements(added))
                    .putAllCarried(carried(added))
                    .recordedAt(last.recordedAt());
            for (TierName tier : TierName.values()) {
                sum.putPayment(
                        tier,
                        Money.sum(added.stream().map(entry -> entry.paid(tier)).toList()));
            }
            return sum.build();
        }

        private static List<Movement> movements(List<Entry> added) {
            Map<Accumulators.Total, Long> stood = new LinkedHashMap<>();
            Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
            for (Movement movement : added.get(0).movements()) {
                stood.put(movement.total(), movement.before());
            }
            for (Entry entry : added) {
                for (Movement movement : entry.movements()) {
                    moved.merge(movement.total(), movement.moved(), (one, other) -> Math.addExact(one, other));
                }
            }
            List<Movement> movements = new ArrayList<>();
            moved.forEach((total, by) -> movements.add(new Movement(total, stood.getOrDefault(total, 0L), by)));
            return movements.stream().sorted().toList();
        }

        private static Map<Accumulators.Carried, Long> carried(List<Entry> added) {
            Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
            for (Entry entry : added) {
                entry.carried()
                        .forEach((stay, amount) ->
                                carried.merge(stay, amount, (one, other) -> Math.addExact(one, other)));
            }
            return carried;
        }
    }

    /** What an entry is. */
    enum Kind {
        /** A claim was settled. */
        SETTLED,
        /** Its settlement was taken back. */
        REVERSED,
        /** It was settled again: what is otherwise, each amount and movement as a difference. */
        CORRECTED
    }

    /**
     * How a claim moved a running total, or that it stood while the claim was settled.
     *
     * @param total the running total
     * @param before what it held: fen, of an account of stays claims
     * @param moved what was added, negative where an entry takes something back, 0 where it only stood
     */
    record Movement(Accumulators.Total total, long before, long moved) implements Comparable<Movement> {
        private static final Comparator<Movement> ORDER = Comparator.comparing(
                        (Movement each) -> each.total().owner())
                .thenComparing(each -> each.total().ownerId())
                .thenComparing(each -> each.total().planYear())
                .thenComparing(each -> each.total().region().value())
                .thenComparing(each -> each.total().account());

        @Override
        public int compareTo(Movement other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A claim that takes another one back (退费), under an id of its own, which no claim has.
     *
     * @param id its id
     * @param content what it says, as {@link Entry#content} does; empty where the person is forgotten
     */
    record RefundRow(ClaimId id, String content) {}

    /** What is kept of a settlement, or of what took it back. */
    @Value.Immutable
    @ValueType
    abstract class Entry {
        Entry() {}

        /** What it is. */
        public abstract Kind kind();

        /** The claim. */
        public abstract ClaimId claim();

        /** The refund that took the claim back, of an entry that takes it back and came about by one. */
        public abstract Optional<RefundRow> refund();

        /** The person. */
        public abstract PersonId person();

        /** The household that the claim names, if any. */
        public abstract Optional<String> household();

        /** The plan year of the claim. */
        public abstract int planYear();

        /** The accounts that it concerns, the same of all entries of a claim. */
        public abstract Set<OwnerYear> accounts();

        /** The pooling region of the policy; of two policies that settle together, that of the insurance. */
        public abstract RegionCode region();

        /** The policy. */
        public abstract PolicyId policy();

        /** The day from which the revision of the policy is known; absent where it always was. */
        public abstract Optional<LocalDate> policyRecorded();

        /** The content hash of the catalog, 64 hexadecimal digits. */
        public abstract String catalogHash();

        /**
         * The seal of the derivation, 64 hexadecimal digits, see {@link DerivationSeals}; empty where the person is
         * forgotten.
         */
        public abstract String derivationHash();

        /**
         * What the claim says: a line {@code name=value} for each fact, in order of the names. Two claims of one id are
         * the same if this is.
         */
        public abstract String content();

        /** The claim's total; negative where it is taken back, 0.00 where it is corrected. */
        public abstract Money total();

        /** What is in scope. */
        public abstract Money inScope();

        /** What each tier pays, every tier present. */
        public abstract Map<TierName, Money> payments();

        /** What all tiers would pay in all on application, where that is more. */
        public abstract Money onApplication();

        /** What is to be said beside the amounts. */
        public abstract List<SettlementNote> notes();

        /** The running totals that it moved, and those that stood beside them and were not 0; in order. */
        public abstract List<Movement> movements();

        /**
         * What the stay carries along its chain; for an entry that takes it back what it no longer does, for a
         * correction by how much it carries more.
         */
        public abstract Map<Accumulators.Carried, Long> carried();

        /** When it was added, to the microsecond: stores keep it no finer. */
        public abstract Instant recordedAt();

        /** Returns what the tier pays. */
        public Money paid(TierName tier) {
            return payments().getOrDefault(tier, Money.zero());
        }

        /** Returns what is left for the person. */
        public Money personal() {
            return total().minus(fundTotal());
        }

        /** Returns what all tiers pay together. */
        public Money fundTotal() {
            return Money.sum(payments().values());
        }

        @Value.Check
        void checkParts() {
            if (!recordedAt().truncatedTo(ChronoUnit.MICROS).equals(recordedAt())) {
                throw new IllegalArgumentException("an entry is recorded to the microsecond: " + recordedAt());
            }
            if (payments().size() != TierName.values().length) {
                throw new IllegalArgumentException("an entry has every tier: " + payments());
            }
            if (refund().isPresent() && kind() != Kind.REVERSED) {
                throw new IllegalArgumentException("a refund takes a claim back: " + kind());
            }
        }

        /** Starts an entry. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an entry. */
        public static class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }
}
