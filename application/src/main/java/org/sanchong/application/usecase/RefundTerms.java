package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.RefundFault;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.Lexicon;

/** Which rows of a table are refunds, and whether one mirrors the claim that it takes back; the same for all threads. */
final class RefundTerms {
    /** The amounts that a refund turns the sign of. */
    private static final List<String> AMOUNTS =
            List.of("total", "out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay", "basic_paid");

    private final ClaimTable table;
    private final Lexicon lexicon;
    private final List<String> policies;
    private final int dischargedOn;
    /** What refunds name, where the table has some rows of a file alone. */
    private final @Nullable SpilledDuplicates elsewhere;

    private @Nullable ClaimIds ids;

    /**
     * Prepares for a table that has a column {@code reverses}.
     *
     * @param policies the ids of the policies, by number
     */
    RefundTerms(ClaimTable table, Lexicon lexicon, List<String> policies) {
        this(table, lexicon, policies, null);
    }

    /**
     * Prepares for a table that has some rows of a file alone.
     *
     * @param elsewhere what refunds name in the whole file; null if the table is the whole
     */
    RefundTerms(ClaimTable table, Lexicon lexicon, List<String> policies, @Nullable SpilledDuplicates elsewhere) {
        this.elsewhere = elsewhere;
        this.policies = policies;
        this.table = table;
        this.lexicon = lexicon;
        this.dischargedOn = table.layout().dayOf(lexicon.required("discharged_on"));
    }

    boolean isRefund(int row) {
        return table.segmentOf(row).word(ClaimTable.rowOf(row), table.layout().reverses) != 0;
    }

    long dayOf(int row) {
        ClaimSegment segment = table.segmentOf(row);
        return segment.layout.day(segment.words, ClaimTable.rowOf(row) * segment.layout.width, dischargedOn);
    }

    /** Returns the row of the unit that the refund names, or -1. */
    int claimIn(Unit unit, int refund) {
        ClaimSegment segment = table.segmentOf(refund);
        int row = ClaimTable.rowOf(refund);
        int word = table.layout().reverses;
        return unit.find(segment.texts, segment.start(row, word), ClaimSegment.length(segment.word(row, word)));
    }

    /** Returns what to say of a refund whose unit has no claim for it. */
    RefundFault noClaim(int refund) {
        String id = table.text(refund, table.layout().reverses);
        SpilledDuplicates known = elsewhere;
        if (known != null) {
            return noClaim(refund, id, known);
        }
        int claim = ids().find(table.segmentOf(refund), ClaimTable.rowOf(refund), table.layout().reverses);
        if (claim < 0) {
            return new RefundFault.NothingToReverse(id, RefundFault.Instead.UNKNOWN);
        }
        if (isRefund(claim)) {
            return new RefundFault.NothingToReverse(id, RefundFault.Instead.REFUND);
        }
        RefundFault person = otherPerson(refund, claim);
        return person != null ? person : new RefundFault.NothingToReverse(id, RefundFault.Instead.REJECTED);
    }

    private RefundFault noClaim(int refund, String id, SpilledDuplicates known) {
        String person = known.otherPerson(table.position(refund));
        return person == null
                ? new RefundFault.NothingToReverse(id, known.instead(table.position(refund)))
                : new RefundFault.ReversalMismatch(id, "person_id", person(refund), IdentityNumber.masked(person));
    }

    private synchronized ClaimIds ids() {
        ClaimIds known = ids;
        if (known == null) {
            known = new ClaimIds(table);
            ids = known;
        }
        return known;
    }

    /** Returns where the refund does not mirror the claim, or null. */
    @Nullable
    RefundFault mismatch(int refund, int claim) {
        RefundFault person = otherPerson(refund, claim);
        if (person != null) {
            return person;
        }
        if (dayOf(refund) < dayOf(claim)) {
            return mismatch(claim, "discharged_on", day(refund), day(claim));
        }
        if (policy(refund) != policy(claim)) {
            return mismatch(claim, "policy", policies.get(policy(refund)), policies.get(policy(claim)));
        }
        for (String column : AMOUNTS) {
            long expected = amount(claim, column);
            long mirrored = expected <= Lexicon.UNREADABLE ? expected : -expected;
            if (amount(refund, column) != mirrored) {
                return mismatch(claim, column, yuan(amount(refund, column)), yuan(mirrored));
            }
        }
        return null;
    }

    /** Returns the id of the claim that the refund names. */
    String claimOf(int refund) {
        return table.text(refund, table.layout().reverses);
    }

    /** Returns where the refund does not mirror a claim of the books, or null. */
    @Nullable
    RefundFault mismatch(int refund, Books.Entry settled) {
        String claim = settled.claim().value();
        Map<String, String> says = ContentReading.lines(settled.content());
        if (!settled.person().value().equals(table.text(refund, RowLayout.PERSON))) {
            String booked = IdentityNumber.masked(settled.person().value());
            return new RefundFault.ReversalMismatch(claim, "person_id", person(refund), booked);
        }
        String day = says.getOrDefault("discharged_on", "");
        if (dayOf(refund) < LocalDate.parse(day).toEpochDay()) {
            return new RefundFault.ReversalMismatch(claim, "discharged_on", day(refund), day);
        }
        String policy = policies.get(policy(refund));
        if (!policy.equals(settled.policy().value())) {
            return new RefundFault.ReversalMismatch(
                    claim, "policy", policy, settled.policy().value());
        }
        for (String column : AMOUNTS) {
            String booked = says.getOrDefault(column, "");
            int word = table.layout().amountIfAny(lexicon.required(column));
            long value = word < 0 && booked.isEmpty() ? Lexicon.UNREADABLE : amount(refund, column);
            long mirrored =
                    booked.isEmpty() ? Lexicon.UNREADABLE : -Money.parse(booked).fen();
            if (Math.max(value, Lexicon.UNREADABLE) != mirrored) {
                return new RefundFault.ReversalMismatch(claim, column, yuan(value), yuan(mirrored));
            }
        }
        return null;
    }

    private @Nullable RefundFault otherPerson(int refund, int claim) {
        boolean same = table.segmentOf(refund)
                .isSame(ClaimTable.rowOf(refund), RowLayout.PERSON, table.segmentOf(claim), ClaimTable.rowOf(claim));
        return same ? null : mismatch(claim, "person_id", person(refund), person(claim));
    }

    private RefundFault mismatch(int claim, String column, String value, String expected) {
        return new RefundFault.ReversalMismatch(table.text(claim, RowLayout.CLAIM), column, value, expected);
    }

    private String person(int row) {
        return IdentityNumber.masked(table.text(row, RowLayout.PERSON));
    }

    private String day(int row) {
        return LocalDate.ofEpochDay(dayOf(row)).toString();
    }

    private int policy(int row) {
        return table.segmentOf(row).policy(ClaimTable.rowOf(row));
    }

    private long amount(int row, String column) {
        int word = table.layout().amountIfAny(lexicon.required(column));
        return word < 0 ? 0 : table.segmentOf(row).word(ClaimTable.rowOf(row), word);
    }

    private static String yuan(long amount) {
        return amount <= Lexicon.UNREADABLE ? "empty" : Money.ofFen(amount).toString();
    }
}
