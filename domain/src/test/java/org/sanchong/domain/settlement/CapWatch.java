package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Watches the caps of a policy from outside: keeps its own sums of what settlements paid, and compares them with the
 * ceilings that the derivation names.
 */
final class CapWatch {
    private final BenefitPolicy policy;

    CapWatch(BenefitPolicy policy) {
        this.policy = policy;
    }

    /**
     * Checks one claim: with what an account held before, the payments that it counts stay within the ceiling of
     * whoever paid last; a payment under a cap on an account that does not count it stays within what was left.
     */
    void check(Claim claim, Accumulators before, ExplainedSettlement explained) {
        Map<TierName, List<ReckonedSchedule.CapReckoned>> caps = new LinkedHashMap<>();
        for (Derivation.Step step : explained.derivation().steps()) {
            if (step instanceof Derivation.TierReckoned tier) {
                tier.schedules().stream()
                        .filter(schedule -> tier.taken().equals(Optional.of(schedule.id())))
                        .forEach(schedule -> caps.put(tier.tier(), schedule.caps()));
            }
        }
        caps.forEach((tier, all) -> all.forEach(cap -> check(claim, before, explained, tier, cap, caps)));
    }

    private void check(
            Claim claim,
            Accumulators before,
            ExplainedSettlement explained,
            TierName tier,
            ReckonedSchedule.CapReckoned cap,
            Map<TierName, List<ReckonedSchedule.CapReckoned>> caps) {
        Settlement settled = explained.settlement();
        Account account = policy.account(cap.account()).orElseThrow();
        long held = before.total(total(account, claim));
        long ceiling = cap.ceiling().value().fen();
        long own = settled.paid(tier).fen();
        assertThat(own).as("%s under %s", tier, cap).isLessThanOrEqualTo(Math.max(0, ceiling - held));
        long counted = settled.accumulators().total(total(account, claim));
        boolean allCapped = account.tiers().stream()
                .filter(t -> !settled.paid(t).isZero())
                .allMatch(t -> caps.getOrDefault(t, List.of()).stream()
                        .anyMatch(c -> c.account().equals(cap.account())));
        long highest = caps.values().stream()
                .flatMap(List::stream)
                .filter(c -> c.account().equals(cap.account()))
                .mapToLong(c -> c.ceiling().value().fen())
                .max()
                .orElseThrow();
        if (allCapped) {
            assertThat(counted)
                    .as("%s after%n%s", cap.account(), TraceText.of(explained.derivation()))
                    .isLessThanOrEqualTo(Math.max(held, highest));
        }
    }

    private Accumulators.Total total(Account account, Claim claim) {
        boolean household = account.owner() == Account.Owner.HOUSEHOLD;
        return new Accumulators.Total(
                account.owner(),
                household
                        ? claim.furtherFacts().get("household_id")
                        : claim.person().value(),
                policy.region(),
                account.period() == Account.Period.LIFETIME
                        ? 0
                        : claim.dischargedOn().getYear(),
                account.name());
    }
}
