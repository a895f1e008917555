package org.sanchong.domain.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.EffectivePeriod;

/** The measures that documents ask for (政策任务清单). */
public final class DocumentMeasures {
    private DocumentMeasures() {}

    /**
     * Returns the measures of a catalog's documents in printed order: of each clause of kind {@code MEASURE}, and of each
     * other that is carried out by means of a measure. They run as long as the latest policy of their document is in force.
     */
    public static List<Measure> of(PolicyCatalog catalog) {
        List<Measure> measures = new ArrayList<>();
        for (PolicyDocument document : catalog.documents()) {
            List<EffectivePeriod> runs = catalog.policies().stream()
                    .filter(policy -> policy.document().equals(document.id()))
                    .map(BenefitPolicy::period)
                    .max(Comparator.comparing(EffectivePeriod::from))
                    .stream()
                    .toList();
            document.clauses().stream()
                    .filter(DocumentMeasures::isMeasure)
                    .forEach(clause -> measures.add(measure(clause, runs)));
        }
        return List.copyOf(measures);
    }

    private static boolean isMeasure(Clause clause) {
        return clause.kind() == ClauseKind.MEASURE
                || clause.carriers().stream().anyMatch(DocumentMeasures::isByMeasure);
    }

    private static boolean isByMeasure(Carrier carrier) {
        return carrier instanceof Carrier.Named named
                ? named.means() == Carrier.Means.MEASURE
                : carrier instanceof Carrier.Planned planned && planned.means() == Carrier.Means.MEASURE;
    }

    private static Measure measure(Clause clause, List<EffectivePeriod> runs) {
        return new Measure(
                new MeasureId(clause.id().document(), clause.id().number(), ""),
                new Measure.Title(clause.english(), clause.chinese()),
                ResponsibleUnit.parse(
                        clause.responsibleUnits().orElse(""),
                        clause.responsibleUnitsChinese().orElse("")),
                DueTerm.parse(clause.due().orElse("")),
                runs);
    }
}
