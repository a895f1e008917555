package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("MISSING_PARAMETER: a tier applies and what it needs is not there")
class MissingParameterTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final ClauseId DELEGATING = new ClauseId("sample", "三(七)");

    @Test
    @DisplayName("no schedule is for the claim: the clause that leaves the gap is named")
    void noSchedule() {
        for (Absence.Reason reason : List.of(Absence.Reason.MISSING_PARAMETER, Absence.Reason.DELEGATED)) {
            Office office = Office.under(policy("p")
                    .tier(tier(BASIC)
                            .otherwise(new Absence(reason, Source.of(DELEGATING, Provenance.DOCUMENT)))
                            .schedule(schedule("s").holding("DESTITUTE"))));
            assertThat(office.reject(stay("c1", "1"))).isEqualTo(missing(BASIC, DELEGATING, "schedule"));
            assertThat(office.pays(BASIC, stay("c1", "1").holding("DESTITUTE"))).isEqualTo("1.00");
        }
    }

    @Test
    @DisplayName("where the clause delegates, the document that the policy names is named, and only there")
    void delegated() {
        Source named = Source.builder()
                .clause(DELEGATING)
                .provenance(Provenance.DOCUMENT)
                .note("delegated to the provincial measures")
                .build();
        for (Absence.Reason reason : List.of(Absence.Reason.MISSING_PARAMETER, Absence.Reason.DELEGATED)) {
            Office office = Office.under(policy("p")
                    .tier(tier(BASIC)
                            .otherwise(new Absence(reason, named))
                            .schedule(schedule("s").holding("DESTITUTE"))));
            String parameter =
                    reason == Absence.Reason.DELEGATED ? "schedule (delegated to the provincial measures)" : "schedule";
            assertThat(office.reject(stay("c1", "1"))).isEqualTo(missing(BASIC, DELEGATING, parameter));
        }
    }

    @Test
    void noCellForTheClaim() {
        List<String> level = List.of("facility_level");
        TierDraft other = tier(TierName.CRITICAL_ILLNESS).schedule(schedule("other"));
        assertThat(rejection(schedule("s").deductible(Figures.amountsBy("deductible", level, "LEVEL_1: 1")), other))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "deductible of schedule s at facility_level LEVEL_2"));
        assertThat(rejection(schedule("s").rate(Figures.ratesBy("rate", level, "LEVEL_1: 1%")), other))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "rate of schedule s at facility_level LEVEL_2"));
        assertThat(rejection(schedule("s").cap(Figures.amountsBy("cap", level, "LEVEL_1: 1"), "basic-paid"), other))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "cap of schedule s at facility_level LEVEL_2"));
        ScheduleDraft banded = schedule("s").bands("..10 10%").rate(Figures.ratesBy("rate", level, "LEVEL_1: 1%"));
        assertThat(rejection(banded, other))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "band 2 rate of schedule s at facility_level LEVEL_2"));
    }

    @Test
    @DisplayName("the place is said in codes, the first of them too, and a flag as 0 or 1")
    void placesInCodesAndFlags() {
        List<String> by = List.of("insurance", "designated");
        ScheduleDraft gap = schedule("s").rate(Figures.ratesBy("rate", by, "EMPLOYEE false: 1%"));
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(gap)));
        assertThat(office.reject(stay("c1", "1").designated(false)))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "rate of schedule s at insurance RESIDENT, designated 0"));
        assertThat(office.reject(stay("c1", "1").designated(true)))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, "rate of schedule s at insurance RESIDENT, designated 1"));
    }

    @Test
    @DisplayName("a claim brings a payment along and no tier takes one")
    void nobodyTakesThePayment() {
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(schedule("s"))));
        String parameter = "a tier that takes basic_paid";
        assertThat(office.reject(stay("c1", "1").basicPaid("1"))).isEqualTo(missing(BASIC, Figures.CLAUSE, parameter));
        Office pendingLast = Office.under(policy("p").step(Policies.pending(new Condition.Always())));
        assertThat(pendingLast.reject(stay("c1", "1").basicPaid("1")))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, parameter));
        assertThat(Office.under(policy("p")).reject(stay("c1", "1").basicPaid("1")))
                .isEqualTo(missing(BASIC, Figures.CLAUSE, parameter));
    }

    @Test
    @DisplayName("an envelope's share: named with the tier that pays, or else the last that is held down")
    void noShareOfAnEnvelope() {
        FigureTable<Rate> gap = Figures.ratesBy("share", List.of("facility_level"), "LEVEL_1: 50%");
        Envelope.Builder guarantee =
                Envelope.builder().bound(Envelope.Bound.AT_LEAST).paidBy(TierName.BACKSTOP);
        Envelope.Builder ceiling = Envelope.builder().bound(Envelope.Bound.AT_MOST);
        assertThat(rejection(guarantee, gap))
                .isEqualTo(missing(TierName.BACKSTOP, Figures.CLAUSE, "share at facility_level LEVEL_2"));
        assertThat(rejection(ceiling, gap))
                .isEqualTo(missing(TierName.CRITICAL_ILLNESS, Figures.CLAUSE, "share at facility_level LEVEL_2"));
    }

    private SettlementRejection rejection(Envelope.Builder envelope, FigureTable<Rate> share) {
        return Office.under(policy("p")
                        .step(envelope.share(share)
                                .base(Envelope.Base.TOTAL)
                                .addOver(BASIC, TierName.CRITICAL_ILLNESS)
                                .source(Figures.PRINTED)
                                .build()))
                .reject(stay("c1", "1"));
    }

    @Test
    @DisplayName("the clause is that of the table's figures, the place is said in the facts' own words")
    void theClauseOfTheTable() {
        ClauseId printing = new ClauseId("sample", "三(五)");
        FigureTable<Rate> rates = FigureTable.<Rate>builder()
                .addBy("premium_grade", "stay_number")
                .addCell(new FigureTable.Cell<>(
                        List.of(new CellKey.OfCode("FIRST"), new CellKey.OfRange(2, 3)),
                        Figure.of("rate", Rate.ofPercent("50"), Source.of(printing, Provenance.DOCUMENT))))
                .build();
        Office office = Office.under(policy("p")
                .account(Policies.stays("stays").build())
                .derived(new DerivedAttribute.Ordinal("stay_number", "stays"))
                .tier(tier(BASIC).schedule(schedule("s").rate(rates))));
        assertThat(office.reject(stay("c1", "1").fact("premium_grade", "SECOND")))
                .isEqualTo(missing(BASIC, printing, "rate of schedule s at premium_grade SECOND, stay_number 1"));
    }

    private SettlementRejection rejection(ScheduleDraft schedule, TierDraft before) {
        return Office.under(policy("p").tier(before).tier(tier(BASIC).schedule(schedule)))
                .reject(stay("c1", "1"));
    }

    private SettlementRejection missing(TierName tier, ClauseId clause, String parameter) {
        return new SettlementRejection.MissingParameter(new PolicyId("p"), tier, clause, parameter);
    }
}
