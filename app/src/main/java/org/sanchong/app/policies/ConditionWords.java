package org.sanchong.app.policies;

import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.money.Money;

/** When a rule applies, said for people. */
final class ConditionWords {
    private final FactWords facts;
    private final Phrases phrases;

    ConditionWords(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    /** Returns the condition in words, such as "type of care is inpatient care; and holds destitute person". */
    String of(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in(in);
        } else if (condition instanceof Condition.Between between) {
            return facts.attribute(between.attribute()) + " " + bounds(between);
        } else if (condition instanceof Condition.Within within) {
            return facts.attribute(within.attribute()) + " " + phrases.period(within.period());
        } else if (condition instanceof Condition.Holds holds) {
            return phrases.either("person is: ", "人员类别为")
                    + facts.categories(holds.categories(), phrases.either(" or ", "或"));
        } else if (condition instanceof Condition.All all) {
            return all.conditions().isEmpty() ? everyClaim() : joined(all.conditions(), phrases.either("; and ", "；且"));
        } else if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), phrases.either("; or ", "；或"));
        } else if (condition instanceof Condition.Not not) {
            return phrases.either("not (", "非（") + of(not.condition()) + phrases.either(")", "）");
        }
        return everyClaim();
    }

    private String everyClaim() {
        return phrases.either("every claim", "所有结算申请");
    }

    private String in(Condition.In in) {
        String values = in.codes().stream()
                .map(code -> facts.value(in.attribute(), code))
                .collect(Collectors.joining(phrases.either(" or ", "或")));
        return facts.attribute(in.attribute()) + phrases.either(": ", "为") + values;
    }

    private String bounds(Condition.Between between) {
        boolean isOpenAbove = between.most() == Long.MAX_VALUE;
        boolean isOpenBelow = between.least() <= 0;
        String least = number(between.attribute(), between.least());
        String most = isOpenAbove ? "" : number(between.attribute(), between.most());
        if (isOpenAbove) {
            return phrases.either(least + " or more", "不低于 " + least);
        }
        if (isOpenBelow) {
            return phrases.either("at most " + most, "不超过 " + most);
        }
        return phrases.either("from " + least + " to " + most, "从 " + least + " 至 " + most);
    }

    private String number(String attribute, long value) {
        return facts.isAmount(attribute) ? Money.ofFen(value).toString() : Long.toString(value);
    }

    private String joined(List<Condition> conditions, String joint) {
        return conditions.stream().map(this::part).collect(Collectors.joining(joint));
    }

    /** A part that is itself made of several stands in brackets. */
    private String part(Condition condition) {
        boolean isJoined = parts(condition) > 1;
        return isJoined ? phrases.either("(", "（") + of(condition) + phrases.either(")", "）") : of(condition);
    }

    private static int parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().size();
        }
        return condition instanceof Condition.Any any ? any.conditions().size() : 1;
    }
}
