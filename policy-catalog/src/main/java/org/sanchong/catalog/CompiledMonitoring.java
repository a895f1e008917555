package org.sanchong.catalog;

import org.sanchong.domain.law.Source;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.monitoring.WarningLine.Threshold;
import org.sanchong.domain.person.CertifyingDepartment;

/** How the rules of early warning are compiled, and their canonical text. */
final class CompiledMonitoring {
    private static final String AMOUNT = "amount";
    private static final String INCOME = "income";
    private static final String LOCAL = "local";

    private CompiledMonitoring() {}

    static void write(CompiledOutput out, MonitoringRules rules) {
        CompiledLaw.source(out, rules.source());
        out.texts(rules.receivers().stream().map(CertifyingDepartment::code).toList());
        out.constant(rules.pace());
        CompiledCondition.categories(out, rules.everyQuarter());
        out.number(rules.lines().size());
        for (WarningLine line : rules.lines()) {
            out.text(line.id());
            out.constant(line.measure());
            CompiledLaw.source(out, line.source());
            if (line.threshold() instanceof Threshold.Amount amount) {
                out.text(AMOUNT);
                CompiledFigure.AMOUNT.write(out, amount.amount());
            } else if (line.threshold() instanceof Threshold.IncomeShare income) {
                out.text(INCOME);
                CompiledFigure.RATE.write(out, income.share());
            } else {
                out.text(LOCAL);
            }
        }
    }

    static MonitoringRules read(CompiledInput in) {
        MonitoringRules.Builder rules = MonitoringRules.builder().source(CompiledLaw.source(in));
        for (String code : in.texts()) {
            rules.addReceiver(new CertifyingDepartment(code));
        }
        rules.pace(in.constant(MonitoringRules.Pace.values())).addAllEveryQuarter(CompiledCondition.categories(in));
        for (int rest = in.count(); rest > 0; rest--) {
            String id = in.text();
            WarningLine.Measure measure = in.constant(WarningLine.Measure.values());
            Source source = CompiledLaw.source(in);
            rules.addLine(new WarningLine(id, measure, threshold(in), source));
        }
        return rules.build();
    }

    private static Threshold threshold(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case AMOUNT -> new Threshold.Amount(CompiledFigure.AMOUNT.read(in));
            case INCOME -> new Threshold.IncomeShare(CompiledFigure.RATE.read(in));
            case LOCAL -> new Threshold.Local();
            default -> throw CompiledInput.unknown(kind);
        };
    }

    static void text(CanonicalText text, MonitoringRules rules) {
        text.part("source", rules.source(), PolicyText::source)
                .set("receivers", rules.receivers(), (t, receiver) -> t.value("receiver", receiver))
                .value("pace", rules.pace())
                .set("every-quarter", rules.everyQuarter(), (t, category) -> t.value("category", category))
                .list("lines", rules.lines(), CompiledMonitoring::line);
    }

    private static void line(CanonicalText text, WarningLine line) {
        text.value("id", line.id()).value("measures", line.measure()).part("source", line.source(), PolicyText::source);
        if (line.threshold() instanceof Threshold.Amount amount) {
            text.part("above", amount.amount(), ScheduleText::figure);
        } else if (line.threshold() instanceof Threshold.IncomeShare income) {
            text.part("above-income", income.share(), ScheduleText::figure);
        } else {
            text.value("set-by", LOCAL);
        }
    }
}
