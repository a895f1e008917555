package org.sanchong.app.statement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.Settlement;

/** What became of a claim: a copy of a row that was valid for a moment only, with an identity number masked. */
final class Settled implements SettledRow {
    private final Text claimId;
    private final Text personId;
    private final long categories;
    private final String policy;
    private final boolean settled;
    private final Map<TierName, Long> paid = new EnumMap<>(TierName.class);
    private final long total;
    private final long inScope;
    private final long onApplication;
    private final String reason;
    private final List<TextSpan> carried = new ArrayList<>();

    /**
     * Copies a row.
     *
     * @param carriedColumns how many columns are carried to the output
     */
    Settled(SettledRow row, int carriedColumns) {
        claimId = new Text(row.claimId().toString());
        personId = new Text(IdentityNumber.masked(row.personId().toString()));
        categories = row.categories();
        policy = row.policy();
        settled = row.isSettled();
        for (TierName tier : TierName.values()) {
            paid.put(tier, settled ? row.paid(tier) : 0);
        }
        total = settled ? row.total() : 0;
        inScope = settled ? row.inScope() : 0;
        onApplication = settled ? row.onApplication() : 0;
        reason = row.reason();
        for (int i = 0; i < carriedColumns; i++) {
            carried.add(new Text(row.carried(i).toString()));
        }
    }

    /**
     * Tells of a claim that is settled.
     *
     * @param notes its notes in words
     */
    Settled(Settlement settlement, String notes) {
        claimId = new Text(settlement.claim().value());
        personId = new Text(IdentityNumber.masked(settlement.person().value()));
        categories = 0;
        policy = settlement.policy().value();
        settled = true;
        for (TierName tier : TierName.values()) {
            paid.put(tier, settlement.paid(tier).fen());
        }
        total = settlement.total().fen();
        inScope = settlement.inScope().fen();
        onApplication = settlement.onApplication().fen();
        reason = notes;
    }

    /** Returns what is left to the person. */
    Money personal() {
        return Money.ofFen(total - fundTotal());
    }

    /** Returns the in-scope amount that nobody paid, never below 0. */
    Money burden() {
        return Money.ofFen(inScopeBurden());
    }

    @Override
    public TextSpan claimId() {
        return claimId;
    }

    @Override
    public TextSpan personId() {
        return personId;
    }

    @Override
    public long categories() {
        return categories;
    }

    @Override
    public String policy() {
        return policy;
    }

    @Override
    public boolean isSettled() {
        return settled;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public long inScope() {
        return inScope;
    }

    @Override
    public long paid(TierName tier) {
        return paid.getOrDefault(tier, 0L);
    }

    @Override
    public long fundTotal() {
        long sum = 0;
        for (long each : paid.values()) {
            sum = Math.addExact(sum, each);
        }
        return sum;
    }

    @Override
    public long onApplication() {
        return onApplication;
    }

    @Override
    public int reasonNumber() {
        return 0;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public TextSpan carried(int position) {
        return carried.get(position);
    }

    /** A text of its own. */
    private static final class Text implements TextSpan {
        private final String text;
        private final byte[] utf8;

        Text(String text) {
            this.text = text;
            this.utf8 = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] bytes() {
            return utf8;
        }

        @Override
        public int from() {
            return 0;
        }

        @Override
        public int length() {
            return utf8.length;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
