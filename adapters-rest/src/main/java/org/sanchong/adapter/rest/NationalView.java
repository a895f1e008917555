package org.sanchong.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.ClaimFact;
import org.sanchong.domain.settlement.Derivation;

/**
 * A settlement in the names of the national settlement interface. The whole expense is the three parts that the person pays
 * apart and what is in scope, after what a waiver took into scope; all funds together are the sum of the funds, and the person
 * pays the rest, in cash. There is no personal account, and nothing that the hospital bears.
 *
 * @param setlinfo the settlement, its amounts in yuan
 * @param setldetail the funds that pay, each its own
 * @param notes what is to be said, each begun by its code
 */
record NationalView(
        @JsonProperty("setlinfo") Map<String, String> setlinfo,
        @JsonProperty("setldetail") List<Map<String, String>> setldetail,
        List<String> notes)
        implements SettlementAnswer {
    private static final String EMPLOYEE = "EMPLOYEE";

    /** Keeps all as they are now. */
    NationalView {
        setlinfo = Collections.unmodifiableMap(new LinkedHashMap<>(setlinfo));
        setldetail = List.copyOf(setldetail);
        notes = List.copyOf(notes);
    }

    /** Returns a settlement, of which the derivation tells the parts. */
    static NationalView of(SettledRow row, Derivation derivation, List<String> notes) {
        boolean isEmployee = EMPLOYEE.equals(text("insurance", derivation));
        Map<String, String> info = new LinkedHashMap<>();
        info.put("setl_id", row.claimId().toString());
        info.put("psn_no", row.personId().toString());
        info.put("insutype", isEmployee ? "310" : "390");
        info.put("medfee_sumamt", derivation.total().toString());
        info.put(
                "fulamt_ownpay_amt",
                apart(ExpensePart.OUT_OF_CATALOG, derivation).toString());
        info.put("overlmt_selfpay", apart(ExpensePart.OVER_LIMIT, derivation).toString());
        info.put(
                "preselfpay_amt",
                apart(ExpensePart.FIRST_SELF_PAY, derivation)
                        .plus(apart(ExpensePart.OFFSITE_FIRST_SELF_PAY, derivation))
                        .toString());
        info.put("inscp_scp_amt", derivation.inScope().toString());
        info.put("act_pay_dedc", deductible(derivation).toString());
        info.put("hifp_pay", yuan(row.paid(TierName.BASIC)));
        info.put("cvlserv_pay", yuan(0));
        info.put("hifes_pay", yuan(0));
        info.put("hifmi_pay", yuan(isEmployee ? 0 : row.paid(TierName.CRITICAL_ILLNESS)));
        info.put("hifob_pay", yuan(isEmployee ? row.paid(TierName.CRITICAL_ILLNESS) : 0));
        info.put("hifdm_pay", yuan(0));
        info.put("maf_pay", yuan(row.paid(TierName.MEDICAL_ASSISTANCE)));
        info.put("hosp_part_amt", yuan(0));
        info.put(
                "oth_pay",
                Money.ofFen(row.paid(TierName.SUPPLEMENTARY))
                        .plus(Money.ofFen(row.paid(TierName.FURTHER_ASSISTANCE)))
                        .plus(Money.ofFen(row.paid(TierName.BACKSTOP)))
                        .toString());
        info.put("fund_pay_sumamt", yuan(row.fundTotal()));
        String personal = derivation.total().minus(Money.ofFen(row.fundTotal())).toString();
        info.put("psn_part_amt", personal);
        info.put("acct_pay", yuan(0));
        info.put("psn_cash_pay", personal);
        info.put("acct_mulaid_pay", yuan(0));
        return new NationalView(info, funds(row, derivation, isEmployee), notes);
    }

    private static List<Map<String, String>> funds(SettledRow row, Derivation derivation, boolean isEmployee) {
        List<Map<String, String>> funds = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            if (row.paid(tier) != 0) {
                Map<String, String> fund = new LinkedHashMap<>();
                fund.put("fund_pay_type", type(tier, isEmployee));
                fund.put("fund_pay_type_name", name(tier));
                fund.put("inscp_scp_amt", derivation.inScope().toString());
                fund.put("fund_payamt", yuan(row.paid(tier)));
                funds.add(Collections.unmodifiableMap(fund));
            }
        }
        return funds;
    }

    private static String type(TierName tier, boolean isEmployee) {
        return switch (tier) {
            case BASIC -> isEmployee ? "310100" : "390100";
            case CRITICAL_ILLNESS -> isEmployee ? "330100" : "390200";
            case SUPPLEMENTARY -> "390300";
            case MEDICAL_ASSISTANCE -> "610100";
            case FURTHER_ASSISTANCE -> "610102";
            case BACKSTOP -> "640100";
        };
    }

    private static String name(TierName tier) {
        return switch (tier) {
            case BASIC -> "基本医疗保险";
            case CRITICAL_ILLNESS -> "大病保险";
            case SUPPLEMENTARY -> "补充医疗保险";
            case MEDICAL_ASSISTANCE -> "医疗救助";
            case FURTHER_ASSISTANCE -> "再救助";
            case BACKSTOP -> "财政兜底";
        };
    }

    /** Returns what the person pays apart of a part, less what was taken into scope. */
    private static Money apart(ExpensePart part, Derivation derivation) {
        Money left = derivation.facts().stream()
                .filter(fact -> fact.attribute().equals(part.column()))
                .map(fact -> Money.ofFen(fact.number()))
                .reduce(Money.zero(), Money::plus);
        for (Derivation.Step step : derivation.steps()) {
            if (step instanceof Derivation.TakenIntoScope taken && taken.part() == part) {
                left = left.minus(taken.moved());
            }
        }
        return left;
    }

    /** Returns what of the deductible of basic insurance fell on the claim: over a year, what earlier claims left of it. */
    private static Money deductible(Derivation derivation) {
        return derivation.steps().stream()
                .filter(step -> step instanceof Derivation.TierReckoned tier && tier.tier() == TierName.BASIC)
                .map(Derivation.TierReckoned.class::cast)
                .flatMap(tier -> tier.schedules().stream()
                        .filter(schedule ->
                                tier.taken().filter(schedule.id()::equals).isPresent()))
                .map(schedule -> {
                    Money before = least(schedule.deductibleLeft(), schedule.baseBefore());
                    return least(
                                    schedule.deductibleLeft(),
                                    schedule.baseBefore().plus(schedule.base()))
                            .minus(before);
                })
                .reduce(Money.zero(), Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }

    private static String text(String attribute, Derivation derivation) {
        return derivation.facts().stream()
                .filter(fact -> fact.attribute().equals(attribute))
                .map(ClaimFact::value)
                .findFirst()
                .orElse("");
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
