package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.monitoring.WarningLine.Threshold;

/** Collects every place of a policy's rules of early warning that rests on a clause, in their order. */
final class MonitoringCitations {
    private MonitoringCitations() {}

    static List<Citation> of(PolicyId policy, MonitoringRules rules) {
        List<Citation> all = new ArrayList<>();
        all.add(citation(policy, Citation.Part.MONITORING, "monitoring", rules.source()));
        for (WarningLine line : rules.lines()) {
            String item = "monitoring/" + line.id();
            Citation.Part part =
                    line.threshold() instanceof Threshold.Local ? Citation.Part.GAP : Citation.Part.MONITORING;
            all.add(citation(policy, part, item, line.source()));
            if (line.threshold() instanceof Threshold.Amount amount) {
                List<PrintedFigure> taken =
                        List.of(PrintedFigure.of(amount.amount().value()));
                all.add(new Citation(policy, part, item, amount.amount().source(), taken));
            } else if (line.threshold() instanceof Threshold.IncomeShare income) {
                List<PrintedFigure> taken =
                        List.of(PrintedFigure.of(income.share().value()));
                all.add(new Citation(policy, part, item, income.share().source(), taken));
            }
        }
        return List.copyOf(all);
    }

    private static Citation citation(PolicyId policy, Citation.Part part, String item, Source source) {
        return new Citation(policy, part, item, source, List.of());
    }
}
