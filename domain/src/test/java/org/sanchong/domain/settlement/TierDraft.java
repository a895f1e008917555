package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;

/** A tier while a test puts it together; without more said it accrues per claim and gives others nothing. */
final class TierDraft {
    private final TierName name;
    private Condition scope = new Condition.Always();
    private Accrual accrual = Accrual.CLAIM;
    private Absence otherwise = new Absence(Absence.Reason.NO_BENEFIT, Figures.PRINTED);
    private boolean supplied;
    private final List<BenefitSchedule> schedules = new ArrayList<>();

    private TierDraft(TierName name) {
        this.name = name;
    }

    static TierDraft tier(TierName name) {
        return new TierDraft(name);
    }

    /** Makes schedules accrue over the plan year unless they say otherwise; call it before they are added. */
    TierDraft cumulative() {
        accrual = Accrual.PLAN_YEAR;
        return this;
    }

    TierDraft scope(Condition condition) {
        scope = condition;
        return this;
    }

    TierDraft otherwise(Absence.Reason reason) {
        return otherwise(new Absence(reason, Figures.PRINTED));
    }

    TierDraft otherwise(Absence absence) {
        otherwise = absence;
        return this;
    }

    TierDraft takesSupplied() {
        supplied = true;
        return this;
    }

    TierDraft schedule(ScheduleDraft draft) {
        return schedule(draft.build(name, accrual));
    }

    TierDraft schedule(BenefitSchedule schedule) {
        schedules.add(schedule);
        return this;
    }

    Accrual accrual() {
        return accrual;
    }

    TierName name() {
        return name;
    }

    BenefitTier build() {
        BenefitTier.Builder tier = BenefitTier.builder()
                .name(name)
                .condition(scope)
                .source(Figures.PRINTED)
                .otherwise(otherwise)
                .takesSuppliedPayment(supplied)
                .addAllSchedules(schedules);
        boolean cumulative = schedules.stream().anyMatch(s -> s.accrual() == Accrual.PLAN_YEAR);
        return cumulative ? tier.baseAccount(name.code() + "-base").build() : tier.build();
    }
}
