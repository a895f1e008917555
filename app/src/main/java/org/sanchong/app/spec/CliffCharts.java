package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanchong.application.wording.CliffWording;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.PaymentTrace;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * What is paid around a cliff, and what losing a category costs, over the expense: every point is a settlement.
 *
 * @param cliffs what payments are traced by
 * @param wording the words of cliffs
 * @param language the language of the page
 */
record CliffCharts(FoundCliffs cliffs, CliffWording wording, Language language) {
    /** How many of a kind are drawn: those that cost most. */
    static final int DRAWN = 4;

    /** Returns who pays what from well below the cliff to well above it. */
    Map<String, Object> around(CliffReport report, CliffFinding found) {
        Map<String, Object> chart = chart(wording.circumstances(found.circumstances()), either("yuan", "元"));
        chart.put("said", wording.finding(found));
        List<Map<String, Object>> series = new ArrayList<>();
        Circumstances of = found.circumstances();
        switch (found.kind()) {
            case POORER_PAID_LESS -> {
                PaymentTrace.Range range = range(report, Money.zero(), Money.zero(), found.at());
                both(series, wording.holders(of.categories()), cliffs.trace(report, of, range));
                both(series, against(found), cliffs.trace(report, other(found), range));
            }
            case SPLIT_PAYS_MORE -> {
                Money first = Money.parse(found.against());
                both(
                        series,
                        either("one bill", "一笔结算"),
                        cliffs.trace(report, of, range(report, Money.zero(), first, found.at())));
                both(
                        series,
                        either("two bills", "两笔结算"),
                        cliffs.trace(report, of, range(report, first, first, found.at())));
            }
            default -> {
                PaymentTrace trace = cliffs.trace(report, of, range(report, Money.zero(), Money.zero(), found.to()));
                for (TierName tier : TierName.values()) {
                    if (trace.points().stream()
                            .anyMatch(point -> !paid(point, tier).isZero())) {
                        series.add(line(series, new TierLabels(language).of(tier), trace, point -> paid(point, tier)));
                    }
                }
                both(series, either("in all", "合计"), trace);
            }
        }
        chart.put("series", series);
        return chart;
    }

    private static Money paid(PaymentTrace.Point point, TierName tier) {
        return point.payments().getOrDefault(tier, Money.zero());
    }

    private void both(List<Map<String, Object>> series, String who, PaymentTrace trace) {
        series.add(line(series, who + either(": paid", "：支付"), trace, PaymentTrace.Point::fund));
        series.add(line(series, who + either(": the person's burden", "：个人负担"), trace, PaymentTrace.Point::personal));
    }

    private static Map<String, Object> line(
            List<Map<String, Object>> before,
            String label,
            PaymentTrace trace,
            Function<PaymentTrace.Point, Money> amount) {
        return series(
                before.size(),
                label,
                trace.points().stream()
                        .map(point -> ChartModels.pair(point.expense(), amount.apply(point)))
                        .toList());
    }

    private static Map<String, Object> series(int number, String label, List<List<String>> points) {
        return Map.of("label", label, "key", "LINE" + number, "points", points);
    }

    /** From an expense to twice as far as the cliff, where that is still looked at. */
    private static PaymentTrace.Range range(CliffReport report, Money first, Money from, Money cliff) {
        Money twice = cliff.plus(cliff.minus(from));
        return new PaymentTrace.Range(first, from, twice.isMoreThan(report.upTo()) ? report.upTo() : twice);
    }

    private static Circumstances other(CliffFinding found) {
        Circumstances of = found.circumstances();
        Circumstances.Builder other = Circumstances.builder()
                .day(of.day())
                .putAllFacts(of.facts())
                .isAfterBasic(of.isAfterBasic())
                .earlier(of.earlier());
        if (!found.against().isEmpty()) {
            other.addCategory(new EligibilityCategory(found.against()));
        }
        return other.build();
    }

    /** Returns who is paid more. */
    String against(CliffFinding found) {
        return found.kind() == CliffKind.POORER_PAID_LESS
                ? wording.holders(other(found).categories())
                : "";
    }

    /** Returns what losing each category costs for one kind of care: a line a category, through its bends. */
    Map<String, Object> losses(CliffReport report, String care, List<CliffFinding> found) {
        Map<String, Object> chart = chart(care, either("lost, yuan", "损失（元）"));
        Map<String, List<CliffFinding>> byHolder = found.stream()
                .collect(Collectors.groupingBy(
                        each -> wording.holders(each.circumstances().categories()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Money last = found.stream().map(CliffFinding::at).max(Money::compareTo).orElseThrow();
        List<Map<String, Object>> series = new ArrayList<>();
        byHolder.forEach((who, costs) -> {
            List<List<String>> points = new ArrayList<>();
            costs.forEach(each -> points.add(ChartModels.pair(each.at(), each.cost())));
            CliffFinding outermost = costs.get(costs.size() - 1);
            if (last.isMoreThan(outermost.at())) {
                points.addAll(lost(report, outermost, last));
            }
            series.add(series(series.size(), who, points));
        });
        chart.put("series", series);
        return chart;
    }

    /** What losing the category costs at an expense beyond its own last bend. */
    private List<List<String>> lost(CliffReport report, CliffFinding found, Money at) {
        PaymentTrace.Range there = new PaymentTrace.Range(Money.zero(), at, at);
        PaymentTrace with = cliffs.trace(report, found.circumstances(), there);
        PaymentTrace without = cliffs.trace(report, other(found), there);
        return with.points().isEmpty() || without.points().isEmpty()
                ? List.of()
                : List.of(ChartModels.pair(
                        at, without.points().get(0).lacks(with.points().get(0))));
    }

    private Map<String, Object> chart(String title, String amounts) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("title", title);
        chart.put("rejection", "");
        chart.put("form", "line");
        chart.put("x", either("in-scope expense, yuan", "政策范围内费用（元）"));
        chart.put("y", amounts);
        return chart;
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
