package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.monitoring.WarningLine.Threshold;

/** What a policy rules of early warning, one provision each, with its clause. */
final class MonitoringProvisions {
    private final FactWords facts;
    private final Phrases phrases;

    MonitoringProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    List<Provision> of(MonitoringRules rules) {
        List<Provision> all = new ArrayList<>();
        String and = phrases.either(", ", "、");
        String told = rules.receivers().stream().map(facts::department).collect(Collectors.joining(and))
                + (rules.pace() == MonitoringRules.Pace.AT_ONCE
                        ? phrases.either("; at once", "；随时")
                        : phrases.either("; every quarter", "；每季度"));
        all.add(Provision.of("warning_receivers", phrases.either("told", "告知部门"), told, told)
                .restingOn(rules.source()));
        if (!rules.everyQuarter().isEmpty()) {
            String who = facts.categories(rules.everyQuarter(), and);
            all.add(Provision.of("every_quarter", phrases.either("every quarter regardless", "每季度必推"), who, who)
                    .restingOn(rules.source()));
        }
        for (WarningLine line : rules.lines()) {
            String words = measure(line.measure()) + height(line.threshold());
            all.add(Provision.of("warning_line", phrases.either("line ", "预警线 ") + line.id(), words, words)
                    .which(line.id())
                    .restingOn(source(line)));
        }
        return all;
    }

    private static Source source(WarningLine line) {
        if (line.threshold() instanceof Threshold.Amount amount) {
            return amount.amount().source();
        }
        return line.threshold() instanceof Threshold.IncomeShare income
                ? income.share().source()
                : line.source();
    }

    private String measure(WarningLine.Measure measure) {
        return switch (measure) {
            case PERSONAL -> phrases.either("what a person pays in a plan year", "年度个人自付");
            case IN_SCOPE -> phrases.either("a plan year's in-scope burden", "年度政策范围内个人自付");
        };
    }

    private String height(Threshold threshold) {
        if (threshold instanceof Threshold.Amount amount) {
            return phrases.either(" above ", "超过 ") + amount.amount().value();
        }
        if (threshold instanceof Threshold.IncomeShare income) {
            return phrases.either(
                    " above " + income.share().value() + " of last year's local income per head",
                    "超过上年当地人均可支配收入的 " + income.share().value());
        }
        return phrases.either(" above what the locality sets", "超过统筹地区确定的数额");
    }
}
