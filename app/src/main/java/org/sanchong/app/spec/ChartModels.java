package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Charts as pages show them: series of points in yuan, each beside a table of the same numbers.
 *
 * @param curves what is drawn
 * @param language the language of the page
 */
record ChartModels(SampledCurves curves, Language language) {
    /** Returns who pays what over the expense, one chart for all categories that are paid the same. */
    List<Map<String, Object>> shares(BenefitPolicy policy) {
        List<Map<String, Object>> charts = new ArrayList<>();
        for (SampledCurves.Group group : curves.groups(policy)) {
            Map<String, Object> chart = new LinkedHashMap<>();
            chart.put("title", names(group));
            chart.put("rejection", group.curve().rejection());
            chart.put("form", "stack");
            chart.put("series", stacks(group.curve().points()));
            charts.add(numbered(chart, "who-pays-", charts.size()));
        }
        return charts;
    }

    private List<Map<String, Object>> stacks(List<SamplePayments.Point> points) {
        List<Map<String, Object>> series = new ArrayList<>();
        TierLabels labels = new TierLabels(language);
        for (TierName tier : TierName.values()) {
            if (points.stream().anyMatch(point -> !point.paidBy(tier).isZero())) {
                List<List<String>> line = points.stream()
                        .map(point -> pair(point.total(), point.paidBy(tier)))
                        .toList();
                series.add(series(labels.of(tier), tier.name(), line));
            }
        }
        List<List<String>> personal = points.stream()
                .map(point -> pair(point.total(), point.personal()))
                .toList();
        series.add(series(either("the person", "个人自付"), "PERSON", personal));
        return series;
    }

    /** Returns what each tier pays over the burden that reaches it, preferential terms beside ordinary ones. */
    List<Map<String, Object>> staircases(BenefitPolicy policy) {
        List<Map<String, Object>> charts = new ArrayList<>();
        TierLabels labels = new TierLabels(language);
        for (TierName tier : TierName.values()) {
            List<Staircase> lines = staircases(policy, tier);
            if (!lines.isEmpty()) {
                List<Map<String, Object>> series = new ArrayList<>();
                lines.forEach(line -> series.add(series(line.label(this), "LINE" + series.size(), line.points())));
                Map<String, Object> chart = new LinkedHashMap<>();
                chart.put("title", labels.of(tier));
                chart.put("rejection", "");
                chart.put("form", "line");
                chart.put("series", series);
                charts.add(numbered(chart, "staircase-", charts.size()));
            }
        }
        return charts;
    }

    /** Groups that take the same schedules climb the same staircase; the longest of theirs is drawn. */
    private List<Staircase> staircases(BenefitPolicy policy, TierName tier) {
        Map<Set<String>, Staircase> lines = new LinkedHashMap<>();
        for (SampledCurves.Group group : curves.groups(policy)) {
            Staircase line = Staircase.of(group, tier);
            if (line.isPaid()) {
                lines.merge(line.schedules(), line, Staircase::with);
            }
        }
        return List.copyOf(lines.values());
    }

    /** Returns the regions beside each other: one case, by whom each region's present policy has it paid. */
    Map<String, Object> regions(List<BenefitPolicy> policies, SampledCurves.Group group, Money total) {
        Map<String, Object> chart = new LinkedHashMap<>();
        Map<String, List<List<String>>> bars = new LinkedHashMap<>();
        Map<String, String> personal = new LinkedHashMap<>();
        TierLabels labels = new TierLabels(language);
        for (BenefitPolicy policy : policies) {
            String name = policy.id().value();
            for (SamplePayments.Point point : curves.at(policy, group, total)) {
                for (TierName tier : TierName.values()) {
                    bars.computeIfAbsent(tier.name(), t -> new ArrayList<>())
                            .add(List.of(name, point.paidBy(tier).toString()));
                }
                bars.computeIfAbsent("PERSON", t -> new ArrayList<>())
                        .add(List.of(name, point.personal().toString()));
                personal.put(name, point.personal().toString());
            }
        }
        List<Map<String, Object>> series = new ArrayList<>();
        bars.forEach((key, bar) -> series.add(series(
                key.equals("PERSON") ? either("the person", "个人自付") : labels.of(TierName.valueOf(key)), key, bar)));
        chart.put("title", names(group) + either(", total ", "，总费用") + total + either(" yuan", "元"));
        chart.put("rejection", "");
        chart.put("form", "bars");
        chart.put("total", total.toString());
        chart.put("personal", personal);
        chart.put("series", series);
        return chart;
    }

    /** Returns the chart with an id of its own on its page. */
    static Map<String, Object> numbered(Map<String, Object> chart, String name, int number) {
        chart.put("id", name + (number + 1));
        return chart;
    }

    private static Map<String, Object> series(String label, String key, List<List<String>> points) {
        return Map.of("label", label, "key", key, "points", points);
    }

    static List<String> pair(Money x, Money y) {
        return List.of(x.toString(), y.toString());
    }

    /** Returns what the categories of the group are called. */
    String names(SampledCurves.Group group) {
        return String.join(
                either(", ", "、"), group.categories().stream().map(this::name).toList());
    }

    /** Returns what the category is called; the one that is not there stands for people without any. */
    String name(Optional<Vocabulary.Category> category) {
        return category.map(c -> either(c.english(), c.chinese())).orElse(either("no category", "无特殊身份"));
    }

    /** Returns the text in the language of the page. */
    String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
