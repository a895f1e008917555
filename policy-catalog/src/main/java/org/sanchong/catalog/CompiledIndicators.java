package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

/** How targets of indicators are compiled, and their canonical text. */
final class CompiledIndicators {
    private CompiledIndicators() {}

    static void write(CompiledOutput out, List<IndicatorTarget> targets) {
        out.number(targets.size());
        for (IndicatorTarget target : targets) {
            out.text(target.id());
            out.constant(target.indicator());
            CompiledCondition.categories(out, target.among().categories());
            out.texts(target.among().insurance().stream().map(InsuranceType::code).toList());
            out.texts(target.among().care().stream().map(CareType::code).toList());
            out.flag(target.among().inCountyOnly());
            CompiledStep.tiers(out, target.tiers());
            out.texts(target.target().stream().map(PrintedFigure::toString).toList());
            CompiledLaw.source(out, target.source());
        }
    }

    static List<IndicatorTarget> read(CompiledInput in) {
        List<IndicatorTarget> targets = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            String id = in.text();
            Indicator indicator = in.constant(Indicator.values());
            Set<EligibilityCategory> held = CompiledCondition.categories(in);
            IndicatorTarget.Among among = new IndicatorTarget.Among(
                    held, set(in.texts(), InsuranceType::new), set(in.texts(), CareType::new), in.flag());
            Set<TierName> tiers = CompiledStep.tiers(in);
            List<PrintedFigure> share = in.texts().stream()
                    .map(text -> PrintedFigure.parse(text).orElseThrow(() -> CompiledInput.unknown(text)))
                    .toList();
            Source source = CompiledLaw.source(in);
            targets.add(new IndicatorTarget(id, indicator, among, tiers, share, source));
        }
        return targets;
    }

    private static <T> Set<T> set(List<String> codes, Function<String, T> made) {
        Set<T> set = new LinkedHashSet<>();
        codes.forEach(code -> set.add(made.apply(code)));
        return set;
    }

    static void text(CanonicalText text, IndicatorTarget target) {
        IndicatorTarget.Among among = target.among();
        text.value("id", target.id())
                .value("measures", target.indicator())
                .set("holds", among.categories(), (t, category) -> t.value("category", category))
                .set("insurance", among.insurance(), (t, insurance) -> t.value("insurance", insurance))
                .set("care", among.care(), (t, care) -> t.value("care", care))
                .value("in-county", among.inCountyOnly())
                .set("tiers", target.tiers(), (t, tier) -> t.value("tier", tier))
                .list("target", target.target(), (t, figure) -> t.value("share", figure))
                .part("source", target.source(), PolicyText::source);
    }
}
