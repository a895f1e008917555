package org.sanchong.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** What the entries of books added to people's burdens (账簿中的个人负担). */
public interface BookedBurdens {
    /**
     * Returns what is made of every entry of a plan year: of a person all together, in the order in which they were added;
     * of people who are forgotten nothing.
     *
     * @param making what is made of one; asked again where the store has to begin anew
     */
    <R> List<R> of(PlanYear year, Function<Booked, R> making);

    /**
     * What is needed of an entry.
     *
     * @param kind what it is
     * @param claim the claim
     * @param person the person
     * @param policy the policy by which it was settled, or is now
     * @param amounts the amounts, differences where it corrects, negative where it takes back
     * @param said what the claim says, and when the entry was added
     */
    record Booked(Books.Kind kind, ClaimId claim, PersonId person, PolicyId policy, Amounts amounts, Said said) {}

    /**
     * What an entry says beside its amounts.
     *
     * @param content what the claim says, as {@link Books.Entry#content} does
     * @param refund what the refund says by which an entry takes the claim back; empty where none does
     * @param recordedAt when the entry was added; the same of all that one refund brought about
     */
    record Said(String content, String refund, Instant recordedAt) {}

    /**
     * The amounts of an entry.
     *
     * @param total all of the expense
     * @param inScope what is in scope
     * @param paid what all tiers pay together
     */
    record Amounts(Money total, Money inScope, Money paid) {
        /** Returns no amounts. */
        public static Amounts none() {
            return new Amounts(Money.zero(), Money.zero(), Money.zero());
        }

        /** Returns both together. */
        public Amounts plus(Amounts other) {
            return new Amounts(total.plus(other.total), inScope.plus(other.inScope), paid.plus(other.paid));
        }
    }
}
