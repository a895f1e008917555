package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanchong.domain.assistance.AssistanceGrant;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;

/** Collects every place of a policy's rules of applications that rests on a clause, in their order. */
final class AssistanceCitations {
    private final PolicyId policy;
    private final List<Citation> all = new ArrayList<>();

    private AssistanceCitations(PolicyId policy) {
        this.policy = policy;
    }

    static List<Citation> of(PolicyId policy, AssistanceRules rules) {
        AssistanceCitations citations = new AssistanceCitations(policy);
        citations.add("assistance", rules.source(), List.of());
        rules.grants().forEach(citations::grant);
        rules.documents()
                .forEach(document -> citations.add("assistance/" + document.id(), document.source(), List.of()));
        rules.periods()
                .forEach(period -> citations.add(
                        "assistance/" + word(period.step()),
                        period.period().source(),
                        PrintedFigure.ofValue(period.period().value()).stream().toList()));
        rules.fastTrack().ifPresent(clause -> citations.add("assistance/fast-track", clause, List.of()));
        rules.refusalInWriting().ifPresent(clause -> citations.add("assistance/refusal", clause, List.of()));
        return List.copyOf(citations.all);
    }

    /** What is decided case by case is named and not ruled. */
    private void grant(AssistanceGrant grant) {
        String item = "assistance/" + word(grant.kind());
        if (grant instanceof AssistanceGrant.CaseByCase) {
            all.add(new Citation(policy, Citation.Part.PENDING, item, grant.source(), List.of()));
        } else if (grant instanceof AssistanceGrant.Tilted tilted) {
            add(
                    item,
                    tilted.line().source(),
                    List.of(PrintedFigure.of(tilted.line().value())));
        } else {
            add(item, grant.source(), List.of());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void add(String item, Source source, List<PrintedFigure> figures) {
        all.add(new Citation(policy, Citation.Part.ASSISTANCE, item, source, figures));
    }
}
