package org.sanchong.domain.payment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.payment.ProviderClearing.Reason;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.settlement.SettledCase;

/**
 * What a method makes of one case.
 *
 * @param payee who is paid
 * @param units days or points in ten-thousandths; 0 of other methods
 * @param price what the case itself costs the fund; 0.00 where its price depends on all cases
 * @param faults why it cannot be cleared, with what is missing; empty if it can
 */
record Assessment(FacilityId payee, long units, Money price, List<Fault> faults) {
    private static final long UNIT = 10_000;

    /** Why a case cannot be cleared. */
    record Fault(Reason reason, String missing) {}

    /** Assesses a case whose facility is known. */
    static Assessment of(PaymentMethod method, SettledCase settled, Money paid) {
        FacilityId facility = new FacilityId(settled.facility());
        boolean byTheCase =
                !(method instanceof PaymentMethod.FeeForService || method instanceof PaymentMethod.TotalBudget);
        if (byTheCase && (paid.isNegative() || settled.inScope().isNegative())) {
            return faulty(facility, Reason.REFUND_ALONE, settled.claim().id().value());
        }
        if (method instanceof PaymentMethod.PerDiem perDiem) {
            return perDiem(perDiem, settled, facility);
        }
        if (method instanceof PaymentMethod.PerDisease perDisease) {
            return perDisease(perDisease, settled, facility);
        }
        if (method instanceof PaymentMethod.TotalBudget budget) {
            FacilityId lead = budget.lead(facility);
            return budget.budgets().containsKey(lead)
                    ? new Assessment(lead, 0, Money.zero(), List.of())
                    : faulty(facility, Reason.NO_BUDGET, lead.value());
        }
        return method instanceof PaymentMethod.DipPoints points
                ? points(points, settled, facility)
                : new Assessment(facility, 0, paid, List.of());
    }

    private static Assessment perDiem(PaymentMethod.PerDiem method, SettledCase settled, FacilityId facility) {
        String level = settled.claim().facility().level().code();
        SortedMap<String, Money> rates = method.rates();
        for (String key : List.of(facility.value(), level, PaymentMethod.ALL)) {
            Money rate = rates.get(key);
            if (rate != null) {
                long days = days(settled);
                return new Assessment(
                        facility,
                        Math.multiplyExact(days, UNIT),
                        Money.ofFen(Math.multiplyExact(rate.fen(), days)),
                        List.of());
            }
        }
        return faulty(facility, Reason.NO_DAY_RATE, level);
    }

    private static long days(SettledCase settled) {
        return Math.max(
                1,
                ChronoUnit.DAYS.between(
                        settled.claim().admittedOn(), settled.claim().dischargedOn()));
    }

    private static Assessment perDisease(PaymentMethod.PerDisease method, SettledCase settled, FacilityId facility) {
        String disease = settled.claim().furtherFacts().getOrDefault(method.fact(), "");
        Money standard = method.standards().get(disease);
        if (standard != null) {
            return new Assessment(facility, 0, standard, List.of());
        }
        return disease.isBlank()
                ? faulty(facility, Reason.NO_DISEASE, method.fact())
                : faulty(facility, Reason.NO_STANDARD, disease);
    }

    private static Assessment points(PaymentMethod.DipPoints method, SettledCase settled, FacilityId facility) {
        String disease = settled.claim().furtherFacts().getOrDefault(method.fact(), "");
        Long points = method.points().get(disease);
        if (!method.coefficients().isEmpty() && !method.coefficients().containsKey(facility)) {
            return faulty(facility, Reason.NO_COEFFICIENT, facility.value());
        }
        if (points != null) {
            return new Assessment(facility, points, Money.zero(), List.of());
        }
        return disease.isBlank()
                ? faulty(facility, Reason.NO_DISEASE, method.fact())
                : faulty(facility, Reason.NO_POINTS, disease);
    }

    private static Assessment faulty(FacilityId facility, Reason reason, String missing) {
        return new Assessment(facility, 0, Money.zero(), List.of(new Fault(reason, missing)));
    }
}
