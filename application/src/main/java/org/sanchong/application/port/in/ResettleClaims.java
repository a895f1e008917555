package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.CorrectingEntry;

/**
 * Settles claims again after something about them changed (重新结算), and says what corrects the earlier settlements;
 * nothing is edited.
 *
 * <p>There is an entry for each claim that is added, withdrawn, corrected or whose person's categories are others, for
 * each that comes out otherwise, and for each later claim of the plan year that is settled for the same person or, where
 * its policy counts households, for the same household. Where all claims are the same there is none.
 */
public interface ResettleClaims {
    /**
     * Settles the claims as they were and as they are.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the claims or the opening accumulators cannot
     *     be used at all
     */
    Resettled resettle(Order order);

    /** What to settle again. */
    @Value.Immutable
    @ValueType
    abstract class Order {
        Order() {}

        /** The claims as they were settled, and what they were settled with. */
        public abstract Given earlier();

        /** The claims as they are now, and what they are settled with. */
        public abstract Given present();

        /** Gives the accumulators brought forward, the same each time, if any. */
        public abstract Optional<Supplier<OpeningTotals>> opening();

        /** The policy for every claim, whatever its region; by region and discharge if absent. */
        public abstract Optional<PolicyId> policy();

        /** How many threads settle, at least 1. */
        @Value.Default
        public int threads() {
            return 1;
        }

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts an order. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an order. */
        public static class Builder extends ImmutableOrder.Builder {
            Builder() {}
        }
    }

    /** Claims, and what they are settled with; what it means is as of {@link SettleClaims.Command}. */
    @Value.Immutable
    @ValueType
    abstract class Given {
        Given() {}

        /** The claims. */
        public abstract IncomingClaims claims();

        /** The fee lines of the claims, if any are given. */
        public abstract Optional<IncomingLines> lines();

        /** The enrolments, if cover is asked for. */
        public abstract Optional<IncomingRecords> enrolments();

        /** The filings of people, if any are given. */
        public abstract Optional<IncomingRecords> filings();

        /** The contracts of counties, if any are given. */
        public abstract Optional<IncomingRecords> contracts();

        /** The register of certified people, if any is given. */
        public abstract Optional<IncomingRecords> register();

        /** The day of the settlement: the register is asked without what was recorded later; as it knows now if absent. */
        public abstract Optional<LocalDate> registerKnownOn();

        /** Starts what is given. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds what is given. */
        public static class Builder extends ImmutableGiven.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param entries the entries: the claims as they are in their order, then the withdrawn ones in theirs
     * @param earlier how many claims there were
     * @param present how many there are
     * @param rejected how many of these are rejected
     * @param settled what came of settling them, their fee lines and filings included
     */
    record Resettled(List<Entry> entries, int earlier, int present, int rejected, SettleClaims.Result settled) {}

    /**
     * A correcting entry (更正分录).
     *
     * @param claim the claim's id
     * @param person the person's
     * @param cause why the claim is settled again
     * @param was what became of it before
     * @param now what becomes of it now
     */
    record Entry(String claim, String person, CorrectingEntry.Cause cause, State was, State now) {}

    /**
     * What becomes of a claim.
     *
     * @param status whether it is settled, rejected or not there
     * @param policy the policy's id; empty where there is none
     * @param payments what each tier pays, every tier present; 0.00 where the claim is not settled
     * @param personal what is left to the person; 0.00 where the claim is not settled
     * @param reason the notes, or why it is rejected
     */
    record State(Status status, String policy, Map<TierName, Money> payments, Money personal, String reason) {
        /** Returns what all tiers pay together. */
        public Money fundTotal() {
            return Money.sum(payments.values());
        }
    }

    /** Whether a claim is settled. */
    enum Status {
        /** It is settled. */
        SETTLED,
        /** It is rejected. */
        REJECTED,
        /** It is not there. */
        ABSENT
    }
}
