package org.sanchong.domain.policy;

import java.util.List;
import org.sanchong.domain.indicator.IndicatorTarget;

/** Collects the clauses that want indicators to be how high, in the order of the policy. */
final class IndicatorCitations {
    private IndicatorCitations() {}

    static List<Citation> of(PolicyId policy, List<IndicatorTarget> targets) {
        return targets.stream()
                .map(target -> new Citation(
                        policy,
                        Citation.Part.INDICATOR,
                        "indicators/" + target.id(),
                        target.source(),
                        target.target()))
                .toList();
    }
}
