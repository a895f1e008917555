package org.sanchong.domain.settlement;

import io.vavr.control.Either;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;

/** Settles the claims of a test one after another, and keeps what accumulates between them. */
final class Office {
    private final SettlementCalculator calculator;
    private Accumulators accumulators = Accumulators.none();

    private Office(SettlementCalculator calculator) {
        this.calculator = calculator;
    }

    static Office under(BenefitPolicy... policies) {
        return new Office(SettlementCalculator.of(Policies.catalog(policies)));
    }

    /** An office that goes on with the same policies from what was brought forward. */
    Office from(Accumulators broughtForward) {
        Office next = new Office(calculator);
        next.accumulators = broughtForward;
        return next;
    }

    static Office under(PolicyDraft policy) {
        return under(policy.build());
    }

    SettlementCalculator calculator() {
        return calculator;
    }

    Accumulators accumulators() {
        return accumulators;
    }

    /** What the account of a person holds for the plan year, 0 for a lifetime account. */
    long total(String person, int year, String account) {
        return accumulators.total(
                new Accumulators.Total(Account.Owner.PERSON, person, new RegionCode(Policies.REGION), year, account));
    }

    Either<SettlementRejection, Settlement> take(Claim claim) {
        Either<SettlementRejection, Settlement> settled = calculator.settle(claim, accumulators);
        settled.forEach(s -> accumulators = s.accumulators());
        return settled;
    }

    Either<SettlementRejection, ExplainedSettlement> takeAndExplain(Claim claim) {
        Either<SettlementRejection, ExplainedSettlement> settled = calculator.explain(claim, accumulators);
        settled.forEach(s -> accumulators = s.settlement().accumulators());
        return settled;
    }

    Settlement settle(ClaimDraft claim) {
        return explain(claim).settlement();
    }

    ExplainedSettlement explain(ClaimDraft claim) {
        ExplainedSettlement settled = calculator
                .explain(claim.build(), accumulators)
                .getOrElseThrow(rejection -> new AssertionError("rejected: " + rejection));
        accumulators = settled.settlement().accumulators();
        return settled;
    }

    SettlementRejection reject(ClaimDraft claim) {
        Either<SettlementRejection, Settlement> settled = calculator.settle(claim.build(), accumulators);
        if (settled.isRight()) {
            throw new AssertionError("settled: " + settled.get());
        }
        return settled.getLeft();
    }

    /** What the tier pays for the claim, in yuan. */
    String pays(TierName tier, ClaimDraft claim) {
        return settle(claim).paid(tier).toString();
    }
}
