package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy;
import org.sanchong.domain.policy.PartedPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.time.EffectivePeriod;

/** Two built-in policies of two regions, both as if in force on every day, and one as if it had Heze's clause. */
final class RegionPair {
    private static final Source CLAUSE = Source.of(new ClauseId("heze-2022", "一(五)2·a"), Provenance.DOCUMENT);
    private static final List<RegionPair> ALL = all();

    private final BenefitPolicy here;
    private final BenefitPolicy there;
    private final SettlementCalculator calculator;
    private final SettlementCalculator withoutClause;
    private final SettlementCalculator assistanceAlone;

    private RegionPair(BenefitPolicy here, BenefitPolicy there, boolean clauseIsHere) {
        this.here = here;
        this.there = there;
        calculator = of(
                like(here, here.steps(), clauseIsHere ? Optional.of(CLAUSE) : Optional.empty()),
                like(there, there.steps(), clauseIsHere ? Optional.empty() : Optional.of(CLAUSE)));
        withoutClause = of(like(here, here.steps(), Optional.empty()), like(there, there.steps(), Optional.empty()));
        List<PolicyStep> basicAndAssistance = there.steps().stream()
                .filter(step -> !(step instanceof BenefitTier tier)
                        || tier.name() == TierName.BASIC
                        || tier.name().side() == Side.ASSISTANCE)
                .toList();
        assistanceAlone = of(like(there, basicAndAssistance, Optional.empty()));
    }

    /** Pairs for properties: those that can be parted. */
    static final class Pairs extends DomainContextBase {
        @Provide
        Arbitrary<RegionPair> pairs() {
            return Arbitraries.of(ALL);
        }

        /** For each claim of a story whether it is insured here, and assisted there. */
        @Provide
        Arbitrary<List<Boolean>> whose() {
            return Arbitraries.of(true, false).list().ofSize(6);
        }
    }

    private static List<RegionPair> all() {
        List<RegionPair> all = new ArrayList<>();
        for (BenefitPolicy here : Story.CATALOG.policies()) {
            for (BenefitPolicy there : Story.CATALOG.policies()) {
                boolean isPair = !here.region().equals(there.region());
                if (isPair && canBeParted(here, there)) {
                    all.add(new RegionPair(here, there, true));
                    all.add(new RegionPair(here, there, false));
                }
            }
        }
        return all;
    }

    private static boolean canBeParted(BenefitPolicy here, BenefitPolicy there) {
        return CombinedPolicy.of(
                        PartedPolicy.of(like(here, here.steps(), Optional.of(CLAUSE))),
                        PartedPolicy.of(like(there, there.steps(), Optional.empty())))
                .isRight();
    }

    private static SettlementCalculator of(BenefitPolicy... policies) {
        return SettlementCalculator.of(new Some(List.of(policies)));
    }

    private static BenefitPolicy like(BenefitPolicy policy, List<PolicyStep> steps, Optional<Source> clause) {
        return BenefitPolicy.builder()
                .id(policy.id())
                .region(policy.region())
                .english(policy.english())
                .chinese(policy.chinese())
                .document(policy.document())
                .period(EffectivePeriod.startingOn(LocalDate.of(2000, 1, 1)))
                .periodSource(policy.periodSource())
                .putAllIncludes(policy.includes())
                .addAllDerivedAttributes(policy.derivedAttributes())
                .addAllAccounts(policy.accounts())
                .assistanceFollowsRegistration(clause)
                .addAllSteps(steps)
                .build();
    }

    /** Returns what settles under both, one of which has the clause. */
    SettlementCalculator calculator() {
        return calculator;
    }

    /** Returns what settles under both, neither of which has the clause. */
    SettlementCalculator withoutClause() {
        return withoutClause;
    }

    /** Returns what settles under the other policy without critical illness and supplementary insurance. */
    SettlementCalculator assistanceAlone() {
        return assistanceAlone;
    }

    String joined() {
        return here.id() + "+" + there.id();
    }

    Claim insuredHere(Claim claim) {
        return ChangedClaim.like(claim).region(here.region().value()).claim();
    }

    Claim assistedThere(Claim claim) {
        return ChangedClaim.like(claim)
                .region(here.region().value())
                .assistedIn(there.region().value())
                .claim();
    }

    Claim insuredThere(Claim claim) {
        return ChangedClaim.like(claim).region(there.region().value()).claim();
    }

    Map<Accumulators.Total, Long> totalsHere(Accumulators of, Side side) {
        return totals(of, here, side);
    }

    Map<Accumulators.Total, Long> totalsThere(Accumulators of, Side side) {
        return totals(of, there, side);
    }

    private static Map<Accumulators.Total, Long> totals(Accumulators of, BenefitPolicy policy, Side side) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(of.totals());
        totals.keySet()
                .removeIf(total -> !total.region().equals(policy.region())
                        || !isOf(policy.account(total.account()).orElseThrow(), side));
        return totals;
    }

    private static boolean isOf(Account account, Side side) {
        return account.tiers().stream().allMatch(tier -> tier.side() == side);
    }

    /** Returns the running totals of the region of assistance alone. */
    Accumulators ofThere(Accumulators of) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(of.totals());
        RegionCode region = there.region();
        totals.keySet().removeIf(total -> !total.region().equals(region));
        return Accumulators.of(totals, Map.of());
    }

    @Override
    public String toString() {
        return joined();
    }

    /** A catalog of some policies, with the words of the built-in one. */
    private record Some(List<BenefitPolicy> policies) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return Story.CATALOG.vocabulary();
        }

        @Override
        public List<PolicyDocument> documents() {
            return Story.CATALOG.documents();
        }

        @Override
        public List<Interpretation> interpretations() {
            return Story.CATALOG.interpretations();
        }

        @Override
        public String contentHash() {
            return Story.CATALOG.contentHash();
        }
    }
}
