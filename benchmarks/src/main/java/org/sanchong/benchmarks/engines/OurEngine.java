package org.sanchong.benchmarks.engines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanchong.benchmarks.engines.EngineCase.Before;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Sanchong itself, by its facade: a claim and what had accumulated go in, a settlement comes out. */
final class OurEngine implements Engine {
    private static final PersonId PERSON = new PersonId("invented");
    private static final List<TierName> TIERS = List.of(
            TierName.BASIC, TierName.CRITICAL_ILLNESS, TierName.MEDICAL_ASSISTANCE, TierName.FURTHER_ASSISTANCE);

    private final SettlementCalculator calculator = SettlementCalculator.of(PolicyCatalogs.builtIn());

    /** A claim and what had accumulated, in the domain's words. */
    record Given(Claim claim, Accumulators before) {}

    @Override
    public List<Long> settle(EngineCase claim) {
        Settlement settlement = settlement(given(claim));
        return TIERS.stream().map(tier -> settlement.paid(tier).fen()).toList();
    }

    Settlement settlement(Given given) {
        return calculator
                .settle(given.claim(), given.before())
                .getOrElseThrow(why -> new IllegalStateException(why.toString()));
    }

    ExplainedSettlement explained(Given given) {
        return calculator
                .explain(given.claim(), given.before())
                .getOrElseThrow(why -> new IllegalStateException(why.toString()));
    }

    SettlementCalculator calculator() {
        return calculator;
    }

    /** Returns the claim in the domain's words. */
    static Given given(EngineCase of) {
        LocalDate day = LocalDate.ofEpochDay(of.day());
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId("invented"))
                .person(PERSON)
                .region(new RegionCode(EngineText.property("region")))
                .careType(new CareType(of.care().name()))
                .admittedOn(day)
                .dischargedOn(day)
                .facility(Facility.builder()
                        .level(new FacilityLevel("LEVEL_" + of.level()))
                        .locality(new Locality(of.place().name()))
                        .isDesignated(of.isDesignated())
                        .build())
                .expense(Expense.builder()
                        .total(Money.ofFen(of.total()))
                        .offsiteFirstSelfPay(Money.ofFen(of.firstSelfPay()))
                        .build());
        if (of.isBasicSupplied()) {
            claim.basicPaid(Money.ofFen(of.basicPaid()));
        }
        for (String category : RuleCase.categories(of)) {
            claim.addCategory(new EligibilityCategory(category));
        }
        return new Given(claim.build(), accumulators(of.before(), day.getYear()));
    }

    private static Accumulators accumulators(Before before, int year) {
        Map<Accumulators.Total, Long> totals = new TreeMap<>(Comparator.comparing(Accumulators.Total::account));
        RegionCode region = new RegionCode(EngineText.property("region"));
        accounts(before).forEach((account, held) -> {
            if (held != 0) {
                totals.put(new Accumulators.Total(Account.Owner.PERSON, PERSON.value(), region, year, account), held);
            }
        });
        return Accumulators.of(totals, Map.of());
    }

    /** Returns what each account of the policy held. */
    static Map<String, Long> accounts(Before before) {
        return Map.of(
                "basic-paid", before.basicPaid(),
                "critical-illness-base", before.criticalBase(),
                "critical-illness-paid", before.criticalPaid(),
                "medical-assistance-base", before.assistanceBase(),
                "medical-assistance-paid", before.assistancePaid(),
                "further-assistance-base", before.furtherBase(),
                "further-assistance-paid", before.furtherPaid());
    }
}
