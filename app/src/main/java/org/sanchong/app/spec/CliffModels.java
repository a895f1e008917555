package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.wording.CliffWording;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/** Where more is less, as the pages of cliffs show it: findings kind by kind, each amount as it was found. */
final class CliffModels {
    private final FoundCliffs cliffs;
    private final CliffWording wording;
    private final CliffCharts charts;
    private final TierLabels tiers;
    private final Language language;

    CliffModels(FoundCliffs cliffs, Vocabulary vocabulary, Language language) {
        this.cliffs = cliffs;
        this.wording = new CliffWording(vocabulary, language);
        this.charts = new CliffCharts(cliffs, wording, language);
        this.tiers = new TierLabels(language);
        this.language = language;
    }

    /** Returns what the page of the policy's cliffs shows. */
    Map<String, Object> of(BenefitPolicy policy) {
        CliffReport report = cliffs.of(policy);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("upTo", report.upTo());
        model.put("circumstances", report.circumstances());
        model.put("breakpoints", report.breakpoints());
        model.put("roundings", report.roundings());
        model.put("need", report.need().stream().map(this::holder).toList());
        model.put("unsettled", report.unsettled());
        model.putAll(counts(policy));
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (CliffKind kind : CliffKind.values()) {
            if (kind.isFault()) {
                kinds.add(kind(report, kind));
            }
        }
        model.put("kinds", kinds);
        model.put("losses", losses(report));
        return model;
    }

    /** Returns how many of each kind there are, and how many in all that tell of a fault. */
    Map<String, Object> counts(BenefitPolicy policy) {
        CliffReport report = cliffs.of(policy);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("faults", report.faults());
        List<Object> each = new ArrayList<>();
        for (CliffKind kind : CliffKind.values()) {
            each.add(
                    Map.of("title", wording.kind(kind), "count", report.of(kind).size()));
        }
        counts.put("counts", each);
        return counts;
    }

    private Map<String, Object> kind(CliffReport report, CliffKind kind) {
        List<CliffFinding> found = report.of(kind);
        List<CliffFinding> drawn = found.stream()
                .sorted(Comparator.comparing(CliffFinding::cost).reversed())
                .limit(CliffCharts.DRAWN)
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("kind", kind.name());
        model.put("title", wording.kind(kind));
        model.put("findings", found.stream().map(this::finding).toList());
        List<Map<String, Object>> pictures = new ArrayList<>();
        drawn.forEach(each -> pictures.add(ChartModels.numbered(
                charts.around(report, each), kind.name().toLowerCase(Locale.ROOT) + "-", pictures.size())));
        model.put("charts", pictures);
        return model;
    }

    /** Returns what losing a category costs, care by care. */
    private List<Map<String, Object>> losses(CliffReport report) {
        Map<String, List<CliffFinding>> byCare = report.of(CliffKind.LOSS_OF_CATEGORY).stream()
                .collect(Collectors.groupingBy(
                        each -> wording.care(each.circumstances()), LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> losses = new ArrayList<>();
        byCare.forEach((care, found) -> {
            Map<String, Object> loss = new LinkedHashMap<>();
            loss.put("chart", ChartModels.numbered(charts.losses(report, care, found), "loss-", losses.size()));
            loss.put("findings", found.stream().map(this::finding).toList());
            losses.add(loss);
        });
        return losses;
    }

    private Map<String, Object> finding(CliffFinding found) {
        Circumstances of = found.circumstances();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("who", wording.holders(of.categories()));
        model.put("care", wording.care(of));
        model.put("against", against(found));
        for (Map.Entry<String, Money> amount : Map.of(
                        "from", found.from(),
                        "to", found.to(),
                        "at", found.at(),
                        "better", found.better(),
                        "worse", found.worse(),
                        "cost", found.cost())
                .entrySet()) {
            model.put(amount.getKey(), amount.getValue().toString());
        }
        model.put(
                "tiers",
                found.tiers().stream()
                        .map(tiers::of)
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
        model.put("clauses", found.clauses().stream().map(ClauseId::toString).toList());
        return model;
    }

    private String against(CliffFinding found) {
        return found.kind() == CliffKind.POORER_PAID_LESS ? charts.against(found) : found.against();
    }

    private String holder(EligibilityCategory category) {
        return wording.holders(List.of(category));
    }
}
