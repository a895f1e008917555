package org.sanchong.domain.payment;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.referral.FacilityId;

/**
 * How a fund pays facilities (支付方式). Rates, standards, budgets and points are what the fund pays (基金支付口径) and are
 * the locality's.
 */
public sealed interface PaymentMethod {
    /** Under this name rates and standards hold for whoever has none of its own. */
    String ALL = "*";

    /** Returns the code, such as {@code PER_DIEM}. */
    String code();

    /** By service (按项目): what was settled. */
    record FeeForService() implements PaymentMethod {
        @Override
        public String code() {
            return "FEE_FOR_SERVICE";
        }
    }

    /**
     * By day of stay (按床日). The day of discharge does not count, except of a stay of one day; so a stay counts as many
     * days as its parts.
     *
     * @param rates yuan a day, by facility, else by level of facility, else under {@link #ALL}; none negative
     */
    record PerDiem(SortedMap<String, Money> rates) implements PaymentMethod {
        /** Keeps the rates as they are now. */
        public PerDiem {
            rates = amounts(rates);
        }

        @Override
        public String code() {
            return "PER_DIEM";
        }
    }

    /**
     * By disease (按病种): a fixed amount a case.
     *
     * @param fact the fact of claims that names the disease, such as {@code disease_code}
     * @param standards yuan a case, by disease; none negative
     */
    record PerDisease(String fact, SortedMap<String, Money> standards) implements PaymentMethod {
        /** Keeps the standards as they are now. */
        public PerDisease {
            standards = amounts(standards);
        }

        @Override
        public String code() {
            return "PER_DISEASE";
        }
    }

    /**
     * Under a total budget (总额预算), with the surplus kept and the overrun shared.
     *
     * @param budgets yuan a year, by who answers for it: a facility, or the leading one of a care group; none negative
     * @param leads the leading facility (牵头机构) of a care group, by member; who is not named answers alone
     * @param shares who keeps and who bears what
     */
    record TotalBudget(SortedMap<FacilityId, Money> budgets, SortedMap<FacilityId, FacilityId> leads, RiskShares shares)
            implements PaymentMethod {
        /** Keeps the maps as they are now. */
        public TotalBudget {
            budgets = amounts(budgets);
            leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
        }

        @Override
        public String code() {
            return "TOTAL_BUDGET";
        }

        /** Returns who answers for the facility's budget. */
        FacilityId lead(FacilityId facility) {
            return leads.getOrDefault(facility, facility);
        }
    }

    /**
     * By points of diseases (按病种分值付费, DIP): the budget over all points is what a point is worth, and each facility gets
     * its points' worth, so that all together get the budget.
     *
     * @param budget yuan a year, not negative
     * @param fact the fact of claims that names the group of diseases, such as {@code disease_code}
     * @param points points a case, by group, in ten-thousandths; none negative
     * @param coefficients by what a facility's points are multiplied (机构系数), in ten-thousandths, by facility; where any is
     *     given all need one, where none is given all count once
     */
    record DipPoints(
            Money budget, String fact, SortedMap<String, Long> points, SortedMap<FacilityId, Long> coefficients)
            implements PaymentMethod {
        /** Keeps the maps as they are now. */
        public DipPoints {
            checkAmount("the budget", budget);
            points = counts(points);
            coefficients = counts(coefficients);
        }

        @Override
        public String code() {
            return "DIP_POINTS";
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, Money> amounts(Map<K, Money> given) {
        given.forEach((key, amount) -> checkAmount(String.valueOf(key), amount));
        return Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    private static void checkAmount(String of, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("what a fund pays is not negative: " + of + " " + amount);
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, Long> counts(Map<K, Long> given) {
        given.forEach((key, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("points and coefficients are not negative: " + key + " " + count);
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }
}
