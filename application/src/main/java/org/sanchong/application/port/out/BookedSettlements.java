package org.sanchong.application.port.out;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** The entries of books with what each tier pays (账簿中的结算). */
public interface BookedSettlements {
    /**
     * Gives every entry of a plan year: of a person all together, in the order in which they were added.
     *
     * @param beginning a receiver that has seen nothing; asked again where the store has to begin anew
     * @return the receiver that has seen all
     */
    <S extends Receiver> S each(PlanYear year, Supplier<S> beginning);

    /** Takes entries. */
    interface Receiver {
        /** Takes one. */
        void take(Booked entry);

        /** Takes the claim of an entry of somebody who is forgotten: what it said is gone. */
        void forgotten(ClaimId claim);
    }

    /**
     * What is needed of an entry.
     *
     * @param kind what it is
     * @param claim the claim
     * @param person the person
     * @param policy the policy by which it was settled, or is now
     * @param amounts the amounts, differences where it corrects, negative where it takes back
     * @param content what the claim says, as {@link Books.Entry#content} does
     */
    record Booked(Books.Kind kind, ClaimId claim, PersonId person, PolicyId policy, Amounts amounts, String content) {}

    /**
     * The amounts of an entry.
     *
     * @param inScope what is in scope
     * @param payments what each tier pays; one that is left out pays 0.00
     */
    record Amounts(Money inScope, Map<TierName, Money> payments) {
        /** Keeps the payments as they are now. */
        public Amounts {
            payments = Map.copyOf(payments);
        }

        /** Returns both together. */
        public Amounts plus(Amounts other) {
            Map<TierName, Money> sums = new EnumMap<>(TierName.class);
            sums.putAll(payments);
            other.payments.forEach((tier, paid) -> sums.merge(tier, paid, Money::plus));
            return new Amounts(inScope.plus(other.inScope), sums);
        }
    }
}
