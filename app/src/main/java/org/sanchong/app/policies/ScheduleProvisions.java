package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Source;

/** What a schedule rules besides its figures. */
final class ScheduleProvisions {
    private final Phrases phrases;
    private final ConditionWords conditions;

    ScheduleProvisions(FactWords facts) {
        this.phrases = facts.phrases();
        this.conditions = new ConditionWords(facts);
    }

    /**
     * Returns them in the order in which a page shows them.
     *
     * @param tier the clause of its tier
     */
    List<Provision> of(BenefitSchedule schedule, Source tier) {
        List<Provision> all = new ArrayList<>();
        all.add(Provision.of("schedule", phrases.either("schedule", "待遇标准"), schedule.id(), schedule.id()));
        all.add(Provision.of(
                "when", phrases.either("for", "适用"), schedule.condition(), conditions.of(schedule.condition())));
        if (schedule.isOrdinary()) {
            all.add(flag("ordinary", phrases.either("only where no other applies", "仅在无其他标准适用时")));
        }
        if (schedule.isOnApplication()) {
            all.add(flag("on_application", phrases.either("only on application", "依申请")));
        }
        all.add(Provision.of(
                "accrual", phrases.either("accrues", "累计方式"), schedule.accrual(), accrual(schedule.accrual())));
        if (schedule.bands().origin() == TierBands.Origin.EXCESS) {
            all.add(flag("origin", phrases.either("bands from the deductible", "分段自起付线起")));
        }
        schedule.deductible()
                .account()
                .ifPresent(account -> all.add(Provision.of(
                        "deductible_account", phrases.either("deductible runs on", "起付线连续计算"), account, account)));
        schedule.variantOf()
                .ifPresent(of -> all.add(Provision.of("variant_of", phrases.either("varies", "所调整的标准"), of, of)));
        List<Provision> placed = new ArrayList<>();
        all.forEach(provision -> placed.add(provision.by(tier)));
        for (int i = 0; i < schedule.adjustments().size(); i++) {
            Adjustment term = schedule.adjustments().get(i);
            placed.add(term(term).which(String.valueOf(i)).restingOn(term.source()));
        }
        return placed;
    }

    /** What is so, and not so unless it is said. */
    private Provision flag(String field, String name) {
        return Provision.of(field, name, true, phrases.either("yes", "是"));
    }

    private String accrual(Accrual accrual) {
        return switch (accrual) {
            case CLAIM -> phrases.either("each claim by itself", "按次");
            case PLAN_YEAR -> phrases.either("the burden of the plan year", "按年度累计");
        };
    }

    private Provision term(Adjustment term) {
        String name = phrases.either("preferential terms", "倾斜");
        if (term instanceof Adjustment.ScaledDeductible scaled) {
            String words = phrases.either("deductible × ", "起付线 × ") + scaled.share();
            return Provision.of("deductible_times", name, scaled.share(), words);
        } else if (term instanceof Adjustment.RaisedRates raised) {
            String points = raised.points().toString().replace("%", "");
            String words = phrases.either("rates raised by " + points + " points", "支付比例提高 " + points + " 个百分点");
            return Provision.of("rates_plus", name, raised.points(), words);
        }
        return Provision.of("caps_removed", name, "", phrases.either("caps removed", "取消封顶线"));
    }
}
