package org.sanchong.domain.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Apportionment;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Quotient;
import org.sanchong.domain.payment.ProviderClearing.Reason;
import org.sanchong.domain.payment.ProviderClearing.Share;
import org.sanchong.domain.payment.ProviderClearing.Uncleared;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.settlement.SettledCase;

/**
 * Clears settled cases by contracts (与医疗机构清算).
 *
 * <p>Refunds and corrections are netted by claim first. A case goes, tier by tier, to the contract that speaks of it most
 * closely: one that names facilities before one that names kinds of care, this before one of a nearer region. What no
 * contract speaks of is paid as settled. A case for which the contract has no figure is not cleared and is named. What is
 * given is read and nothing of it changes.
 */
public final class ProviderPayment {
    /** Of fen over ten-thousandths of ten-thousandths of points it makes yuan a point. */
    private static final long YUAN_A_POINT = 1_000_000;

    private static final long ONCE = 10_000;

    private final List<PaymentContract> contracts;

    private ProviderPayment(List<PaymentContract> contracts) {
        this.contracts = contracts;
    }

    /**
     * Clears by these contracts.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static ProviderPayment of(List<PaymentContract> contracts) {
        if (contracts.stream().map(PaymentContract::id).distinct().count() != contracts.size()) {
            throw new IllegalArgumentException("two contracts have the same name");
        }
        return new ProviderPayment(List.copyOf(contracts));
    }

    /** Returns what the fund pays for the cases. */
    public ProviderClearing clear(Collection<SettledCase> rows) {
        Sorted sorted = new Sorted();
        for (SettledCase settled : StandingCases.of(rows)) {
            for (TierName tier : TierName.values()) {
                sort(settled, tier, sorted);
            }
        }
        List<Share> shares = new ArrayList<>();
        SortedMap<String, Quotient> pointValues = new TreeMap<>();
        for (PaymentContract contract : contracts) {
            SortedMap<FacilityId, FacilityTally> tallies =
                    sorted.of(contract.id(), contract.scope().tier());
            for (Map.Entry<FacilityId, Money> cleared :
                    cleared(contract, tallies, pointValues).entrySet()) {
                shares.add(new Share(
                        contract.id(),
                        contract.method().code(),
                        contract.scope().tier(),
                        cleared.getKey(),
                        tallies.getOrDefault(cleared.getKey(), FacilityTally.NONE)
                                .cleared(cleared.getValue())));
            }
        }
        for (TierName tier : TierName.values()) {
            sorted.of("", tier)
                    .forEach((facility, tally) ->
                            shares.add(new Share("", "AS_SETTLED", tier, facility, tally.cleared(tally.settled()))));
        }
        return new ProviderClearing(shares, sorted.uncleared, pointValues);
    }

    private void sort(SettledCase settled, TierName tier, Sorted sorted) {
        List<PaymentContract> closest = closest(settled, tier);
        Money paid = settled.paid(tier);
        if (closest.isEmpty() && paid.isZero()) {
            return;
        }
        if (settled.facility().isBlank()) {
            sorted.leaveOut(settled, tier, new Assessment.Fault(Reason.NO_FACILITY, "facility_id"));
        } else if (closest.size() > 1) {
            String names =
                    String.join(", ", closest.stream().map(PaymentContract::id).toList());
            sorted.leaveOut(settled, tier, new Assessment.Fault(Reason.TWO_CONTRACTS, names));
        } else {
            PaymentMethod method = closest.isEmpty()
                    ? new PaymentMethod.FeeForService()
                    : closest.get(0).method();
            Assessment assessed = Assessment.of(method, settled, paid);
            if (assessed.faults().isEmpty()) {
                sorted.add(closest.isEmpty() ? "" : closest.get(0).id(), tier, assessed, paid);
            } else {
                sorted.leaveOut(settled, tier, assessed.faults().get(0));
            }
        }
    }

    private List<PaymentContract> closest(SettledCase settled, TierName tier) {
        List<PaymentContract> closest = new ArrayList<>();
        int best = 0;
        for (PaymentContract contract : contracts) {
            if (contract.scope().tier() == tier && contract.covers(settled)) {
                int how = contract.scope().closeness(settled);
                if (how > best) {
                    closest.clear();
                    best = how;
                }
                if (how == best) {
                    closest.add(contract);
                }
            }
        }
        return closest;
    }

    private static SortedMap<FacilityId, Money> cleared(
            PaymentContract contract,
            SortedMap<FacilityId, FacilityTally> tallies,
            SortedMap<String, Quotient> pointValues) {
        SortedMap<FacilityId, Money> cleared = new TreeMap<>();
        if (contract.method() instanceof PaymentMethod.TotalBudget budget) {
            budget.budgets().forEach((payee, amount) -> {
                Money settled = tallies.getOrDefault(payee, FacilityTally.NONE).settled();
                cleared.put(payee, budget.shares().of(amount, settled).cleared());
            });
        } else if (contract.method() instanceof PaymentMethod.DipPoints dip) {
            List<Long> weights = new ArrayList<>();
            tallies.forEach((payee, tally) -> weights.add(
                    Math.multiplyExact(tally.units(), dip.coefficients().getOrDefault(payee, ONCE))));
            long total = weights.stream().reduce(0L, Math::addExact);
            List<Money> parts = Apportionment.of(total == 0 ? Money.zero() : dip.budget(), weights);
            if (total > 0) {
                pointValues.put(
                        contract.id(), Quotient.of(dip.budget().fen(), total).times(YUAN_A_POINT));
            }
            tallies.keySet().forEach(payee -> cleared.put(payee, parts.get(cleared.size())));
        } else {
            tallies.forEach((payee, tally) -> cleared.put(payee, tally.price()));
        }
        return cleared;
    }

    /** Cases by contract, tier and payee. */
    private static final class Sorted {
        private final Map<Key, SortedMap<FacilityId, FacilityTally>> tallies = new LinkedHashMap<>();
        private final List<Uncleared> uncleared = new ArrayList<>();

        /** Under which cases are added up; the contract is empty where none holds. */
        private record Key(String contract, TierName tier) {}

        void add(String contract, TierName tier, Assessment assessed, Money paid) {
            tallies.computeIfAbsent(new Key(contract, tier), key -> new TreeMap<>())
                    .merge(
                            assessed.payee(),
                            FacilityTally.NONE.with(assessed, paid),
                            (before, one) -> before.with(assessed, paid));
        }

        void leaveOut(SettledCase settled, TierName tier, Assessment.Fault fault) {
            uncleared.add(new Uncleared(
                    fault.reason(),
                    settled.claim().id(),
                    settled.facility(),
                    tier,
                    settled.paid(tier),
                    fault.missing()));
        }

        SortedMap<FacilityId, FacilityTally> of(String contract, TierName tier) {
            return tallies.getOrDefault(new Key(contract, tier), new TreeMap<>());
        }
    }
}
