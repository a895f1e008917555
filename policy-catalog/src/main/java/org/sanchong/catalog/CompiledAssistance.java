package org.sanchong.catalog;

import org.sanchong.domain.assistance.AssistanceGrant;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.RequiredDocument;
import org.sanchong.domain.assistance.StepPeriod;
import org.sanchong.domain.law.Source;

/** How the rules of assistance on application are compiled, and their canonical text. */
final class CompiledAssistance {
    private CompiledAssistance() {}

    static void write(CompiledOutput out, AssistanceRules rules) {
        CompiledLaw.source(out, rules.source());
        out.number(rules.grants().size());
        for (AssistanceGrant grant : rules.grants()) {
            out.constant(grant.kind());
            CompiledLaw.source(out, grant.source());
            if (grant instanceof AssistanceGrant.Tilted tilted) {
                CompiledFigure.RATE.write(out, tilted.line());
            }
        }
        out.number(rules.documents().size());
        for (RequiredDocument document : rules.documents()) {
            out.text(document.id());
            out.text(document.english());
            out.text(document.chinese());
            CompiledLaw.source(out, document.source());
        }
        out.number(rules.periods().size());
        for (StepPeriod period : rules.periods()) {
            out.constant(period.step());
            CompiledFigure.WORKING_DAYS.write(out, period.period());
        }
        out.flag(rules.fastTrack().isPresent());
        rules.fastTrack().ifPresent(source -> CompiledLaw.source(out, source));
        out.flag(rules.refusalInWriting().isPresent());
        rules.refusalInWriting().ifPresent(source -> CompiledLaw.source(out, source));
    }

    static AssistanceRules read(CompiledInput in) {
        AssistanceRules.Builder rules = AssistanceRules.builder().source(CompiledLaw.source(in));
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addGrant(grant(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addDocument(new RequiredDocument(in.text(), in.text(), in.text(), CompiledLaw.source(in)));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addPeriod(new StepPeriod(in.constant(AssistanceStep.values()), CompiledFigure.WORKING_DAYS.read(in)));
        }
        if (in.flag()) {
            rules.fastTrack(CompiledLaw.source(in));
        }
        if (in.flag()) {
            rules.refusalInWriting(CompiledLaw.source(in));
        }
        return rules.build();
    }

    private static AssistanceGrant grant(CompiledInput in) {
        AssistanceKind kind = in.constant(AssistanceKind.values());
        Source source = CompiledLaw.source(in);
        return switch (kind) {
            case ON_APPLICATION -> new AssistanceGrant.Scheduled(source);
            case SPECIAL_HARDSHIP -> new AssistanceGrant.CaseByCase(source);
            case TILTED -> new AssistanceGrant.Tilted(CompiledFigure.RATE.read(in), source);
        };
    }

    static void text(CanonicalText text, AssistanceRules rules) {
        text.part("source", rules.source(), PolicyText::source)
                .list("grants", rules.grants(), CompiledAssistance::grant)
                .list(
                        "documents",
                        rules.documents(),
                        (t, document) -> t.value("id", document.id())
                                .value("en", document.english())
                                .value("zh", document.chinese())
                                .part("source", document.source(), PolicyText::source))
                .list(
                        "periods",
                        rules.periods(),
                        (t, period) ->
                                t.value("step", period.step()).part("days", period.period(), ScheduleText::figure))
                .set("fast-track", rules.fastTrack().stream().toList(), PolicyText::source)
                .set("refusal-in-writing", rules.refusalInWriting().stream().toList(), PolicyText::source);
    }

    private static void grant(CanonicalText text, AssistanceGrant grant) {
        text.value("kind", grant.kind()).part("source", grant.source(), PolicyText::source);
        if (grant instanceof AssistanceGrant.Tilted tilted) {
            text.part("above-income", tilted.line(), ScheduleText::figure);
        }
    }
}
