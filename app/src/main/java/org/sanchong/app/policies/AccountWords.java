package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;

/** What an account counts, whose and over what time, said for people. */
final class AccountWords {
    private final FactWords facts;
    private final Phrases phrases;
    private final ConditionWords conditions;

    AccountWords(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
        this.conditions = new ConditionWords(facts);
    }

    String of(Account account) {
        List<String> parts = new ArrayList<>();
        parts.add(measure(account));
        parts.add(
                switch (account.owner()) {
                    case PERSON -> phrases.either("per person", "按人");
                    case HOUSEHOLD -> phrases.either("per household", "按家庭户");
                });
        parts.add(
                switch (account.period()) {
                    case PLAN_YEAR -> phrases.either("over the plan year", "按保险年度");
                    case LIFETIME -> phrases.either("over all years", "终身累计");
                    case STAY_CHAIN -> phrases.either("along a chain of referred stays", "沿转诊连续住院");
                });
        if (!(account.condition() instanceof Condition.Always)) {
            parts.add(phrases.either("counts: ", "计入：") + conditions.of(account.condition()));
        }
        if (!(account.continues() instanceof Condition.Always)) {
            parts.add(phrases.either("goes on: ", "连续计算：") + conditions.of(account.continues()));
        }
        return String.join(phrases.either("; ", "；"), parts);
    }

    private String measure(Account account) {
        String tiers = facts.tiers(account.tiers());
        return switch (account.measure()) {
            case BASE -> phrases.either("burden that reached " + tiers, "到达" + tiers + "的个人自付");
            case PAID -> phrases.either("paid by " + tiers, tiers + "已支付");
            case DEDUCTIBLE -> phrases.either("deductibles charged by " + tiers, tiers + "已扣起付线");
            case STAYS -> phrases.either("number of settled claims", "已结算次数");
        };
    }
}
