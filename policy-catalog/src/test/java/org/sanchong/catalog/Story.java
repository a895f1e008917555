package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Claims of some people, in the order of discharge.
 *
 * @param claims the claims
 */
record Story(List<Claim> claims) {
    static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    static final SettlementCalculator CALCULATOR = SettlementCalculator.of(CATALOG);

    Story {
        claims = List.copyOf(claims);
    }

    /** Returns the chapters of the story: the claims that are settled, each with what had accumulated before. */
    List<Chapter> settled() {
        Map<PersonId, Accumulators> accumulated = new LinkedHashMap<>();
        List<Chapter> chapters = new ArrayList<>();
        for (Claim claim : claims) {
            Accumulators before = accumulated.getOrDefault(claim.person(), Accumulators.none());
            CALCULATOR.explain(claim, before).peek(explained -> {
                chapters.add(new Chapter(claim, before, explained));
                accumulated.put(claim.person(), explained.settlement().accumulators());
            });
        }
        return chapters;
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder("a story of " + claims.size() + " claims");
        for (Claim claim : claims) {
            told.append("\n    ").append(claim);
        }
        return told.toString();
    }

    /**
     * A claim that is settled.
     *
     * @param claim the claim
     * @param before what had accumulated
     * @param explained the settlement with its derivation
     */
    record Chapter(Claim claim, Accumulators before, ExplainedSettlement explained) {
        Settlement settlement() {
            return explained.settlement();
        }

        BenefitPolicy policy() {
            return CATALOG.policy(settlement().policy()).orElseThrow();
        }

        /** Returns whether it is settled under the policy. */
        boolean isUnder(String policy) {
            return settlement().policy().value().equals(policy);
        }

        /** Returns whether one of the categories is held. */
        boolean holds(String... categories) {
            return claim.categories().stream().map(EligibilityCategory::code).anyMatch(Set.of(categories)::contains);
        }

        /** Returns what the account held before, for the person and the plan year of the claim. */
        Money before(String account) {
            return Money.ofFen(before.total(new Accumulators.Total(
                    Account.Owner.PERSON,
                    claim.person().value(),
                    policy().region(),
                    claim.dischargedOn().getYear(),
                    account)));
        }

        /** Returns what is in scope and left by the tiers. */
        Money leftBy(TierName... tiers) {
            Money left = settlement().inScope();
            for (TierName tier : tiers) {
                left = left.minus(settlement().paid(tier));
            }
            return left;
        }

        /** Returns the settlement of another claim on the same state. */
        Settlement settle(Claim other) {
            return CALCULATOR
                    .settle(other, before)
                    .getOrElseThrow(rejected -> new AssertionError("rejected for " + rejected + ": " + other));
        }

        @Override
        public String toString() {
            return claim + " after " + before;
        }
    }
}
