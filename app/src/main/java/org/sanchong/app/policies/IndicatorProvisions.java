package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.wording.IndicatorWording;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.PrintedFigure;

/** Which indicators a policy's document wants to be how high, one provision each, with its clause. */
final class IndicatorProvisions {
    private final FactWords facts;
    private final Phrases phrases;

    IndicatorProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    List<Provision> of(List<IndicatorTarget> targets) {
        List<Provision> all = new ArrayList<>();
        for (IndicatorTarget target : targets) {
            String words = words(target);
            all.add(Provision.of("indicator", phrases.either("indicator ", "指标 ") + target.id(), words, words)
                    .which(target.id())
                    .restingOn(target.source()));
        }
        return all;
    }

    private String words(IndicatorTarget target) {
        IndicatorTarget.Among among = target.among();
        List<String> parts = new ArrayList<>();
        String and = phrases.either(", ", "、");
        parts.add(phrases.either(
                IndicatorWording.english(target.indicator()), IndicatorWording.chinese(target.indicator())));
        if (!among.categories().isEmpty()) {
            parts.add(facts.categories(among.categories(), and));
        }
        among.insurance().forEach(insurance -> parts.add(insurance.code()));
        among.care().forEach(care -> parts.add(care.code()));
        if (among.inCountyOnly()) {
            parts.add(phrases.either("in the county", "县内"));
        }
        target.tiers().forEach(tier -> parts.add(tier.code()));
        parts.add(target.target().stream().map(PrintedFigure::toString).collect(Collectors.joining(and)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
