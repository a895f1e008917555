package org.sanchong.adapter.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/**
 * What the rows of an entry say, made the same way when they are written and when they are checked. Of people it holds hashes
 * alone, so that it can be checked when somebody is forgotten.
 *
 * @param settlement the row of the settlement with what its claim is
 * @param movements the rows of its movements
 * @param carried the rows of what the stay carries
 */
record EntryContent(Values settlement, List<Values> movements, List<Values> carried) {
    /** What stands for an amount that is not there, as of all that a stay carried when it is taken back. */
    static final long NO_AMOUNT = -1;

    /** What stands for one that is not there and should, or is there and should not. */
    static final long STRANGE_AMOUNT = Long.MIN_VALUE;

    /** Puts rows into their order. */
    EntryContent {
        movements = movements.stream().sorted().toList();
        carried = carried.stream().sorted().toList();
    }

    /**
     * The values of a row.
     *
     * @param numbers its numbers
     * @param texts its texts
     */
    record Values(List<Long> numbers, List<String> texts) implements Comparable<Values> {
        private static final Comparator<Values> ORDER =
                Comparator.comparing(Values::numbers, Values::compare).thenComparing(Values::texts, Values::compare);

        /** Keeps the lists as they are now. */
        Values {
            numbers = List.copyOf(numbers);
            texts = List.copyOf(texts);
        }

        private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                int order = one.get(i).compareTo(other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        }

        @Override
        public int compareTo(Values other) {
            return ORDER.compare(this, other);
        }

        private static void write(CanonicalBytes bytes, Values values) {
            bytes.list(values.numbers, CanonicalBytes::number).list(values.texts, CanonicalBytes::text);
        }
    }

    /**
     * What a store adds to an entry.
     *
     * @param number the number of the entry
     * @param place its place among those of its claim
     * @param contentKey by what it is seen whether a claim says the same, in hexadecimal digits
     * @param seal the seal of the derivation as it is kept, in hexadecimal digits
     * @param refundKey by what it is seen whether a refund says the same; empty where none takes the claim back
     */
    record Place(long number, int place, String contentKey, String seal, String refundKey) {}

    /** Returns what the rows of an entry will say. */
    static EntryContent of(Entry entry, Place place, Function<OwnerYear, OwnerRow> owners) {
        long person = owners.apply(person(entry)).number();
        List<Long> numbers = new ArrayList<>(List.of(
                place.number(),
                (long) entry.planYear(),
                (long) place.place(),
                person,
                micros(entry.recordedAt()),
                entry.total().fen(),
                entry.inScope().fen()));
        for (TierName tier : TierName.values()) {
            numbers.add(entry.payments().getOrDefault(tier, Money.zero()).fen());
        }
        numbers.addAll(List.of(entry.personal().fen(), entry.onApplication().fen()));
        List<String> texts = new ArrayList<>(List.of(
                entry.claim().value(),
                entry.kind().name(),
                entry.region().value(),
                entry.policy().value(),
                entry.policyRecorded().map(LocalDate::toString).orElse(""),
                entry.catalogHash(),
                place.seal(),
                NoteText.write(entry.notes()),
                place.contentKey(),
                entry.household().isPresent() ? "household" : ""));
        entry.refund().ifPresent(refund -> texts.addAll(List.of(refund.id().value(), place.refundKey())));
        return new EntryContent(new Values(numbers, texts), moved(entry, owners), carried(entry, owners));
    }

    private static List<Values> moved(Entry entry, Function<OwnerYear, OwnerRow> owners) {
        return entry.movements().stream()
                .map(movement -> {
                    OwnerYear of = new OwnerYear(
                            movement.total().owner(),
                            movement.total().ownerId(),
                            movement.total().planYear());
                    return new Values(
                            List.of(owners.apply(of).number(), movement.before(), movement.moved()),
                            List.of(
                                    movement.total().region().value(),
                                    movement.total().account()));
                })
                .toList();
    }

    private static List<Values> carried(Entry entry, Function<OwnerYear, OwnerRow> owners) {
        boolean isReversal = entry.kind() == Books.Kind.REVERSED;
        return entry.carried().entrySet().stream()
                .map(each -> {
                    OwnerYear of = new OwnerYear(
                            Account.Owner.PERSON, each.getKey().person().value(), 0);
                    return new Values(
                            List.of(owners.apply(of).number(), isReversal ? NO_AMOUNT : each.getValue()),
                            List.of(
                                    each.getKey().policy().value(),
                                    each.getKey().claim().value(),
                                    each.getKey().account()));
                })
                .toList();
    }

    private static OwnerYear person(Entry entry) {
        return new OwnerYear(Account.Owner.PERSON, entry.person().value(), entry.planYear());
    }

    /** Returns a moment in microseconds, as exactly as stores keep it. */
    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** Returns the tag that authenticates all of it. */
    byte[] tag(StoreKeys keys) {
        CanonicalBytes bytes = new CanonicalBytes("settlement");
        Values.write(bytes, settlement);
        return keys.journalTag(bytes.list(movements, Values::write)
                .list(carried, Values::write)
                .toBytes());
    }
}
